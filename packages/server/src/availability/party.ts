/** Who has to take part in a booking. */
export interface Party {
  /** All of these. */
  readonly required: readonly string[];
  /** And one of these; `null` if the required ones are all. */
  readonly oneOf: readonly string[] | null;
}

/** Everybody who might take part, each once. */
export function everybodyOf({ required, oneOf }: Party): readonly string[] {
  return [...new Set([...required, ...(oneOf ?? [])])];
}

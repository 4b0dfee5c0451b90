/** A host who has a seat before anything is chosen. Others may be asked to sit elsewhere, he is not asked to stand up. */
export interface Held {
  readonly host: string;
  /** He had it before, was given it by hand, or the visitor asked for him. */
  readonly by: 'kept' | 'manual' | 'requested_host';
  /** Whether he earns the whole booking he pays, so that it moves no balance. */
  readonly neutral: boolean;
}

export type Json = Record<string, unknown>;

/** @throws Error if something is said that is not among what is understood: half a description must not pass for the whole */
export function understood(at: string, said: Json, names: readonly string[]): void {
  const unknown = Object.keys(said).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`${at}: ${unknown.join(', ')} is not understood by the proxy`);
}

/** JSON pointer of keys. */
export function pointer(...keys: string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

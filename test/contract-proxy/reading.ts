export type Json = Record<string, unknown>;

/** @throws Error for an unknown member: a description that is only half understood must not pass */
export function assertKnown(at: string, object: Json, names: readonly string[]): void {
  const unknown = Object.keys(object).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`${at}: ${unknown.join(', ')} is not understood by the proxy`);
}

/** JSON pointer of keys. */
export function pointer(...keys: string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** JSON of a value; `null` for none. */
export function asBody(value: unknown): Buffer | null {
  return value === undefined ? null : Buffer.from(JSON.stringify(value) ?? 'undefined');
}

const json = (value: unknown): string => asBody(value ?? {})!.toString();

/** What is sent instead of a body's JSON. */
export const ODD_BODIES: readonly ((value: unknown) => Buffer)[] = [
  () => Buffer.alloc(0),
  () => Buffer.from('null'),
  () => Buffer.from('"text"'),
  () => Buffer.from('[]'),
  () => Buffer.from('NaN'),
  () => Buffer.from('1e999'),
  () => Buffer.from('{"a":1e999,"b":-1e999}'),
  () => Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xc0, 0xaf]),
  () => Buffer.from('{"__proto__":{"admin":true}}'),
  () => Buffer.from('['.repeat(50_000)),
  () => Buffer.from(`${'['.repeat(20_000)}${']'.repeat(20_000)}`),
  () => Buffer.from(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
  (value) => Buffer.from(json(value).slice(0, -1)),
  (value) => Buffer.from(`\ufeff${json(value)}`),
  (value) => Buffer.from(`${json(value)}${json(value)}`),
  (value) => Buffer.from(json(value).replaceAll(/\}/g, ',}')),
  (value) => Buffer.from(json(value).replaceAll(/"/g, "'")),
  (value) => Buffer.from(`/* a comment */ ${json(value)}`),
  (value) => Buffer.from(json(value), 'utf16le'),
  (value) => Buffer.from(json(value).replace(/:("[^"]*")/, ':"\\ud800\\u0000"')),
  // As deep as it goes, in a member that a schema may not look at.
  (value) => Buffer.from(json(value).replace(/^\{/, `{"metadata":${'['.repeat(5000)}${']'.repeat(5000)},`)),
  // The last of two members of one name counts.
  (value) => Buffer.from(json(value).replace(/\}$/, ',"host":{},"name":[],"id":1,"dryRun":"x"}')),
  (value) => Buffer.from(`${json(value)}${' '.repeat(140_000)}`),
];

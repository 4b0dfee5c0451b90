import fc from 'fast-check';

/** `{ [name]: value }` as an own member, whatever the name. */
const having = (name: string, value: unknown): object =>
  Object.defineProperty({}, name, { value, enumerable: true, configurable: true, writable: true });

const nested = (depth: number): unknown => {
  let inner: unknown = 1;
  for (let i = 0; i < depth; i++) inner = i % 2 === 0 ? [inner] : { a: inner };
  return inner;
};

/** Texts that programs have stumbled over. */
export const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202ecba',
  '\ufeff',
  '\r\nSet-Cookie: a=b',
  'x'.repeat(300),
  'ü'.repeat(5000),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../../etc/passwd',
  '..%2f..%2fetc',
  '/',
  '\\',
  '?#&=',
  '%',
  '%zz',
  '%00',
  "'; DROP TABLE booking; --",
  '" OR 1=1 --',
  '<script>alert(1)</script>',
  '${7*7}{{7*7}}',
  '((((((((((a+)+)+)+)+)+)+)+)+)+)$',
  `${'a'.repeat(200)}!`,
  'null',
  'NaN',
  '-1',
  '1e999',
  '0x10',
  '9'.repeat(400),
  'true',
  'Mars/Olympus',
  'Etc/GMT+99',
  'de-DE-u-ca-nothing',
  '2026-02-30',
  '2026-02-30T25:61:61Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00Z',
  '1969-12-31T23:59:59.999999999Z',
  'a@b',
  'javascript:alert(1)',
  'http://[::1]:0/%',
];

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  1e21,
  1e308,
  -1e308,
  2 ** 53 + 2,
  -(2 ** 63),
  5e-324,
  [],
  {},
  [[]],
  [null],
  having('__proto__', { admin: true, length: 5 }),
  having('constructor', { prototype: { admin: true } }),
  having('toJSON', 'x'),
  having('then', 'x'),
  { length: 1e9 },
  { $ref: '#' },
  nested(60),
  Array.from({ length: 3000 }, (_, i) => i),
  Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${i}`, i])),
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...TEXTS), weight: 4 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
);

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.constantFrom(...VALUES), weight: 4 },
  { arbitrary: hostileText, weight: 4 },
  { arbitrary: fc.double({ noNaN: true }), weight: 1 },
  { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 1 },
);

/** What can be done to one place of a value. */
type Edit = 'replace' | 'remove' | 'add' | 'repeat';

/** A value that is wrong in one place. */
export function wrongIn(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const edit = fc.constantFrom<Edit>('replace', 'replace', 'replace', 'remove', 'add', 'repeat');
  return fc
    .tuple(value, fc.nat(), edit, hostileText, hostileValue)
    .map(([whole, where, how, name, hostile]) => edited(whole, where, how, name, hostile));
}

interface Place {
  readonly parent: Record<string, unknown>;
  readonly name: string;
}

/** All places in a value that can hold another one, inner ones too. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((name) => [{ parent, name }, ...placesIn(parent[name])]);
}

function edited(whole: unknown, where: number, how: Edit, name: string, hostile: unknown): unknown {
  const root = { whole: structuredClone(whole) };
  const places = placesIn(root);
  // The whole is one place among many.
  const { parent, name: at } = places[where % places.length]!;
  if (how === 'replace') parent[at] = hostile;
  else if (how === 'remove') delete parent[at];
  else if (how === 'repeat') parent[at] = Array.from({ length: 120 }, () => parent[at]);
  else {
    const target = typeof parent[at] === 'object' && parent[at] !== null ? parent[at] : parent;
    Object.defineProperty(target, name, { value: hostile, enumerable: true, configurable: true, writable: true });
  }
  return root.whole;
}

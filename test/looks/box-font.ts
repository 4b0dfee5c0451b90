/**
 * A font whose every letter is the same box, as base64: words have the same size and look on every machine, whatever fonts it has.
 * Half as wide as high, like digits of a usual font.
 */
export function boxFont(): string {
  const [width, ascent, descent] = [560, 900, 240];
  const box = bytes(
    [2, 1],
    [2, 60],
    [2, 0],
    [2, 500],
    [2, 700],
    // One contour of four points, no instructions; each on the curve, in long form.
    [2, 3],
    [2, 0],
    ...Array.from({ length: 4 }, (): Field => [1, 1]),
    ...[60, 0, 440, 0].map((x): Field => [2, x]),
    ...[0, 700, 0, -700].map((y): Field => [2, y]),
  );
  const tables: Record<string, Buffer> = {
    'OS/2': bytes(
      ...[4, width, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0].map((value): Field => [2, value]),
      ...Array.from({ length: 10 }, (): Field => [1, 0]),
      ...[1, 0, 0, 0].map((value): Field => [4, value]),
      [4, 0x544d424b],
      ...[0x40, 0x20, 0xffff, ascent, -descent, 0, ascent, descent].map((value): Field => [2, value]),
      [4, 1],
      [4, 0],
      ...[500, 700, 0, 32, 1].map((value): Field => [2, value]),
    ),
    // Format 13: a range of characters has one glyph. Blanks are empty.
    cmap: bytes(
      [2, 0],
      [2, 1],
      [2, 3],
      [2, 10],
      [4, 12],
      [2, 13],
      [2, 0],
      [4, 16 + 12 * RANGES.length],
      [4, 0],
      [4, RANGES.length],
      ...RANGES.flatMap((range) => range.map((value): Field => [4, value])),
    ),
    glyf: box,
    head: bytes(
      ...[0x00010000, 0x00010000, 0, 0x5f0f3cf5].map((value): Field => [4, value]),
      [2, 0],
      [2, 1000],
      ...[0, 0, 0, 0].map((value): Field => [4, value]),
      ...[0, -descent, width, ascent, 0, 8, 2, 1, 0].map((value): Field => [2, value]),
    ),
    hhea: bytes(
      [4, 0x00010000],
      ...[ascent, -descent, 0, width, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, 2].map((value): Field => [2, value]),
    ),
    hmtx: bytes(...[width, 0, width, 60].map((value): Field => [2, value])),
    loca: bytes([4, 0], [4, 0], [4, box.length]),
    maxp: bytes([4, 0x00010000], ...[2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0].map((value): Field => [2, value])),
    name: bytes([2, 0], [2, 0], [2, 6]),
    post: bytes([4, 0x00030000], ...Array.from({ length: 7 }, (): Field => [4, 0])),
  };
  return joined(tables).toString('base64');
}

/** First and last character, and their glyph: 0 is empty, 1 the box. */
const RANGES = [
  [0x20, 0x20, 0],
  [0x21, 0x9f, 1],
  [0xa0, 0xa0, 0],
  [0xa1, 0x1fff, 1],
  [0x2000, 0x200f, 0],
  [0x2010, 0x2027, 1],
  [0x2028, 0x202f, 0],
  [0x2030, 0x205e, 1],
  [0x205f, 0x206f, 0],
  // Without the ready-made forms of Arabic letters, of which a browser would make ligatures.
  [0x2070, 0xfaff, 1],
] as const;

/** Bytes and a value, big-endian. */
type Field = readonly [size: 1 | 2 | 4, value: number];

function bytes(...fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const buffer = Buffer.alloc(size);
      buffer.writeUIntBE(value < 0 ? value + 2 ** (8 * size) : value, 0, size);
      return buffer;
    }),
  );
}

/** The file: a directory of its tables, and the tables, each beginning at a multiple of four. */
function joined(tables: Readonly<Record<string, Buffer>>): Buffer {
  const names = Object.keys(tables).sort((a, b) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(names.length));
  const range = 16 * 2 ** power;
  let at = 12 + 16 * names.length;
  const directory = [bytes([4, 0x00010000], [2, names.length], [2, range], [2, power], [2, 16 * names.length - range])];
  const contents: Buffer[] = [];
  for (const name of names) {
    const table = tables[name]!;
    const content = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    directory.push(Buffer.from(name), bytes([4, checksum(content)], [4, at], [4, table.length]));
    contents.push(content);
    at += content.length;
  }
  return Buffer.concat([...directory, ...contents]);
}

function checksum(content: Buffer): number {
  let sum = 0;
  for (let i = 0; i < content.length; i += 4) sum = (sum + content.readUInt32BE(i)) >>> 0;
  return sum;
}

import type { BookingTypeDocument } from '@team-booking/contract/team';

/** What follows from a type, and what other verbs change. */
const NOT_EDITED = [
  'id',
  'status',
  'aliases',
  'mode',
  'hosts',
  'groups',
  'url',
  'embed',
  'members',
  'upcoming',
  'revision',
] as const;

/** What is edited of a booking type besides its pool. What is absent is at its default. */
export type TypeContent = Omit<BookingTypeDocument, (typeof NOT_EDITED)[number]>;

/** What is edited of a type. Whatever is `null` is at its default. */
export function typeContent(document: object): TypeContent {
  const members = Object.entries(document).filter(
    ([name, value]) => value !== null && !(NOT_EDITED as readonly string[]).includes(name),
  );
  return Object.fromEntries(members) as TypeContent;
}

/** Numbers in a text, e.g. lengths in minutes; ascending, each once. */
export function numbersIn(text: string): number[] {
  const found = text.match(/\p{Nd}+/gu) ?? [];
  return [...new Set(found.map(latin).filter((number) => number > 0))].sort((a, b) => a - b);
}

/** The number that digits of any script mean. */
function latin(digits: string): number {
  const values = Array.from(digits).map((digit) => {
    // Digits of a script follow each other, and 0 comes first.
    let zero = digit.codePointAt(0)!;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--;
    return digit.codePointAt(0)! - zero;
  });
  return values.reduce((so, value) => so * 10 + value, 0);
}

/** An id that none of these rows has. */
export function freeId(rows: readonly { readonly id: string }[], stem: string): string {
  const taken = new Set(rows.map(({ id }) => id));
  for (let i = 1; ; i++) if (!taken.has(`${stem}-${i}`)) return `${stem}-${i}`;
}

import { invalidField, RESERVED_SLUGS } from '@team-booking/contract';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';

const LONGEST = 64;
/** For a title without a letter of the Latin alphabet. */
const PLAIN = 'booking';

/** A slug that no booking type has or had, from a title. */
export function freeSlug(team: TeamConfig, title: string): string {
  const taken = new Set([...RESERVED_SLUGS, ...team.bookingTypes.flatMap(({ slug, aliases }) => [slug, ...aliases])]);
  const base = slugOf(title);
  for (let n = 1; ; n++) {
    const ending = n === 1 ? '' : `-${n}`;
    const slug = base.slice(0, LONGEST - ending.length).replace(/-$/, '') + ending;
    if (!taken.has(slug)) return slug;
  }
}

/** @throws {Refusal} `invalid` if another type has or had it */
export function checkSlug({ bookingTypes }: TeamConfig, slug: string, own: BookingTypeConfig | null): void {
  const other = bookingTypes.find((type) => type.id !== own?.id && (type.slug === slug || type.aliases.includes(slug)));
  if (!other) return;
  const how = other.slug === slug ? 'is the link of' : 'was the link of';
  throw invalidField(
    '/slug',
    `${how} “${other.title}”, and links that people have keep working: choose another`,
    'taken',
  );
}

/** Small letters, digits and hyphens out of any text: accents are dropped. */
function slugOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
  const words =
    plain
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, LONGEST).replace(/-$/, '') || PLAIN;
}

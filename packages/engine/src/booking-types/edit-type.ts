import { invalidField } from '@team-booking/contract';
import { MOST_ALIASES, type BookingTypeChanges, type BookingTypeSettings } from '@team-booking/contract/team';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';
import { ASKED } from '../config/type-secrets.ts';
import { leadingHere } from './led-here.ts';
import { checkSlug } from './slug.ts';

/**
 * A booking type with changes. A former slug leads to the present one.
 *
 * @throws {Refusal} `invalid`
 */
export function editedType(
  settings: BookingTypeSettings,
  changes: BookingTypeChanges,
  type: BookingTypeConfig,
  team: TeamConfig,
): BookingTypeSettings {
  const { slug = type.slug } = changes;
  checkSlug(team, slug, type);
  const leading = changes.linkOnly === true && type.linkOnly !== true ? leadingHere(team, type) : null;
  if (leading !== null) {
    throw invalidField(
      '/linkOnly',
      `cannot be, as answers to the questions of ${leading} lead here: change that first`,
      'in-use',
    );
  }
  const former = [type.slug, ...type.aliases].filter((name) => name !== slug);
  // Nobody can send a secret back that they were not shown.
  const asked = ASKED.flatMap((name) => {
    const change = changes[name];
    return change ? [[name, { ...settings[name], ...change }]] : [];
  });
  const members = Object.entries({ ...settings, ...changes, ...Object.fromEntries(asked), slug }).filter(
    ([, value]) => value !== null,
  );
  const edited = Object.fromEntries(members) as unknown as BookingTypeSettings;
  return { ...edited, aliases: former.slice(0, MOST_ALIASES) };
}

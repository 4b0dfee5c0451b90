import type { BookingTypeChanges } from '@team-booking/contract/team';
import { same, type Change } from '../../parts/draft/changes.ts';
import type { TypeContent } from './content.ts';
import { withoutGone } from './languages/in-language.ts';

/** The request that makes the changes. What was taken away is `null`: back to its default. */
export function typeChanges(content: TypeContent, changes: readonly Change[]): BookingTypeChanges {
  const names = new Set(changes.map(({ path }) => path[0] as keyof TypeContent));
  const translations = withoutGone(content);
  if (!same(translations, content.translations)) names.add('translations');
  const left = { ...content, translations };
  return Object.fromEntries([...names].map((name) => [name, left[name] ?? null])) as BookingTypeChanges;
}

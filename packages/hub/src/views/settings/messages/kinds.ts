import type { MessageKind, MessageRole, Templates } from '@team-booking/contract/team';
import type { Address } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import type { MessageKey } from './samples.ts';

/** Which messages there are for whom, in the order in which they come. */
export const MESSAGES_BY_ROLE: readonly (readonly [MessageRole, readonly MessageKind[]])[] = [
  [
    'visitor',
    [
      'confirmed',
      'reminder',
      'reassigned',
      'moved',
      'updated',
      'cancelled',
      'requested',
      'declined',
      'not-approved',
      'pay',
      'not-paid',
      'refunded',
      'lost-link',
    ],
  ],
  ['guest', ['confirmed', 'reminder', 'reassigned', 'moved', 'updated', 'cancelled', 'removed']],
  ['host', ['new-booking', 'approve', 'yours-now', 'no-longer-yours', 'moved', 'updated', 'cancelled', 'reminder']],
];

/** The languages that there are texts in, in the order of their tags. */
export function localesOf({ items }: Templates): readonly string[] {
  return [...new Set(items.map(({ locale }) => locale))].toSorted();
}

/** The language that is shown: that of the address, else the team's, else the reader's, else the first. */
export function localeFor(
  { query }: Address,
  templates: Templates,
  { team, locale }: Pick<Hub, 'team' | 'locale'>,
): string {
  const known = localesOf(templates);
  const wanted = [query['lang'], team.locale, locale].flatMap((one) => (one ? [one, one.split('-')[0]!] : []));
  return wanted.find((one) => known.includes(one)) ?? (known.includes('en') ? 'en' : (known[0] ?? 'en'));
}

/** The message of an address, e.g. `confirmed.visitor`; `null` if there is none like it. */
export function keyOf({ query }: Address, locale: string): MessageKey | null {
  const [kind = '', role = ''] = (query['message'] ?? '').split('.', 2);
  const kinds = MESSAGES_BY_ROLE.find(([one]) => one === role)?.[1] ?? [];
  const found = kinds.find((one) => one === kind);
  return found ? { kind: found, role: role as MessageRole, locale } : null;
}

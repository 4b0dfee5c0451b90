import type { HubWords } from '@team-booking/words/hub';
import { at, type Address } from '../../../address/address.ts';

type Kind = keyof HubWords['log']['subjects'];

/** Names of things by their subject, e.g. of `host/ada`. */
export type Names = ReadonlyMap<string, string>;

/** A subject by its kind and its name, which is empty where it has none that people know. */
export function namedSubject(
  subject: string,
  names: Names,
  words: HubWords['log'],
): { readonly kind: string; readonly name: string } {
  const [kind = '', id = ''] = subject.split('/', 2);
  const told = Object.hasOwn(words.subjects, kind) ? words.subjects[kind as Kind] : kind;
  const same = kind === 'pool' || kind === 'ledger' ? `booking-type/${id}` : subject;
  return { kind: told, name: names.get(same) ?? '' };
}

/** Where a subject can be looked at; `null` = nowhere. */
export function placeOf(subject: string): Address | null {
  const [kind, id = ''] = subject.split('/', 2);
  if (kind === 'booking') return at('bookings', id);
  if (kind === 'team') return at('settings', 'team');
  if (kind === 'webhook') return at('settings', 'webhooks', { webhook: id });
  if (kind === 'person') return at('settings', 'members', { person: id });
  return null;
}

import type { HubWords } from '@team-booking/words/hub';

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

import type { AuditLine } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { joinedText } from '../../../format/joined-text.ts';
import { intl } from '../../../format/intl.ts';

type Kind = keyof HubWords['log']['subjects'];

/** Names of things by their subject, e.g. of `host/ada`. */
export type Names = ReadonlyMap<string, string>;

/** By what things are called. */
export interface Naming {
  readonly words: HubWords['log'];
  readonly messages: HubWords['messages'];
  readonly names: Names;
  readonly locale: string;
}

/** A subject by its kind and its name, which is empty where it has none that people know. */
export function namedSubject(
  { subject, name }: Pick<AuditLine, 'subject' | 'name'>,
  naming: Naming,
): { readonly kind: string; readonly name: string } {
  const { words, names } = naming;
  const [kind = '', id = ''] = subject.split('/', 2);
  const told = Object.hasOwn(words.subjects, kind) ? words.subjects[kind as Kind] : kind;
  const same = kind === 'pool' || kind === 'ledger' ? `booking-type/${id}` : subject;
  return { kind: told, name: kind === 'template' ? templateName(id, naming) : (names.get(same) ?? name ?? '') };
}

/** A message by what it says, to whom, and in which language. */
function templateName(id: string, { messages, locale }: Naming): string {
  const [kind = '', role = '', ...language] = id.split('.');
  const said = <Word>(words: Readonly<Record<string, Word>>, one: string) =>
    Object.hasOwn(words, one) ? words[one] : one;
  const names = intl('DisplayNames', locale, { type: 'language' });
  return joinedText([
    said<string>(messages.kinds, kind),
    said<string>(messages.roles, role),
    language.length > 0 && names.of(language.join('.')),
  ]);
}

import { Refusal } from '@team-booking/contract';
import { canonicalLocale, isWorded, type TemplateKey } from './template.ts';

/** What a request says of a message and a language. @throws {Refusal} `not-found` if there is no such message or no such language */
export function templateKey(sent: {
  readonly kind: string;
  readonly role: string;
  readonly locale: string;
}): TemplateKey {
  const locale = canonicalLocale(sent.locale);
  if (!isWorded(sent.kind, sent.role)) {
    throw new Refusal('not-found', 'Nobody gets such a message. Look at the list of templates.');
  }
  if (locale === null) throw new Refusal('not-found', 'There is no such language. Give a tag such as de or pt-BR.');
  return { kind: sent.kind, role: sent.role, locale } as TemplateKey;
}

import type { FieldError, FieldProblem } from '@team-booking/contract';
import type { HubWords } from '@team-booking/words/hub';
import { html } from 'lit';

type DraftWords = HubWords['draft'];

/** The words for what can be wrong with a field. */
const WORDS = {
  required: 'fieldRequired',
  unknown: 'fieldUnknown',
  choice: 'fieldChoice',
  format: 'fieldFormat',
  'too-short': 'fieldTooShort',
  'too-long': 'fieldTooLong',
  'too-small': 'fieldTooSmall',
  'too-large': 'fieldTooLarge',
  'too-few': 'fieldTooFew',
  'too-many': 'fieldTooMany',
  duplicate: 'fieldDuplicate',
  taken: 'fieldTaken',
  'unknown-host': 'fieldGone',
  'unknown-question': 'fieldGone',
  'unknown-option': 'fieldGone',
  'unknown-type': 'fieldGone',
  'unknown-time-zone': 'fieldTimeZone',
  'unknown-placeholder': 'fieldPlaceholder',
  'no-html': 'fieldNoHtml',
  'not-in-subject': 'fieldNotInSubject',
  'reserved-slug': 'fieldReserved',
  'team-size': 'fieldTeamSize',
  'need-exceeds-group': 'fieldNeed',
  'too-many-groups': 'fieldGroups',
  'owner-not-fixed': 'fieldOwner',
  'closed-type': 'fieldClosedType',
  'unreachable-rule': 'fieldUnreachable',
  'routing-circle': 'fieldCircle',
  'payment-not-supported': 'fieldNoPayments',
  'nothing-bookable': 'fieldNothingBookable',
  order: 'fieldOrder',
  past: 'fieldPast',
  'too-far': 'fieldTooFar',
  'no-choice': 'fieldNoChoice',
  'not-free': 'fieldNotFree',
  'not-offered': 'fieldNotOffered',
  'in-use': 'fieldInUse',
  'sign-in-refused': 'fieldSignIn',
  unreachable: 'fieldUnreachedPlace',
  'admins-only': 'fieldAdminsOnly',
} as const satisfies Readonly<Record<FieldProblem, keyof DraftWords>>;

/** What is wrong with a field in the reader's language; `null` where the backend says it in its own only. */
export function wrongText(words: DraftWords, { code = '', limit }: Pick<FieldError, 'code' | 'limit'>): string | null {
  if (!Object.hasOwn(WORDS, code)) return null;
  const word = words[WORDS[code as FieldProblem]];
  if (typeof word === 'string') return word;
  return limit === undefined ? words.fieldFormat : word(limit);
}

/** What is wrong with a field, each thing once. What only the backend can say is marked as English. */
export function wrongWords(words: DraftWords, errors: readonly FieldError[]): readonly unknown[] {
  const texts = new Set<string>();
  const others = new Set<string>();
  for (const error of errors) {
    const text = wrongText(words, error);
    if (text === null) others.add(error.detail);
    else texts.add(text);
  }
  return [
    ...[...texts].map((text) => [html`<span>${text}</span>`, ' ']),
    ...[...others].map((text) => [html`<span lang="en" dir="ltr">${text}</span>`, ' ']),
  ];
}

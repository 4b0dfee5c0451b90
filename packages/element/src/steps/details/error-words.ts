import type { FormError, FormErrorCode } from '@team-booking/sdk';
import type { RestWords } from '../../words/translation.ts';

const WORDS = {
  required: 'errorRequired',
  email: 'errorEmail',
  url: 'errorUrl',
  number: 'errorNumber',
  date: 'errorDate',
  option: 'errorOption',
  'too-long': 'errorTooLong',
  'too-many': 'errorTooMany',
} as const satisfies Record<FormErrorCode, keyof RestWords>;

/**
 * What to do about a field, in words; the backend's own where only those are known.
 *
 * @param choice whether the field is answered by choosing
 */
export function errorInWords({ code, detail, pointer }: FormError, words: RestWords, choice: boolean): string {
  if (code === 'required' && pointer === '/consent') return words.errorConsent;
  return code ? words[WORDS[code === 'required' && choice ? 'option' : code]] : detail;
}

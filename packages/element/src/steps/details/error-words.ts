import type { FormError, FormErrorCode } from '@team-booking/sdk';
import type { LateWords } from '@team-booking/words';

const WORDS = {
  required: 'errorRequired',
  email: 'errorEmail',
  url: 'errorUrl',
  number: 'errorNumber',
  date: 'errorDate',
  option: 'errorOption',
  'too-long': 'errorTooLong',
  'too-many': 'errorTooMany',
} as const satisfies Record<FormErrorCode, keyof LateWords>;

/**
 * The error message of a field; the backend's own text where there is no code.
 *
 * @param choice whether the field is a choice
 */
export function errorInWords({ code, detail, pointer }: FormError, words: LateWords, choice: boolean): string {
  if (code === 'required' && pointer === '/consent') return words.errorConsent;
  return code ? words[WORDS[code === 'required' && choice ? 'option' : code]] : detail;
}

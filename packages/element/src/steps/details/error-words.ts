import type { FormError } from '@team-booking/sdk';
import type { RestWords } from '../../words/translation.ts';

/**
 * What to do about a field, in words; the backend's own where only those are known.
 *
 * @param choice whether the field is answered by choosing
 */
export function errorInWords({ code, detail, pointer }: FormError, words: RestWords, choice: boolean): string {
  switch (code) {
    case 'required':
      return pointer === '/consent' ? words.errorConsent : choice ? words.errorOption : words.errorRequired;
    case 'email':
      return words.errorEmail;
    case 'url':
      return words.errorUrl;
    case 'number':
      return words.errorNumber;
    case 'date':
      return words.errorDate;
    case 'option':
      return words.errorOption;
    case 'too-long':
      return words.errorTooLong;
    case 'too-many':
      return words.errorTooMany;
    default:
      return detail;
  }
}

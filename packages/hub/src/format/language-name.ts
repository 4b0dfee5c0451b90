import { intl } from './intl.ts';

/** What a language is called in another. */
export function languageName(tag: string, inLocale: string): string {
  return intl('DisplayNames', inLocale, { type: 'language' }).of(tag) ?? tag;
}

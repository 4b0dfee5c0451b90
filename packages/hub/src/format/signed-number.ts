import { intl } from './intl.ts';

/** A number with its sign, where it is not 0, e.g. `+4`, `−1.50`. */
export function signedNumber(locale: string, value: number, digits = 0): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'exceptZero' } as const;
  // `Intl` writes a hyphen in many languages.
  return intl('NumberFormat', locale, options).format(value).replace('-', '−');
}

const made = new Map<string, Intl.NumberFormat>();

/** A number with its sign, where it is not 0, e.g. `+4`, `−1.50`. */
export function signedNumber(locale: string, value: number, digits = 0): string {
  const key = `${locale} ${digits}`;
  const format =
    made.get(key) ??
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'exceptZero',
    });
  made.set(key, format);
  // `Intl` writes a hyphen in many languages.
  return format.format(value).replace('-', '−');
}

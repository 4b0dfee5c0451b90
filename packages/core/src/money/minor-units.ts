/**
 * How many digits of an amount in minor units are behind the point: those of ISO 4217. Not what `Intl` says, whose digits are for showing and
 * differ between browsers.
 *
 * @param currency ISO 4217
 */
export function minorDigits(currency: string): number {
  if (/^(BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|UYI|VND|VUV|XAF|XOF|XPF)$/.test(currency)) return 0;
  return /^(BHD|IQD|JOD|KWD|LYD|OMR|TND)$/.test(currency) ? 3 : /^(CLF|UYW)$/.test(currency) ? 4 : 2;
}

/** An amount as people read it, e.g. "€40". @param amount in minor units of the currency */
export function moneyText(locale: string, amount: number, currency: string): string {
  const digits = minorDigits(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount / 10 ** digits);
}

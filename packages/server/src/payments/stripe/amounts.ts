import { minorDigits } from '@team-booking/core/money';
import { ProviderRefused } from '@team-booking/engine';

// Source: https://docs.stripe.com/currencies ("Zero-decimal currencies", "Special cases", "Three-decimal currencies").
const WITHOUT_MINOR_UNITS = new Set([
  'BIF',
  'CLP',
  'DJF',
  'GNF',
  'JPY',
  'KMF',
  'KRW',
  'MGA',
  'PYG',
  'RWF',
  'VND',
  'VUV',
  'XAF',
  'XOF',
  'XPF',
]);
/** They have no minor units any more, but Stripe counts them in hundredths, which must be whole units. */
const COUNTED_IN_HUNDREDTHS = new Set(['ISK', 'UGX']);
/** The last of their three digits is always 0 at Stripe. */
const WITH_THOUSANDTHS = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

/**
 * An amount as Stripe counts it.
 *
 * @param amount in minor units of ISO 4217
 * @throws {ProviderRefused} where Stripe cannot take that amount
 */
export function stripeAmount(amount: number, currency: string): number {
  const exact = amount * 10 ** (digitsOf(currency) - minorDigits(currency));
  if (WITH_THOUSANDTHS.has(currency)) return Math.round(exact / 10) * 10;
  const step = COUNTED_IN_HUNDREDTHS.has(currency) ? 100 : 1;
  const counted = Math.round(exact / step) * step;
  // 5e-7: what dividing by powers of ten may be off by.
  if (Math.abs(counted - exact) < 5e-7) return counted;
  throw new ProviderRefused(`Stripe takes no fractions of this size in ${currency}. Change the price.`);
}

function digitsOf(currency: string): number {
  if (WITHOUT_MINOR_UNITS.has(currency)) return 0;
  return WITH_THOUSANDTHS.has(currency) ? 3 : 2;
}

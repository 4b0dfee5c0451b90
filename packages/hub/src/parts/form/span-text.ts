import { intl } from '../../format/intl.ts';
import { inUnit } from './span-field.ts';

/** Minutes in words, in the largest unit that they are whole of, e.g. `2 days`. */
export function spanText(minutes: number, locale: string): string {
  const [count, unit] = inUnit(minutes);
  const options = { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' } as const;
  return intl('NumberFormat', locale, options).format(count);
}

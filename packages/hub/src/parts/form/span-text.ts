import { inUnit } from './span-field.ts';

/** Minutes in words, in the largest unit that they are whole of, e.g. `2 days`. */
export function spanText(minutes: number, locale: string): string {
  const [count, unit] = inUnit(minutes);
  return count.toLocaleString(locale, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' });
}

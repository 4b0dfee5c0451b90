import type { Component } from './content-lines.ts';
import { valueStart } from './property.ts';

/** RRULE and RDATE of an event, normalised: the order of parts does not matter. */
export function ruleTextsOf({ lines }: Component): string[] {
  return lines
    .filter(({ name }) => name === 'RRULE' || name === 'RDATE')
    .map(({ name, text }) => `${name}:${text.slice(valueStart(text)).trim().toUpperCase().split(';').sort().join(';')}`)
    .sort();
}

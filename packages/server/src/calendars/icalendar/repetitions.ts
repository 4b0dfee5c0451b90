import type { Component } from './content-lines.ts';
import { valueStart } from './property.ts';

/** How an event repeats, as texts that are the same where the order of parts is all that differs. */
export function repetitionsOf({ lines }: Component): string[] {
  return lines
    .filter(({ name }) => name === 'RRULE' || name === 'RDATE')
    .map(({ name, text }) => `${name}:${text.slice(valueStart(text)).trim().toUpperCase().split(';').sort().join(';')}`)
    .sort();
}

import type { Stretch } from '../intervals.ts';
import { allLines, firstLine, textOf, type Component } from './content-lines.ts';
import { DAY, parseDate, parseLength, type Wall } from './date-values.ts';
import { SLACK } from './event.ts';
import { CalendarUnreadable } from '../problem.ts';

/**
 * Whether an event certainly lies outside of the window, wherever on earth its times are meant. Nothing else of it need
 * then be understood, and it costs next to nothing: most of a long kept calendar is past.
 */
export function isOutside(component: Component, window: Stretch): boolean {
  try {
    const start = wallOf(textOf(component, 'DTSTART'));
    if (start === undefined || firstLine(component, 'RDATE')) return false;
    if (start - DAY - SLACK > window.end) return true;
    const length = parseLength(textOf(component, 'DURATION') ?? 'P', {});
    const end = wallOf(textOf(component, 'DTEND')) ?? start + length.days * DAY + length.exact;
    const last = lastStart(component, start) + Math.max(0, end - start);
    return last + 2 * DAY + SLACK < window.start;
  } catch (error) {
    if (error instanceof CalendarUnreadable) return false;
    throw error;
  }
}

/** Infinity where the rules do not say by UNTIL. */
function lastStart(component: Component, start: Wall): Wall {
  return allLines(component, 'RRULE')
    .map(({ text }) => wallOf(/[:;]UNTIL=([^;]+)/i.exec(text)?.[1]) ?? Infinity)
    .reduce((a, b) => Math.max(a, b), start);
}

function wallOf(text: string | undefined): Wall | undefined {
  return text === undefined ? undefined : parseDate(text, undefined, {}).wall;
}

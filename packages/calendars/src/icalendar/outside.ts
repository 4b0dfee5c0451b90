import type { Interval } from '@team-booking/core/intervals';
import { DAY } from '@team-booking/core/time';
import { allLines, firstLine, textOf, type Component } from './content-lines.ts';
import { parseDate, parseLength, type Wall } from './date-values.ts';
import { SLACK } from './event.ts';
import { CalendarUnreadable } from '../problem.ts';

/**
 * Whether an event is certainly outside the window, in any zone. The rest of it is then not parsed: most events of a
 * calendar that was kept for years are past.
 */
export function isOutside(component: Component, window: Interval): boolean {
  try {
    const start = wallOf(textOf(component, 'DTSTART'));
    if (start === undefined || firstLine(component, 'RDATE')) return false;
    if (start - DAY - SLACK > window.end) return true;
    const [end, duration] = ['DTEND', 'DURATION'].map((name) => textOf(component, name));
    // A changed occurrence without an end lasts as long as the others.
    if (end === undefined && duration === undefined && firstLine(component, 'RECURRENCE-ID')) return false;
    const { days, exact } = parseLength(duration ?? 'P', {});
    const takes = Math.max(0, (wallOf(end) ?? start + days * DAY + exact) - start);
    return lastStart(component, start) + takes + 2 * DAY + SLACK < window.start;
  } catch (error) {
    if (error instanceof CalendarUnreadable) return false;
    throw error;
  }
}

/** Infinity if a rule has no UNTIL. */
function lastStart(component: Component, start: Wall): Wall {
  return allLines(component, 'RRULE')
    .map(({ text }) => wallOf(/[:;]UNTIL=([^;]+)/i.exec(text)?.[1]) ?? Infinity)
    .reduce((a, b) => Math.max(a, b), start);
}

function wallOf(text: string | undefined): Wall | undefined {
  return text === undefined ? undefined : parseDate(text, undefined, {}).wall;
}

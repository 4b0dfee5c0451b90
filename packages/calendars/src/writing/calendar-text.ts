import { unfold } from '../icalendar/content-lines.ts';
import { fold } from './fold.ts';
import { lineOf, nameOf, partsOf, valueOf, type Part } from './parts.ts';
import type { CalendarEvent } from './event.ts';
import { escaped, linesOf } from './event-lines.ts';

/** A calendar that holds an event of ours alone. */
export function calendarWith(event: CalendarEvent): string {
  return calendarOf([event]);
}

/** A calendar for programs that ask for it again and again. */
export interface PublishedCalendar {
  /** What programs call it. */
  readonly name: string;
  /** How often they should ask, minutes. Many ask less often, whatever it says. */
  readonly refresh: number;
}

/** A calendar of events of ours, which nobody has to answer: it has no method, as nothing is sent. */
export function publishedCalendar(events: readonly CalendarEvent[], { name, refresh }: PublishedCalendar): string {
  const [called, every] = [escaped(name), `PT${refresh}M`];
  return calendarOf(events, [
    `NAME:${called}`,
    `X-WR-CALNAME:${called}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${every}`,
    `X-PUBLISHED-TTL:${every}`,
  ]);
}

function calendarOf(events: readonly CalendarEvent[], about: readonly string[] = []): string {
  return joined([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Team Booking//Team Booking//EN',
    ...about,
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...[...linesOf(event).values()].flat(), 'END:VEVENT']),
    'END:VCALENDAR',
  ]);
}

/** Whether an object of a calendar is the event of this UID. */
export function hasEvent(text: string, uid: string): boolean {
  return partsIn(text).some((part) => isOf(part, uid));
}

/**
 * The same object with what has changed of our event. Every other line stays as it is: what people have added, and what they have
 * changed of ours unless it has changed here, too.
 */
export function changedCalendar(text: string, event: CalendarEvent, before: CalendarEvent | undefined): string {
  const parts = partsIn(text);
  const after = parts.map((part) =>
    isOf(part, event.uid) && lineOf(part.lines, 'RECURRENCE-ID') === undefined
      ? changedLines(part.lines, event, before)
      : part.lines,
  );
  // As it is, with the folds of others.
  return after.every((lines, i) => lines === parts[i]?.lines) ? text : joined(after.flat());
}

function changedLines(
  lines: readonly string[],
  event: CalendarEvent,
  before: CalendarEvent | undefined,
): readonly string[] {
  const now = linesOf(event);
  const then = before && linesOf(before);
  const isOwn = areOwn(lines);
  const there = Map.groupBy(
    lines.filter((_, i) => isOwn[i]),
    nameOf,
  );
  const changed = new Set(
    [...now.keys()].filter(
      (name) =>
        !FOR_LIFE.has(name) && !isSame(now.get(name), then?.get(name)) && !isSame(now.get(name), there.get(name) ?? []),
    ),
  );
  if (changed.size === 0) return lines;
  changed.add('DTSTAMP').add('SEQUENCE');
  if (changed.has('DTEND')) changed.add('DURATION');
  const theirs = Number(valueOf(lines, 'SEQUENCE') ?? 0);
  // Written anew over what others have made of it, it is a later version than theirs.
  const sequence = theirs + (then === undefined && isOtherThan(there, now) ? 1 : 0);
  const written = [...now].flatMap(([name, own]) => {
    if (!changed.has(name)) return [];
    // Their program may have counted further than we do.
    return name === 'SEQUENCE' && sequence > event.sequence ? [`SEQUENCE:${sequence}`] : own;
  });
  const kept = lines.filter((line, i) => !(isOwn[i] && changed.has(nameOf(line))));
  return [...kept.slice(0, 1), ...written, ...kept.slice(1)];
}

/** Whether an event stands otherwise than ours would. */
function isOtherThan(
  there: ReadonlyMap<string, readonly string[]>,
  now: ReadonlyMap<string, readonly string[]>,
): boolean {
  return STANDING.some((name) => !isSame(now.get(name), there.get(name) ?? []));
}

/** What makes an event another version. */
const STANDING = ['DTSTART', 'DTEND', 'STATUS'] as const;

/** Which lines are the event's own, not of what it contains. */
function areOwn(lines: readonly string[]): boolean[] {
  let depth = 0;
  return lines.map((line) => {
    if (/^BEGIN:/i.test(line)) depth += 1;
    const isOwn = depth === 1;
    if (/^END:/i.test(line)) depth -= 1;
    return isOwn;
  });
}

/** Never changed: the one names the event, and servers refuse that of the other. */
const FOR_LIFE: ReadonlySet<string> = new Set(['UID', 'ORGANIZER']);

function isSame(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.join('\n') === b.join('\n');
}

function isOf({ name, lines }: Part, uid: string): boolean {
  const own = valueOf(lines, 'UID');
  return name === 'VEVENT' && (own === uid || own === escaped(uid));
}

function partsIn(text: string): Part[] {
  return partsOf(Array.from(unfold(text.replace(/^\uFEFF/, '')), (line) => line.text));
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

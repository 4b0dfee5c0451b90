import type { SickDayRequest } from '@team-booking/contract/team';
import { formatDate, localDay, parseDate, startOfDay, weekdayOf, zoneTable } from '@team-booking/core/time';

/** Who is out, and on which days of their zone. */
export interface Absence {
  readonly host: string | null;
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  /** They take no new bookings on these days. */
  readonly timeOff: boolean;
}

/** The first and the last day of something. */
export type Days = Pick<Absence, 'from' | 'to'>;

/** The date in a zone, `YYYY-MM-DD`. */
export function dateIn(timeZone: string, now: number): string {
  return formatDate(localDay(zoneTable(timeZone), now));
}

/** The Sunday of a date's week. */
function endOfWeek(date: string): string {
  const day = parseDate(date);
  return formatDate(day + 7 - weekdayOf(day));
}

/** Days that are asked for often. */
export const PRESETS = ['today', 'tomorrow', 'thisWeek', 'nextWeek'] as const;
/** {@inheritDoc PRESETS} */
export type Preset = (typeof PRESETS)[number];

/** The first and the last day of each preset; a week ends on Sunday, and this one has begun. */
export function presetsFrom(today: Days): Readonly<Record<Preset, Days>> {
  const tomorrow = formatDate(parseDate(today.to) + 1);
  const sunday = endOfWeek(today.to);
  const monday = parseDate(sunday) + 1;
  return {
    today,
    tomorrow: { from: tomorrow, to: tomorrow },
    thisWeek: { from: today.from, to: sunday },
    nextWeek: { from: formatDate(monday), to: formatDate(monday + 6) },
  };
}

/**
 * What an address asks for: its dates, or the days that it calls by a name.
 *
 * @param usual what is missing in it
 */
export function absenceIn(
  query: Readonly<Record<string, string>>,
  host: string | null,
  today: Days,
  usual: Days = today,
): Absence {
  const name = PRESETS.find((preset) => preset === query['days']);
  const named = name ? presetsFrom(today)[name] : usual;
  const isDate = (text: string | undefined): text is string => !Number.isNaN(parseDate(text ?? ''));
  const { from, to } = query;
  const days = isDate(from)
    ? { from, to: isDate(to) ? to : from }
    : { from: named.from, to: isDate(to) ? to : named.to };
  return { host, ...days, timeOff: query['off'] !== 'no' };
}

/** Whether an address says which days. */
export function saysDays({ days, from, to }: Readonly<Record<string, string>>): boolean {
  return Boolean(days || from || to);
}

/** Whether its last day is not before the first. */
export function isRange({ from, to }: Absence): boolean {
  return parseDate(from) <= parseDate(to);
}

/** What is asked of the backend: from the first midnight to the one after the last day. */
export function requestOf(
  { from, to, timeOff }: Absence,
  host: { readonly id: string; readonly timeZone: string },
  choices: ReadonlyMap<string, string>,
): SickDayRequest {
  const zone = zoneTable(host.timeZone);
  const midnight = (day: number) => new Date(startOfDay(zone, day)).toISOString();
  return {
    host: host.id,
    from: midnight(parseDate(from)),
    to: midnight(parseDate(to) + 1),
    timeOff,
    ...(choices.size > 0 && { choices: Object.fromEntries(choices) }),
  };
}

/** Bookings that somebody was chosen for and that are not in the range, as a problem of the backend names them. */
export function goneChoices(error: unknown): readonly string[] {
  const { problem } = error as { problem?: { errors?: readonly { readonly pointer: string }[] } };
  return (problem?.errors ?? []).flatMap(({ pointer }) => {
    const [, member, id] = pointer.split('/');
    return member === 'choices' && id ? [id.replaceAll('~1', '/').replaceAll('~0', '~')] : [];
  });
}

import ICAL from 'ical.js';
import ical, { type CalendarResponse, type DateWithTimeZone, type VEvent } from 'node-ical';

/** An occurrence as another library than ours finds it in an iCalendar text, for servers that hold no such texts. */
export interface Occurrence {
  readonly uid: string;
  /** Whether it is one of a series, and whether it was changed alone. */
  readonly isRecurring: boolean;
  readonly isChanged: boolean;
  /** Epoch milliseconds; of a whole day midnight in UTC, as it has no zone. */
  readonly start: number;
  readonly end: number;
  readonly isAllDay: boolean;
  /** Name of the zone that it is in, where nobody knows that: the times are as if it was UTC. */
  readonly unknownZone: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly isCancelled: boolean;
  readonly isTransparent: boolean;
  /** Microsoft's word for it, `FREE`, where there is one. */
  readonly shownAs: string | undefined;
  /** By e-mail address, `DECLINED`. */
  readonly answers: ReadonlyMap<string, string>;
}

/** All occurrences in a time. node-ical gives a whole day, and a time without a zone, in the zone of the process; they are meant in the host's. */
export function occurrencesIn(text: string, from: Date, to: Date, hostTimeZone: string): Occurrence[] {
  const instant = instantIn(text);
  const found = Object.values(ical.sync.parseICS(text) as CalendarResponse).filter((one) => one?.type === 'VEVENT');
  return found.flatMap((event) =>
    ical.expandRecurringEvent(event as VEvent, { from, to, expandOngoing: true }).map((one): Occurrence => {
      const { start, end, isFullDay, isRecurring, isOverride, event: said } = one;
      const zone = isFullDay ? 'UTC' : hostTimeZone;
      const microsoft = (said as unknown as Readonly<Record<string, unknown>>)['MICROSOFT-CDO-BUSYSTATUS'];
      return {
        uid: said.uid,
        isRecurring: isRecurring || isOverride,
        isChanged: isOverride,
        start: instant(start, zone, isFullDay),
        end: instant(end, zone, isFullDay),
        isAllDay: isFullDay,
        unknownZone:
          isFullDay || start.tz === undefined || isKnown(start.tz) || zoneIn(text, start.tz) ? undefined : start.tz,
        title: plain(said.summary),
        description: plain(said.description),
        isCancelled: said.status === 'CANCELLED',
        isTransparent: said.transparency === 'TRANSPARENT',
        shownAs: typeof microsoft === 'string' ? microsoft : undefined,
        answers: answersIn(said),
      };
    }),
  );
}

/** node-ical does not know zones that a calendar defines itself: ical.js does. */
function instantIn(text: string): (date: DateWithTimeZone, zone: string, isFullDay: boolean) => number {
  return (date, zone, isFullDay) => {
    if (date.tz !== undefined && isKnown(date.tz) && !isFullDay) return Number(date);
    const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    const [hour, minute, second] = [date.getHours(), date.getMinutes(), date.getSeconds()];
    const own = date.tz === undefined || isFullDay ? undefined : zoneIn(text, date.tz);
    if (own) return new ICAL.Time({ year, month, day, hour, minute, second }, own).toUnixTime() * 1000;
    const wall = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second });
    return wall.toZonedDateTime(date.tz === undefined ? zone : 'UTC').epochMilliseconds;
  };
}

function isKnown(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function zoneIn(text: string, name: string): ICAL.Timezone | undefined {
  const found = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vtimezone')
    .find((one) => one.getFirstPropertyValue('tzid') === name);
  return found && new ICAL.Timezone(found);
}

function plain(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'val' in value) return plain(value.val);
  return typeof value === 'string' ? value : '';
}

function answersIn({ attendee }: VEvent): ReadonlyMap<string, string> {
  const all = [attendee ?? []].flat() as readonly unknown[];
  return new Map(
    all.map((one) => {
      const { val, params } = one as { readonly val?: string; readonly params?: { readonly PARTSTAT?: string } };
      return [(val ?? String(one)).replace(/^mailto:/i, '').toLowerCase(), params?.PARTSTAT ?? ''] as const;
    }),
  );
}

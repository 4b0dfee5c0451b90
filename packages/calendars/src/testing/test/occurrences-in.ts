import ICAL from 'ical.js';
import ical, { type CalendarResponse, type DateWithTimeZone, type VEvent, type VFreebusy } from 'node-ical';

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
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly isTransparent: boolean;
  /** Microsoft's word for it, `OOF`, where there is one. */
  readonly shownAs: string | undefined;
  /** By e-mail address, `DECLINED`; empty where nothing is said. */
  readonly answers: ReadonlyMap<string, string>;
}

/** All occurrences in a time. node-ical gives a whole day, and a time without a zone, in the zone of the process; they are meant in the host's. */
export function occurrencesIn(text: string, from: Date, to: Date, hostTimeZone: string): Occurrence[] {
  const instant = instantIn(text);
  return Object.values(ical.sync.parseICS(text) as CalendarResponse).flatMap((found): Occurrence[] => {
    if (found?.type === 'VFREEBUSY') return takenIn(found.freebusy ?? []);
    if (found?.type !== 'VEVENT') return [];
    return ical.expandRecurringEvent(found, { from, to, expandOngoing: true }).map((one): Occurrence => {
      const { start, end, isFullDay, isRecurring, isOverride, event: said } = one;
      const zone = isFullDay ? 'UTC' : hostTimeZone;
      const microsoft = (said as unknown as Readonly<Record<string, unknown>>)['MICROSOFT-CDO-BUSYSTATUS'];
      return {
        ...PLAIN,
        uid: found.uid ?? 'without',
        isRecurring: isRecurring || isOverride,
        isChanged: isOverride,
        start: instant(start, zone, isFullDay),
        end: instant(end, zone, isFullDay),
        isAllDay: isFullDay,
        unknownZone:
          isFullDay || start.tz === undefined || isKnown(start.tz) || zoneIn(text, start.tz) ? undefined : start.tz,
        title: plain(said.summary),
        description: plain(said.description),
        status: said.status === 'CANCELLED' ? 'cancelled' : said.status === 'TENTATIVE' ? 'tentative' : 'confirmed',
        isTransparent: said.transparency === 'TRANSPARENT' || microsoft === 'FREE',
        shownAs: typeof microsoft === 'string' ? microsoft : undefined,
        answers: answersIn(said),
      };
    });
  });
}

/** The times that occurrences take. A whole day is one of the host. */
export function takenTime(all: readonly Occurrence[], hostTimeZone: string): { start: number; end: number }[] {
  const instant = (at: number) =>
    Temporal.PlainDate.from(new Date(at).toISOString().slice(0, 10)).toZonedDateTime(hostTimeZone).epochMilliseconds;
  return all
    .filter(({ status, isTransparent }) => status !== 'cancelled' && !isTransparent)
    .map(({ start, end, isAllDay }) => (isAllDay ? { start: instant(start), end: instant(end) } : { start, end }));
}

const PLAIN = {
  isRecurring: false,
  isChanged: false,
  isAllDay: false,
  unknownZone: undefined,
  title: '',
  description: '',
  status: 'confirmed',
  isTransparent: false,
  shownAs: undefined,
  answers: new Map<string, string>(),
} as const;

function takenIn(all: NonNullable<VFreebusy['freebusy']>): Occurrence[] {
  return all
    .filter(({ type }) => type !== 'FREE')
    .map(({ start, end }, i) => ({ ...PLAIN, uid: `free-busy-${i}`, start: Number(start), end: Number(end) }));
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

import ical, { type CalendarResponse, type DateWithTimeZone, type ParameterValue, type VEvent } from 'node-ical';

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

function instant(date: DateWithTimeZone, zone: string, isFullDay: boolean): number {
  if (date.tz !== undefined && !isFullDay) return Number(date);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const [hour, minute, second] = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return Temporal.PlainDateTime.from({ year, month, day, hour, minute, second }).toZonedDateTime(zone)
    .epochMilliseconds;
}

function plain(value: ParameterValue | undefined): string {
  return typeof value === 'string' ? value : String((value as { readonly val?: unknown } | undefined)?.val ?? '');
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

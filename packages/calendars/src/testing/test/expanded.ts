import ical, { type CalendarResponse, type DateWithTimeZone, type VEvent } from 'node-ical';

/** One event of an iCalendar text, or one occurrence of a series, as another library than ours reads it. */
export interface Expanded {
  readonly uid: string;
  /** The series has more of them, and each is named after where the rule has it. */
  readonly isSeries: boolean;
  readonly start: Stamp;
  readonly end: Stamp;
  readonly summary: string;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly isFree: boolean;
  readonly attendees: readonly { readonly email: string; readonly answer: string }[];
}

/** A whole day, `2027-03-10`, or an instant in epoch milliseconds. */
export type Stamp = { readonly date: string } | { readonly instant: number };

interface Range {
  readonly from: number;
  readonly to: number;
  /** That of times without one. */
  readonly timeZone: string;
}

/** What a provider that expands series would hold of a text. */
export function expanded(text: string, { from, to, timeZone }: Range): Expanded[] {
  const range = { from: new Date(from), to: new Date(to), expandOngoing: true };
  return Object.values(ical.sync.parseICS(text) as CalendarResponse).flatMap((component): Expanded[] => {
    if (component?.type === 'VFREEBUSY') {
      return (component.freebusy ?? [])
        .filter(({ type }) => type !== 'FREE')
        .map(({ start, end }, i) => ({
          ...plain(`free-busy-${i}`),
          start: { instant: Number(start) },
          end: { instant: Number(end) },
        }));
    }
    if (component?.type !== 'VEVENT') return [];
    return ical.expandRecurringEvent(component, range).map(({ start, end, event, isFullDay, isRecurring }) => ({
      ...plain(component.uid ?? 'without'),
      isSeries: isRecurring,
      start: stampOf(start, isFullDay, timeZone),
      end: stampOf(end, isFullDay, timeZone),
      summary: valueOf(event.summary),
      status: statusOf(event),
      isFree: isFree(event),
      attendees: attendeesOf(event),
    }));
  });
}

function plain(uid: string) {
  return { uid, isSeries: false, summary: '', status: 'confirmed', isFree: false, attendees: [] } as const;
}

/** node-ical gives whole days and floating times in the zone of the process. */
function stampOf(at: DateWithTimeZone, isFullDay: boolean, timeZone: string): Stamp {
  const { year, month, day } = { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
  if (isFullDay) return { date: new Temporal.PlainDate(year, month, day).toString() };
  if (at.tz !== undefined) return { instant: Number(at) };
  const [hour, minute, second] = [at.getHours(), at.getMinutes(), at.getSeconds()];
  const wall = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second });
  return { instant: wall.toZonedDateTime(timeZone).epochMilliseconds };
}

function statusOf({ status }: Pick<VEvent, 'status'>): Expanded['status'] {
  if (status === 'CANCELLED') return 'cancelled';
  return status === 'TENTATIVE' ? 'tentative' : 'confirmed';
}

function isFree(event: Pick<VEvent, 'transparency'>): boolean {
  const microsoft = (event as unknown as Record<string, unknown>)['MICROSOFT-CDO-BUSYSTATUS'];
  return event.transparency === 'TRANSPARENT' || microsoft === 'FREE';
}

function attendeesOf(event: object): Expanded['attendees'] {
  const { attendee = [] } = event as { readonly attendee?: unknown };
  return [attendee].flat().map((one) => {
    const { params } = one as { readonly params?: Readonly<Record<string, string>> };
    return { email: valueOf(one).replace(/^mailto:/i, ''), answer: params?.['PARTSTAT'] ?? 'NEEDS-ACTION' };
  });
}

function valueOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'val' in value) return String(value.val);
  return typeof value === 'string' ? value : '';
}

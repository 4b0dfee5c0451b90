import { slotsFromFree } from '@team-booking/core/slots';
import type { BookingBackend, ManageAccess } from '@team-booking/sdk';

export interface SlotsAsked {
  slug: string;
  /** `2026-06-16`, or an instant. */
  start: string;
  end: string;
  duration: number;
  timeZone?: string | undefined;
  range: boolean;
  moved?: ManageAccess | undefined;
}

type Days = Record<string, { start: string; end?: string }[]>;

/** The slots of a backend in Cal.com's format: by local date, without empty days, end inclusive. */
export async function slotsOf(backend: BookingBackend, asked: SlotsAsked): Promise<Days> {
  const from = Date.parse(asked.start);
  const last = Date.parse(asked.end);
  const end = last % 86_400_000 === 0 ? last + 86_399_000 : last;
  const type = await backend.bookingType(asked.slug);
  const days: Days = {};
  for (let at = from; at <= end;) {
    const query = { from: stamp(at), to: stamp(end + 60_000 - (end % 60_000)), duration: asked.duration };
    const part = await backend.availability(asked.slug, { ...query, ...(asked.moved && { booking: asked.moved }) });
    const { starts } = slotsFromFree({
      ...type,
      from: Date.parse(part.from),
      to: Date.parse(part.to),
      duration: asked.duration,
      hosts: part.hosts ?? [],
    });
    for (const start of starts) {
      if (start < from || start > end) continue;
      const day = (days[zoned(start, asked.timeZone).slice(0, 10)] ??= []);
      const until = zoned(start + asked.duration * 60_000, asked.timeZone);
      day.push({ start: zoned(start, asked.timeZone), ...(asked.range && { end: until }) });
    }
    if (Date.parse(part.to) <= at) break;
    at = Date.parse(part.to);
  }
  return days;
}

function stamp(instant: number): string {
  return new Date(instant).toISOString();
}

/** `2026-06-16T11:00:00.000+02:00`; in UTC with `Z`. */
function zoned(instant: number, timeZone: string | undefined): string {
  if (timeZone === undefined || timeZone === 'UTC') return stamp(instant);
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  return there.toString({ timeZoneName: 'never', fractionalSecondDigits: 3 });
}

import type { Availability, BookingType } from '@team-booking/contract';
import { slotsFromFree } from '@team-booking/core/slots';
import { DAY } from '@team-booking/core/time';
import type { Request } from '../world/ask.ts';
import { toSurface } from './surface.ts';

/** Beyond every horizon, so that an answer has everything that can be booked. */
const BEYOND = 15 * DAY;

/** What is offered of a booking type. */
export interface Offered {
  readonly type: BookingType;
  readonly duration: number;
  readonly from: number;
  readonly to: number;
  readonly starts: readonly number[];
}

/** What somebody sees who looks at a booking type: the times of one duration, and of one host or for one booking. */
export function look(
  slug: string,
  choice: { readonly duration: number; readonly now: number; readonly host?: string },
  moving?: { readonly id: string; readonly token: string; readonly anyone: boolean },
): Request<Offered> {
  const { duration, now, host } = choice;
  return toSurface<Offered>(async (surface) => {
    const type = (await surface.bookingType({ slug, query: () => ({}), token: null })) as BookingType;
    const query = () => ({
      from: new Date(now).toISOString(),
      to: new Date(now + BEYOND).toISOString(),
      duration: moving ? undefined : duration,
      ...(host !== undefined && { host }),
      ...(moving && { booking: moving.id, ...(moving.anyone && { anyone: true }) }),
    });
    const availability = (await surface.availability({
      slug,
      query: query as never,
      token: moving ? moving.token : null,
    })) as Availability;
    const [from, to] = [Date.parse(availability.from), Date.parse(availability.to)];
    const found = slotsFromFree({ ...type, from, to, hosts: availability.hosts!, duration });
    return { type, duration, from, to, starts: [...found.starts] };
  });
}

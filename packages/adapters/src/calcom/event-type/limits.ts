import type { BookingType } from '@team-booking/contract';
import { isMembers, type Members } from '../reading.ts';

const DAY = 1440;
/** Ten years in minutes: closes all changes. */
const NEVER = 5_256_000;
/** Horizon if Cal.com sets no limit: a year. */
const ENDLESS = 365 * DAY;

/**
 * The booking window. Cal.com counts it in days, to the end of the last one, in a zone that it does not name; so the horizon extends until
 * that day has ended in every zone. Cal.com's slots decide what is offered.
 */
export function windowOf(type: Members, now: number): BookingType['window'] {
  const notice = type['minimumBookingNotice'];
  const minNotice = typeof notice === 'number' && notice > 0 ? Math.ceil(notice) : 0;
  const given = type['bookingWindow'];
  const window: unknown = Array.isArray(given) ? given[0] : given;
  const horizon = isMembers(window) && window['disabled'] !== true ? horizonOf(window, now) : ENDLESS;
  return { minNotice: Math.min(minNotice, NEVER), horizon: Math.max(0, Math.min(horizon, NEVER)) };
}

function horizonOf({ type, value }: Members, now: number): number {
  if (type === 'range' && Array.isArray(value)) {
    const end = Date.parse(String(value[1]));
    return Number.isNaN(end) ? ENDLESS : Math.ceil((end - now) / 60_000) + 2 * DAY;
  }
  if (typeof value !== 'number') return ENDLESS;
  // Five working days are a week, and may follow a weekend.
  const days = type === 'businessDays' ? Math.ceil(value / 5) * 7 + 2 : value;
  // To the end of that day, which a clock change can extend by an hour.
  return (Math.ceil(days) + 1) * DAY + 60;
}

/** Deadlines for visitors' changes. Cal.com decides who hosts after a move. */
export function policyOf(type: Members): BookingType['policy'] {
  const cancelling = isMembers(type['disableCancelling']) ? type['disableCancelling'] : {};
  const moving = isMembers(type['disableRescheduling']) ? type['disableRescheduling'] : {};
  const before = moving['minutesBefore'];
  const until = typeof before === 'number' && before > 0 ? Math.min(Math.ceil(before), NEVER) : null;
  return {
    cancelUntil: cancelling['disabled'] === true ? NEVER : null,
    rescheduleUntil: moving['disabled'] === true ? NEVER : until,
    sameHost: false,
  };
}

/** Whether a booking may need approval. Cal.com can also require it for short notice only. */
export function needsApproval(type: Members): boolean {
  const policy = type['confirmationPolicy'];
  return isMembers(policy) && policy['disabled'] !== true && typeof policy['type'] === 'string';
}

import type { BookingLink } from '@team-booking/contract/team';

/** `open`: it books. `used`: it has booked, once for all. `ended`: its time is over. */
export type LinkState = 'open' | 'used' | 'ended';

/** Whether a link still leads anywhere. @param now epoch milliseconds */
export function linkState({ usedAt, expiresAt }: BookingLink, now: number): LinkState {
  if (usedAt !== null) return 'used';
  return expiresAt !== null && Date.parse(expiresAt) <= now ? 'ended' : 'open';
}

/** Days after which a link may end; 0 = never. */
export const ENDS = [0, 1, 7, 30] as const;

/** When a link ends that is made now; `undefined` = never. @param now epoch milliseconds */
export function endOf(days: number, now: number): string | undefined {
  return days > 0 ? new Date(now + days * 86_400_000).toISOString() : undefined;
}

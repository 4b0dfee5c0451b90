import type { BrowserBackend } from '@team-booking/adapters/browser';
import { createTeamClient } from '@team-booking/sdk/team';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Makes the bookings of twelve weeks, at all times of the day, so that different hosts are free for them, and a correction between.
 *
 * @param now epoch milliseconds of the story
 * @param setNow moves the backend's clock
 */
export async function playMonths(backend: BrowserBackend, now: number, setNow: (now: number) => void): Promise<void> {
  for (let n = 0; n < 70; n++) {
    const day = Math.floor((now - (84 - n * 1.15) * DAY) / DAY) * DAY;
    const weekend = { 6: 2, 0: 1 }[new Date(day).getUTCDay()] ?? 0;
    const start = day + weekend * DAY + (8 + ((n * 7) % 21) / 2) * HOUR;
    setNow(start - 20 * HOUR);
    if (n === 55) {
      const body = { host: 'ada', amount: 750_000_000, reason: 'Stood in for the workshop in Lagos' };
      await createTeamClient(backend.team).correct({ id: 'talk', body });
    }
    const request = {
      bookingType: 'talk',
      start: new Date(start).toISOString(),
      duration: 30,
      timeZone: 'Europe/Berlin',
      locale: 'en',
      attendee: { name: `Visitor ${n}`, email: `v${n}@visitor.example` },
    };
    // Some find nobody free, as some visitors do.
    await backend.book(request, { idempotencyKey: crypto.randomUUID() });
  }
}

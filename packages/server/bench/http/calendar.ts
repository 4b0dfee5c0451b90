import { DAY, NOW } from './now.ts';

/** Weeks of appointments. */
const WEEKS = 12;
const A_WEEK = 20;

/** A calendar with the same appointments in every run. */
export function calendarOf(seed: number): string {
  let state = seed;
  const random = (limit: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * limit);
  };
  const stamp = (instant: number) => new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '') + 'Z';
  const events = Array.from({ length: WEEKS * A_WEEK }, (_, i) => {
    const start = NOW + (i % WEEKS) * 7 * DAY + random(7 * 96) * 900_000;
    const lines = [`UID:${i}`, `DTSTART:${stamp(start)}`, `DTEND:${stamp(start + (1 + random(6)) * 900_000)}`];
    return `BEGIN:VEVENT\r\n${lines.join('\r\n')}\r\nEND:VEVENT\r\n`;
  });
  return `BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n`;
}

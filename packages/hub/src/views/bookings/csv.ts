import type { TeamBookingRow } from '@team-booking/contract/team';

/**
 * Bookings as a file that spreadsheets open (RFC 4180): a line of titles, then a line each, instants in UTC. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it, as visitors type their own names.
 *
 * @param titles of the columns: number, start, end, booking type, hosts, visitor, state
 */
export function csvOf(rows: readonly TeamBookingRow[], titles: readonly string[]): string {
  const lines = rows.map(({ number, start, end, bookingType, hosts, attendee, status }) => [
    number,
    start,
    end,
    bookingType.title,
    hosts.map(({ name }) => name).join(', '),
    attendee.name,
    status,
  ]);
  return `${[titles, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

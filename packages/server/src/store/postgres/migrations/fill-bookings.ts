import type { ClientBase } from 'pg';
import { type BookingRow, searchText } from '@team-booking/engine';
import { hostsText } from '../../sql/booking-row.ts';

/** So many at a time: a large table is not read at once. */
const MOST = 500;

interface Stored {
  readonly team: string;
  readonly id: string;
  readonly state: string;
  readonly details: string;
}

/** Fills `hosts` and `search` of the bookings that are there. */
export async function fillBookings(client: ClientBase): Promise<void> {
  let last: Pick<Stored, 'team' | 'id'> = { team: '', id: '' };
  for (;;) {
    const { rows } = await client.query<Stored>(
      `SELECT team, id, state, details FROM booking WHERE (team, id) > ($1, $2) ORDER BY team, id LIMIT ${MOST}`,
      [last.team, last.id],
    );
    const next = rows.at(-1);
    if (!next) return;
    last = next;
    const values = rows.flatMap(({ team, id, state, details }) => {
      const row: BookingRow = { ...JSON.parse(details), state: JSON.parse(state) };
      return [team, id, hostsText(row.state.hosts), searchText(row)];
    });
    const list = rows.map((_, i) => `(${[1, 2, 3, 4].map((place) => `$${4 * i + place}::text`).join(', ')})`);
    await client.query(
      `UPDATE booking SET hosts = filled.hosts, search = filled.search
      FROM (VALUES ${list.join(', ')}) AS filled (team, id, hosts, search)
      WHERE booking.team = filled.team AND booking.id = filled.id`,
      values,
    );
  }
}

import type { ClientBase } from 'pg';
import type { Product } from '../product.ts';
import { fillBookings } from './fill-bookings.ts';

/**
 * Small things that are kept beside bookings; bookings are found by host and by words; hosts' time is held without a booking, so that
 * `host_time.booking` refers to none.
 */
export async function documents({ key }: Product, client: ClientBase): Promise<void> {
  await client.query(`
CREATE TABLE document (
  team ${key} NOT NULL,
  kind ${key} NOT NULL,
  id ${key} NOT NULL,
  version BIGINT NOT NULL,
  ref ${key} NOT NULL,
  at_ms BIGINT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (team, kind, id)
);
CREATE INDEX document_at ON document (team, kind, at_ms, id);
CREATE INDEX document_ref ON document (team, kind, ref, at_ms, id);

ALTER TABLE booking ADD COLUMN hosts TEXT NOT NULL DEFAULT '';
ALTER TABLE booking ADD COLUMN search TEXT NOT NULL DEFAULT '';

CREATE INDEX outbox_booking ON outbox (team, booking, seq);

-- It was given no name, and has the second one where the database speaks a PostgreSQL before 12.
ALTER TABLE host_time DROP CONSTRAINT IF EXISTS host_time_team_booking_fkey;
ALTER TABLE host_time DROP CONSTRAINT IF EXISTS host_time_team_fkey1;
CREATE INDEX host_time_until ON host_time (team, until_ms, booking) WHERE until_ms IS NOT NULL;
`);
  await fillBookings(client);
}

/**
 * Small things that are kept beside bookings; bookings are found by host and by words; hosts' time is held without a booking, so that
 * `host_time.booking` refers to none.
 */
export const documents = `
CREATE TABLE document (
  team TEXT NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  ref TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (team, kind, id)
) STRICT;
CREATE INDEX document_at ON document (team, kind, at_ms, id);
CREATE INDEX document_ref ON document (team, kind, ref, at_ms, id);

ALTER TABLE booking ADD COLUMN hosts TEXT NOT NULL DEFAULT '';
ALTER TABLE booking ADD COLUMN search TEXT NOT NULL DEFAULT '';
UPDATE booking SET hosts = hosts_text(state), search = search_text(state, details);

CREATE INDEX outbox_booking ON outbox (team, booking, seq);

CREATE TABLE new_host_time (
  team TEXT NOT NULL,
  host TEXT NOT NULL,
  start_ms INTEGER NOT NULL,
  end_ms INTEGER NOT NULL CHECK (end_ms > start_ms),
  booking TEXT NOT NULL,
  type TEXT NOT NULL,
  buffer_before INTEGER NOT NULL,
  buffer_after INTEGER NOT NULL,
  until_ms INTEGER,
  PRIMARY KEY (team, host, start_ms),
  FOREIGN KEY (team, host) REFERENCES host
) STRICT, WITHOUT ROWID;
INSERT INTO new_host_time
SELECT team, host, start_ms, end_ms, booking, type, buffer_before, buffer_after, until_ms FROM host_time;
DROP TABLE host_time;
ALTER TABLE new_host_time RENAME TO host_time;
CREATE INDEX host_time_booking ON host_time (team, booking);
CREATE INDEX host_time_type ON host_time (team, type, start_ms, booking);
CREATE INDEX host_time_until ON host_time (team, until_ms, booking) WHERE until_ms IS NOT NULL;

CREATE TRIGGER host_time_disjoint BEFORE INSERT ON host_time
WHEN (
  SELECT end_ms FROM host_time
  WHERE team = NEW.team AND host = NEW.host AND start_ms < NEW.end_ms
  ORDER BY start_ms DESC LIMIT 1
) > NEW.start_ms
BEGIN
  SELECT RAISE(ABORT, 'host-time-taken');
END;
CREATE TRIGGER host_time_fixed BEFORE UPDATE ON host_time
BEGIN
  SELECT RAISE(ABORT, 'host_time is taken and released, never changed');
END;
`;

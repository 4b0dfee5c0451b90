/**
 * Teams, bookings and the time they take. Instants are epoch milliseconds.
 *
 * A host's rows in `host_time` never overlap, so the one that starts last before an instant also ends last: that row
 * alone decides whether anything overlaps.
 */
export const bookings = `
CREATE TABLE team (
  team TEXT NOT NULL PRIMARY KEY,
  revision TEXT NOT NULL,
  config TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE host (
  team TEXT NOT NULL REFERENCES team,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  active INTEGER NOT NULL,
  config TEXT NOT NULL,
  PRIMARY KEY (team, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE booking_type (
  team TEXT NOT NULL REFERENCES team,
  id TEXT NOT NULL,
  slug TEXT NOT NULL,
  position INTEGER NOT NULL,
  active INTEGER NOT NULL,
  config TEXT NOT NULL,
  PRIMARY KEY (team, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX booking_type_slug ON booking_type (team, slug) WHERE active;

CREATE TABLE booking (
  team TEXT NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  start_ms INTEGER NOT NULL,
  end_ms INTEGER NOT NULL CHECK (end_ms > start_ms),
  waits_until_ms INTEGER,
  state TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  locale TEXT NOT NULL,
  owner TEXT,
  attendee TEXT NOT NULL,
  guests TEXT NOT NULL,
  answers TEXT NOT NULL,
  location TEXT,
  consent TEXT,
  metadata TEXT NOT NULL,
  move_reason TEXT,
  token_version INTEGER NOT NULL,
  created_ms INTEGER NOT NULL,
  changed_ms INTEGER NOT NULL,
  PRIMARY KEY (team, id),
  FOREIGN KEY (team, type) REFERENCES booking_type
) STRICT, WITHOUT ROWID;
CREATE INDEX booking_start ON booking (team, start_ms, id);
CREATE INDEX booking_waiting ON booking (team, waits_until_ms) WHERE waits_until_ms IS NOT NULL;

CREATE TABLE host_time (
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
  FOREIGN KEY (team, host) REFERENCES host,
  FOREIGN KEY (team, booking) REFERENCES booking
) STRICT, WITHOUT ROWID;
CREATE INDEX host_time_booking ON host_time (team, booking);
CREATE INDEX host_time_type ON host_time (team, type, start_ms, booking);

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

CREATE TABLE kept_answer (
  team TEXT NOT NULL,
  route TEXT NOT NULL,
  key TEXT NOT NULL,
  body TEXT NOT NULL,
  booking TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (team, route, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_answer_at ON kept_answer (team, at_ms);

CREATE TABLE outbox (
  team TEXT NOT NULL,
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  booking TEXT NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  created_ms INTEGER NOT NULL,
  FOREIGN KEY (team, booking) REFERENCES booking
) STRICT;
CREATE INDEX outbox_team ON outbox (team, seq);
`;

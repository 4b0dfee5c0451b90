/**
 * Wide rows leave `WITHOUT ROWID` tables, where SQLite reads whole rows to compare keys. The entries of a posting are stored once, with
 * it; `ledger` has what follows from them. What visitors typed is in one column. `change` counts what availability is made from.
 */
export const narrowRows = `
CREATE TABLE new_team (team TEXT NOT NULL PRIMARY KEY, revision TEXT NOT NULL, config TEXT NOT NULL) STRICT;
INSERT INTO new_team SELECT team, revision, config FROM team;
DROP TABLE team;
ALTER TABLE new_team RENAME TO team;

CREATE TABLE new_host (
  team TEXT NOT NULL REFERENCES team,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  active INTEGER NOT NULL,
  config TEXT NOT NULL,
  PRIMARY KEY (team, id)
) STRICT;
INSERT INTO new_host SELECT team, id, position, active, config FROM host;
DROP TABLE host;
ALTER TABLE new_host RENAME TO host;

CREATE TABLE new_booking_type (
  team TEXT NOT NULL REFERENCES team,
  id TEXT NOT NULL,
  slug TEXT NOT NULL,
  position INTEGER NOT NULL,
  active INTEGER NOT NULL,
  config TEXT NOT NULL,
  PRIMARY KEY (team, id)
) STRICT;
INSERT INTO new_booking_type SELECT team, id, slug, position, active, config FROM booking_type;
DROP TABLE booking_type;
ALTER TABLE new_booking_type RENAME TO booking_type;
CREATE UNIQUE INDEX booking_type_slug ON booking_type (team, slug) WHERE active = 1;

CREATE TABLE new_booking (
  team TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  start_ms INTEGER NOT NULL,
  end_ms INTEGER NOT NULL CHECK (end_ms > start_ms),
  waits_until_ms INTEGER,
  token_version INTEGER NOT NULL,
  created_ms INTEGER NOT NULL,
  changed_ms INTEGER NOT NULL,
  state TEXT NOT NULL,
  details TEXT NOT NULL,
  PRIMARY KEY (team, id),
  FOREIGN KEY (team, type) REFERENCES booking_type
) STRICT;
INSERT INTO new_booking
SELECT team, id, 1, type, status, start_ms, end_ms, waits_until_ms, token_version, created_ms, changed_ms, state,
  json_object(
    'timeZone', time_zone, 'locale', locale, 'owner', owner, 'attendee', json(attendee), 'guests', json(guests),
    'answers', json(answers), 'location', json(location), 'consent', json(consent), 'metadata', json(metadata),
    'moveReason', move_reason
  )
FROM booking;
DROP TABLE booking;
ALTER TABLE new_booking RENAME TO booking;
CREATE INDEX booking_start ON booking (team, start_ms, id);
CREATE INDEX booking_waiting ON booking (team, waits_until_ms) WHERE waits_until_ms IS NOT NULL;

CREATE TABLE new_pool (
  team TEXT NOT NULL REFERENCES team,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  pool TEXT NOT NULL,
  PRIMARY KEY (team, id)
) STRICT;
INSERT INTO new_pool SELECT team, id, version, pool FROM pool;
DROP TABLE pool;
ALTER TABLE new_pool RENAME TO pool;

CREATE TABLE ledger (
  team TEXT NOT NULL,
  pool TEXT NOT NULL,
  last_seq INTEGER NOT NULL,
  balances TEXT NOT NULL,
  live TEXT NOT NULL,
  PRIMARY KEY (team, pool)
) STRICT;
INSERT INTO ledger
WITH RECURSIVE
  used(team, pool, last_seq) AS (
    SELECT team, pool, max(seq) FROM (SELECT team, pool, seq FROM posting UNION ALL SELECT team, pool, seq FROM record)
    GROUP BY team, pool
  ),
  last_membership(team, pool, n) AS (SELECT team, pool, max(membership) FROM account GROUP BY team, pool),
  membership(team, pool, n) AS (
    SELECT team, pool, 0 FROM last_membership
    UNION ALL SELECT m.team, m.pool, m.n + 1 FROM membership m JOIN last_membership l USING (team, pool) WHERE m.n < l.n
  ),
  latest(team, pool, seq) AS (
    SELECT team, pool, seq FROM (
      SELECT team, pool, seq, row_number() OVER (PARTITION BY team, pool, host ORDER BY seq DESC) AS place FROM charge
    ) WHERE place <= 2
    UNION SELECT team, pool, seq FROM (
      SELECT team, pool, seq, row_number() OVER (PARTITION BY team, pool, turn_tier ORDER BY seq DESC) AS place
      FROM record WHERE live AND turn_tier IS NOT NULL
    ) WHERE place <= 2
  )
SELECT team, pool, last_seq,
  coalesce((
    SELECT json_group_array(coalesce(balance, 0)) FROM (
      SELECT balance FROM membership m
      LEFT JOIN account a ON a.team = m.team AND a.pool = m.pool AND a.membership = m.n
      WHERE m.team = used.team AND m.pool = used.pool ORDER BY m.n
    )
  ), '[]'),
  coalesce((
    SELECT json_group_array(json(live)) FROM (
      SELECT (
        SELECT json_group_array(part) FROM (
          SELECT r.seq AS part UNION ALL SELECT r.turn_tier UNION ALL SELECT r.turn_place
          UNION ALL SELECT host FROM charge c WHERE c.team = r.team AND c.pool = r.pool AND c.seq = r.seq
        )
      ) AS live
      FROM latest JOIN record r USING (team, pool, seq)
      WHERE latest.team = used.team AND latest.pool = used.pool ORDER BY seq
    )
  ), '[]')
FROM used;

CREATE TABLE new_posting (
  team TEXT NOT NULL,
  pool TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  cause TEXT NOT NULL,
  entries TEXT NOT NULL,
  PRIMARY KEY (team, pool, seq),
  FOREIGN KEY (team, pool) REFERENCES pool
) STRICT;
INSERT INTO new_posting
SELECT team, pool, seq, at_ms, cause, coalesce((
  SELECT json_group_array(json_array(host, membership, tier, amount)) FROM (
    SELECT * FROM entry e WHERE e.team = p.team AND e.pool = p.pool AND e.seq = p.seq ORDER BY line
  )
), '[]')
FROM posting p;
DROP TABLE entry;
DROP TABLE account;
DROP TABLE posting;
ALTER TABLE new_posting RENAME TO posting;
CREATE TRIGGER posting_fixed BEFORE UPDATE ON posting BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER posting_kept BEFORE DELETE ON posting BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TABLE new_record (
  team TEXT NOT NULL,
  pool TEXT NOT NULL,
  seq INTEGER NOT NULL,
  booking TEXT NOT NULL,
  live INTEGER NOT NULL,
  turn_tier INTEGER,
  turn_place INTEGER,
  record TEXT NOT NULL,
  PRIMARY KEY (team, pool, seq),
  FOREIGN KEY (team, booking) REFERENCES booking
) STRICT;
INSERT INTO new_record SELECT team, pool, seq, booking, live, turn_tier, turn_place, record FROM record;
DROP TABLE record;
ALTER TABLE new_record RENAME TO record;
CREATE UNIQUE INDEX record_live ON record (team, booking) WHERE live = 1;
CREATE INDEX record_turn ON record (team, pool, turn_tier, seq) WHERE live = 1 AND turn_tier IS NOT NULL;
CREATE INDEX record_booking ON record (team, booking);

CREATE TABLE change (
  team TEXT NOT NULL,
  subject TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (team, subject)
) STRICT, WITHOUT ROWID;

DROP TABLE probe;
CREATE TABLE probe (team TEXT NOT NULL PRIMARY KEY, room BLOB NOT NULL) STRICT;
`;

/**
 * Pools, their append-only ledgers, and the record of every decision. `account` holds the sums of the entries; a trigger updates
 * it, and entries are immutable, so the two cannot differ. `charge` and the `turn` columns find the latest live
 * records of a host and of a tier.
 */
export const assignment = `
CREATE TABLE pool (
  team TEXT NOT NULL REFERENCES team,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  pool TEXT NOT NULL,
  PRIMARY KEY (team, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE posting (
  team TEXT NOT NULL,
  pool TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  cause TEXT NOT NULL,
  PRIMARY KEY (team, pool, seq),
  FOREIGN KEY (team, pool) REFERENCES pool
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
  team TEXT NOT NULL,
  pool TEXT NOT NULL,
  seq INTEGER NOT NULL,
  line INTEGER NOT NULL,
  host TEXT NOT NULL,
  membership INTEGER NOT NULL,
  tier INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (team, pool, seq, line),
  FOREIGN KEY (team, pool, seq) REFERENCES posting
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
  team TEXT NOT NULL,
  pool TEXT NOT NULL,
  membership INTEGER NOT NULL,
  host TEXT NOT NULL,
  tier INTEGER NOT NULL,
  balance INTEGER NOT NULL,
  PRIMARY KEY (team, pool, membership)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_posted AFTER INSERT ON entry
BEGIN
  INSERT INTO account (team, pool, membership, host, tier, balance)
  VALUES (NEW.team, NEW.pool, NEW.membership, NEW.host, NEW.tier, NEW.amount)
  ON CONFLICT DO UPDATE SET balance = balance + excluded.balance;
END;
CREATE TRIGGER entry_fixed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER posting_fixed BEFORE UPDATE ON posting BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER posting_kept BEFORE DELETE ON posting BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TABLE record (
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
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX record_live ON record (team, booking) WHERE live;
CREATE INDEX record_turn ON record (team, pool, turn_tier, seq) WHERE live AND turn_tier IS NOT NULL;

CREATE TABLE charge (
  team TEXT NOT NULL,
  pool TEXT NOT NULL,
  host TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (team, pool, host, seq),
  FOREIGN KEY (team, pool, seq) REFERENCES record
) STRICT, WITHOUT ROWID;
CREATE INDEX charge_record ON charge (team, pool, seq);
CREATE INDEX record_booking ON record (team, booking);
`;

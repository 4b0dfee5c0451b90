import type { Product } from '../product.ts';

/**
 * Pools, their append-only ledgers, and the record of every decision. `ledger` has a pool's sums and live records, which later
 * decisions need, in one row; they follow from its postings and records. `charge` finds the records that charge a host.
 */
export const assignment = ({ key }: Product) => `
CREATE TABLE pool (
  team ${key} NOT NULL REFERENCES team,
  id ${key} NOT NULL,
  version BIGINT NOT NULL,
  pool TEXT NOT NULL,
  PRIMARY KEY (team, id)
);

CREATE TABLE ledger (
  team ${key} NOT NULL,
  pool ${key} NOT NULL,
  last_seq BIGINT NOT NULL,
  balances TEXT NOT NULL,
  live TEXT NOT NULL,
  PRIMARY KEY (team, pool)
);

CREATE TABLE posting (
  team ${key} NOT NULL,
  pool ${key} NOT NULL,
  seq BIGINT NOT NULL,
  at_ms BIGINT NOT NULL,
  cause TEXT NOT NULL,
  entries TEXT NOT NULL,
  PRIMARY KEY (team, pool, seq),
  FOREIGN KEY (team, pool) REFERENCES pool
);

CREATE TABLE record (
  team ${key} NOT NULL,
  pool ${key} NOT NULL,
  seq BIGINT NOT NULL,
  booking ${key} NOT NULL,
  live BIGINT NOT NULL,
  turn_tier BIGINT,
  turn_place BIGINT,
  record TEXT NOT NULL,
  PRIMARY KEY (team, pool, seq),
  FOREIGN KEY (team, booking) REFERENCES booking
);
CREATE UNIQUE INDEX record_live ON record (team, booking) WHERE live = 1;
CREATE INDEX record_turn ON record (team, pool, turn_tier, seq) WHERE live = 1 AND turn_tier IS NOT NULL;
CREATE INDEX record_booking ON record (team, booking);

CREATE TABLE charge (
  team ${key} NOT NULL,
  pool ${key} NOT NULL,
  host ${key} NOT NULL,
  seq BIGINT NOT NULL,
  PRIMARY KEY (team, pool, host, seq),
  FOREIGN KEY (team, pool, seq) REFERENCES record
);
CREATE INDEX charge_record ON charge (team, pool, seq);
`;

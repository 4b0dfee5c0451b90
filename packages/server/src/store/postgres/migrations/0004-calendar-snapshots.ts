import type { Product } from '../product.ts';

/** Snapshots of hosts' calendars, so that a restart closes no host. Busy times are large and change less often than the rest. */
export const calendarSnapshots = ({ key }: Product) => `
CREATE TABLE calendar_snapshot (
  team ${key} NOT NULL,
  host ${key} NOT NULL,
  calendar ${key} NOT NULL,
  snapshot TEXT NOT NULL,
  busy TEXT NOT NULL,
  PRIMARY KEY (team, host, calendar)
);
`;

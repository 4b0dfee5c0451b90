import type { Dialect } from '../sql/database.ts';

/** A write transaction of SQLite is the only writer, and a trigger refuses overlaps. */
export const sqliteDialect: Dialect = {
  lockRows: async () => {},
  refuseOverlap: async () => {},
  isOverlap: (error) => error instanceof Error && error.message === 'host-time-taken',
};

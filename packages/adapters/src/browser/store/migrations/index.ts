import { bookings } from './0001-bookings.ts';

/** A step to the next version of the schema. It waits for nothing: it is part of the transaction that upgrades. */
export type Migration = (database: IDBDatabase) => void;

/** In their order. The version of a database is how many of them it has seen; none is ever changed. */
export const MIGRATIONS: readonly Migration[] = [bookings];

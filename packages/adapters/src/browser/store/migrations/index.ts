import { bookings } from './0001-bookings.ts';
import { documents } from './0002-documents.ts';
import { dueMessages } from './0003-due-messages.ts';

/** A migration to the next version of the schema. Synchronous, as it runs in the upgrade transaction, which is its second argument. */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/** In order. The version of a database is the number of migrations applied; a published one is never changed. */
export const MIGRATIONS: readonly Migration[] = [bookings, documents, dueMessages];

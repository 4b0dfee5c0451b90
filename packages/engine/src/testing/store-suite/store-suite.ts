import { describe } from 'node:test';
import { bookingSuite } from './bookings.ts';
import { documentSuite } from './documents.ts';
import type { FreshStore } from './fresh-store.ts';
import { holdSuite } from './holds.ts';
import { hostTimeSuite } from './host-times.ts';
import { ledgerSuite } from './ledger.ts';
import { listingSuite } from './listing.ts';
import { messageSuite } from './messages.ts';
import { teamSuite } from './teams.ts';
import { transactionSuite } from './transactions.ts';

/**
 * Tests that a store keeps every rule of `Store`. An implementation's own test is a call of this, in a file that Node's test
 * runner runs.
 */
export function storeSuite(name: string, fresh: FreshStore): void {
  describe(name, () => {
    teamSuite(fresh);
    transactionSuite(fresh);
    bookingSuite(fresh);
    listingSuite(fresh);
    hostTimeSuite(fresh);
    holdSuite(fresh);
    messageSuite(fresh);
    documentSuite(fresh);
    ledgerSuite(fresh);
  });
}

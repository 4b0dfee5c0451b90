import { describe } from 'node:test';
import type { TellsChanges } from '../../store/changes.ts';
import type { Store } from '../../store/store.ts';
import { bookingSuite } from './bookings.ts';
import { changeSuite } from './changes.ts';
import { documentSuite } from './documents.ts';
import type { FreshStore } from './fresh-store.ts';
import { holdSuite } from './holds.ts';
import { hostTimeSuite } from './host-times.ts';
import { ledgerSuite } from './ledger.ts';
import { listingSuite } from './listing.ts';
import { messageSuite } from './messages.ts';
import { sickDaySuite } from './sick-days.ts';
import { teamSuite } from './teams.ts';
import { transactionSuite } from './transactions.ts';

/**
 * Tests that a store keeps every rule of `Store`. An implementation's own test is a call of this, in a file that Node's test
 * runner runs.
 */
export function storeSuite(name: string, fresh: FreshStore<Store & TellsChanges>): void {
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
    sickDaySuite(fresh);
    changeSuite(fresh);
  });
}

import { describe } from 'node:test';
import type { Store } from '../../src/store/store.ts';
import { bookingSuite } from './bookings.ts';
import { hostTimeSuite } from './host-times.ts';
import { ledgerSuite } from './ledger.ts';
import { messageSuite } from './messages.ts';
import { teamSuite } from './teams.ts';
import { transactionSuite } from './transactions.ts';

/** Gives a store without any data, and takes care that it is closed and gone after the test. */
export type FreshStore = (test: { after(work: () => Promise<void>): void }) => Promise<Store>;

/** What every store has to keep. An implementation's own test is a call of this. */
export function storeSuite(name: string, fresh: FreshStore): void {
  describe(name, () => {
    teamSuite(fresh);
    transactionSuite(fresh);
    bookingSuite(fresh);
    hostTimeSuite(fresh);
    messageSuite(fresh);
    ledgerSuite(fresh);
  });
}

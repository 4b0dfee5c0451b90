export type { FreshStore, FreshStores } from './fresh-store.ts';
export { raceSuite } from './races.ts';
export { bookingRow, documentOf, hostTime, MONDAY, teamOf } from './rows.ts';
export { storeSuite } from './store-suite.ts';

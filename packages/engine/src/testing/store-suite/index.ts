export type { FreshStore } from './fresh-store.ts';
export { raceSuite, type FreshStores } from './races.ts';
export { bookingRow, hostTime, MONDAY, teamOf } from './rows.ts';
export { storeSuite } from './store-suite.ts';

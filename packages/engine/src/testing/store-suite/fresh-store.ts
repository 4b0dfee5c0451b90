import type { Store } from '../../store/store.ts';

/** Opens a store without any data, and registers with the test that it is closed and removed afterwards. */
export type FreshStore<Opened extends Store = Store> = (test: {
  after(work: () => Promise<void>): void;
}) => Promise<Opened>;

/** Opens several stores on one database without any data, as several processes have them; registers that all is removed afterwards. */
export type FreshStores = (test: { after(work: () => Promise<void>): void }) => Promise<readonly Store[]>;

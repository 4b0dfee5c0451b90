import type { Store } from '../../store/store.ts';

/** Opens a store without any data, and registers with the test that it is closed and removed afterwards. */
export type FreshStore = (test: { after(work: () => Promise<void>): void }) => Promise<Store>;

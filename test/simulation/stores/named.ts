import { memory } from './memory.ts';
import type { CreateShared } from './shared.ts';

/** A store, and how to end what it has started. */
export interface NamedStore {
  readonly create: CreateShared;
  readonly close: () => Promise<void>;
}

/** The stores that can be simulated. Each is loaded when it is needed. */
const STORES = {
  memory: async () => ({ create: memory, close: async () => {} }),
  sqlite: async () => ({ create: (await import('./sqlite.ts')).sqlite, close: async () => {} }),
  postgres: async () => (await import('./postgres.ts')).postgres(false),
  'poor-postgres': async () => (await import('./postgres.ts')).postgres(true),
} satisfies Record<string, () => Promise<NamedStore>>;

export type StoreName = keyof typeof STORES;

export const STORE_NAMES = Object.keys(STORES) as readonly StoreName[];

export function isStoreName(name: string): name is StoreName {
  return Object.hasOwn(STORES, name);
}

export function storeNamed(name: StoreName): Promise<NamedStore> {
  return STORES[name]();
}

import { memoryStore } from '@team-booking/engine/testing';
import type { CreateShared } from './shared.ts';
import { steppedStore } from './stepped-store.ts';

/** The store in memory, as three processes would share it. */
export const memory: CreateShared = async (steps) => {
  const store = memoryStore();
  return {
    open: async (life) => steppedStore(store, (label) => steps.turn(label, life)),
    remove: () => store.close(),
  };
};

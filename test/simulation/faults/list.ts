import { CORE_FAULTS } from './core.ts';
import { DELIVERY_FAULTS } from './delivery.ts';
import { ENGINE_FAULTS } from './engine.ts';
import { MONEY_FAULTS } from './money.ts';
import type { PlantedFault } from './planted.ts';
import { STORE_FAULTS } from './store.ts';

/** All faults that the simulation has to find. */
export const FAULTS: readonly PlantedFault[] = [
  ...ENGINE_FAULTS,
  ...CORE_FAULTS,
  ...STORE_FAULTS,
  ...DELIVERY_FAULTS,
  ...MONEY_FAULTS,
];

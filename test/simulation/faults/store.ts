import type { PlantedFault } from './planted.ts';

/** Faults of the SQL store. */
export const STORE_FAULTS: readonly PlantedFault[] = [];

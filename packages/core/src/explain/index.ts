export type { GroupNeed, HostClosure, SlotClosure } from './closure.ts';
export { explain, type HostExplanation, type SlotExplanation, type SlotQuestion } from './explain.ts';
export { nearMisses, type NearMiss } from './near-misses.ts';

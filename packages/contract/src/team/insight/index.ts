export { Coverage, CoverageRequest } from './coverage.ts';
export { Draft } from './draft.ts';
export { ClosingRule, Closure, Explanation } from './explanation.ts';
export { NearMisses } from './near-misses.ts';
export { Simulation, SimulationRequest } from './simulation.ts';

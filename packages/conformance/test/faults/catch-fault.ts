import { runConformance } from '../../src/index.ts';
import type { Fault } from './fault.ts';
import { subjectOf } from './subject-of.ts';

/** The suite's verdict on a faulty backend. */
export interface Caught {
  /** Names of the broken guarantees, in the suite's order. */
  readonly broken: readonly string[];
  /** Message of the guarantee that the fault breaks; `null` if it missed the fault. */
  readonly message: string | null;
}

/** Runs the whole suite over a backend with a fault. */
export async function catchFault(fault: Fault): Promise<Caught> {
  const { results } = await runConformance(subjectOf(fault));
  const broken = results.filter((result) => result.outcome === 'broken');
  return {
    broken: broken.map(({ name }) => name),
    message: broken.find(({ name }) => name === fault.breaks)?.message ?? null,
  };
}

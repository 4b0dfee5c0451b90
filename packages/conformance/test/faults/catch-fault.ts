import { runConformance } from '../../src/index.ts';
import { HonestBackend } from '../honest-backend.ts';
import { servedSubject } from '../serve-backend.ts';
import type { Fault } from './fault.ts';

/** What the suite says of a faulty backend. */
export interface Caught {
  /** Names of the promises that were found broken, in the suite's order. */
  readonly broken: readonly string[];
  /** What the promise said that the fault is about; `null` if it noticed nothing. */
  readonly message: string | null;
}

/** Runs the whole suite over a backend with a fault. */
export async function catchFault({ backend, tamper, breaks }: Fault): Promise<Caught> {
  const { results } = await runConformance(servedSubject(backend?.() ?? new HonestBackend(), tamper));
  const broken = results.filter((result) => result.outcome === 'broken');
  return {
    broken: broken.map(({ name }) => name),
    message: broken.find(({ name }) => name === breaks)?.message ?? null,
  };
}

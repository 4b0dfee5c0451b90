import { GUARANTEES } from './guarantees/index.ts';
import { discover, reasonToSkip, runConformance } from './run.ts';
import type { Subject } from './subject.ts';

/** What the suite needs of a test runner: `test` of node:test, Vitest or Jest, `it` of Mocha. */
export interface Runner {
  readonly test: (name: string, run: () => Promise<void>) => unknown;
  /** The backend, or a factory of it. */
  readonly subject: Subject | (() => Subject | Promise<Subject>);
}

/**
 * Registers one test per guarantee that applies to this backend, and one that lists the skipped ones with the reason. Reads the backend's
 * discovery first, so it has to be running: `await` this at the top level of a test file.
 */
export async function conformance({ test, subject: given }: Runner): Promise<void> {
  const subject = typeof given === 'function' ? await given() : given;
  const discovery = await discover(subject);
  if (discovery instanceof Error) {
    test('discovery: the backend says which contract it answers', () => Promise.reject(discovery));
    return;
  }
  const left: string[] = [];
  for (const guarantee of GUARANTEES) {
    const skip = reasonToSkip(subject, discovery, guarantee);
    if (skip) {
      left.push(`${guarantee.name} (${skip.reason})`);
      continue;
    }
    test(`${guarantee.name}: ${guarantee.about}`, async () => {
      const { results } = await runConformance(subject, { guarantees: [guarantee] });
      const [result] = results;
      if (result?.outcome === 'broken') throw result.error;
      if (result?.outcome === 'skipped') throw new Error(`${guarantee.name} could not be checked: ${result.reason}`);
    });
  }
  if (left.length === 0) return;
  test(`not looked at, as far as it is declared: ${left.join('; ')}`, async () => {
    const now = await discover(subject);
    if (now instanceof Error) throw now;
    const dropped = now.capabilities.filter((name) => !discovery.capabilities.includes(name));
    if (dropped.length > 0) throw new Error(`Capabilities changed during the run: ${dropped.join(', ')}`);
  });
}

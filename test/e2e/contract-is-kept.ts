import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords } from '../contract-proxy/index.ts';
import type { Backend } from './backend.ts';

/** A backend behind a proxy that validates its traffic. */
type Watched = Pick<Backend, 'proxy'>;

/**
 * The last test of a file: no request to a backend and none of its answers violates the contract.
 *
 * @param of the backend, or all of them that the tests have started
 * @param answers the minimum of answers that were checked, by operation and status as in the contract's description, e.g. `book 201`;
 *   else a check that saw nothing would look like one that found nothing
 */
export function contractIsKept(of: Watched | (() => readonly Watched[]), answers: readonly string[]): void {
  test('no request and no answer in these tests violates the contract', async (t) => {
    const seen = new Set<string>();
    for (const { proxy } of typeof of === 'function' ? of() : [of]) {
      await proxy.settled();
      const { violations, requests, answers: checked, preflights, cuts } = proxy.record;
      t.diagnostic(`${requests} requests, ${checked} answers, ${preflights} preflights checked, ${cuts} cut`);
      t.diagnostic([...proxy.record.seen].map(([what, times]) => `${what}: ${times}`).join(', '));
      assert.deepEqual(violations.map(inWords), []);
      for (const what of proxy.record.seen.keys()) seen.add(what);
    }
    for (const answer of answers) assert.ok(seen.has(answer), `${answer} passed the proxy`);
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords } from '../contract-proxy/index.ts';
import type { Backend } from './backend.ts';

/**
 * The last test of a file: no request to a backend and none of its answers violates the contract.
 *
 * @param answers the minimum of answers that were checked, by operation and status as in the contract's description, e.g. `book 201`;
 *   else a check that saw nothing would look like one that found nothing
 */
export function contractIsKept(backend: Backend, answers: readonly string[]): void {
  test('no request and no answer in these tests violates the contract', async (t) => {
    await backend.proxy.settled();
    const { violations, seen, requests, answers: checked, preflights, cuts } = backend.proxy.record;
    t.diagnostic(`${requests} requests, ${checked} answers, ${preflights} preflights checked, ${cuts} cut`);
    t.diagnostic([...seen].map(([what, times]) => `${what}: ${times}`).join(', '));
    assert.deepEqual(violations.map(inWords), []);
    for (const answer of answers) assert.ok(seen.has(answer), `${answer} passed the proxy`);
  });
}

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { suite, test } from 'node:test';
import { sharedServer } from '../../packages/server/src/store/postgres/test/cluster.ts';
import { SHARED } from '../../packages/server/src/store/postgres/test/start-cluster.ts';
import { FAULTS } from './faults/list.ts';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Looks for one fault in a process of its own. */
async function hunt(number: number): Promise<{ readonly code: number; readonly output: string }> {
  const args = ['--conditions=source', '--disable-warning=ExperimentalWarning', '--import', 'temporal-polyfill/global'];
  const { NODE_TEST_CONTEXT: _, ...own } = process.env;
  const store = FAULTS[number]!.store ?? 'memory';
  const server = store === 'postgres' && { [SHARED]: await sharedServer() };
  const env = { ...own, ...server, PLANTED_FAULT: String(number), STORE: store };
  return new Promise((resolve) => {
    const hunting = [...args, '--import', file('faults/plant.ts'), file('faults/hunt.ts')];
    execFile(process.execPath, hunting, { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: out + err });
    });
  });
}

suite('every planted fault breaks a promise within 20 seeds', { concurrency: availableParallelism() }, () => {
  for (const [number, { breaks }] of FAULTS.entries()) {
    test(breaks, async (t) => {
      const { code, output } = await hunt(number);
      t.diagnostic(output.trim());
      assert.equal(code, 0, output);
    });
  }
});

test('there are at least 25 of them, each another one', () => {
  assert.ok(FAULTS.length >= 25);
  assert.equal(new Set(FAULTS.map(({ file: where, put }) => `${where} ${put}`)).size, FAULTS.length);
});

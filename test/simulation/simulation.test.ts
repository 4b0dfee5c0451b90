import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { minimised } from './minimise.ts';
import { planOf } from './plan/plan.ts';
import { simulate } from './simulate.ts';
import { storeNamed, type StoreName } from './stores/named.ts';
import { inWords } from './words.ts';

/** How many seeds each store is simulated with, and how many days. */
const RUNS: Readonly<Record<StoreName, { readonly seeds: number; readonly days: number }>> = {
  memory: { seeds: 24, days: 45 },
  sqlite: { seeds: 24, days: 45 },
  postgres: { seeds: 6, days: 30 },
  'poor-postgres': { seeds: 3, days: 30 },
};

for (const [name, { seeds, days }] of Object.entries(RUNS) as [StoreName, { seeds: number; days: number }][]) {
  test(`${seeds} seeds of ${days} days break no promise over ${name}`, async (t) => {
    const { create, close } = await storeNamed(name);
    t.after(close);
    for (let seed = 0; seed < seeds; seed++) {
      const { failure, operations } = await simulate(create, seed, planOf(seed, days));
      const command = `npm run simulate -- --seed ${seed} --days ${days} --store ${name}`;
      if (failure) assert.fail(`${inWords(failure)}\n\nSeen and minimised by: ${command}`);
      assert.ok(operations > days / 2, `only ${operations} operations in ${days} days`);
    }
  });

  test(`a seed does exactly the same over ${name}, also in another process`, async (t) => {
    const { create, close } = await storeNamed(name);
    t.after(close);
    const plan = planOf(4, 20);
    const { hash, steps } = await simulate(create, 4, plan);
    assert.ok(steps > 200);
    assert.equal((await simulate(create, 4, plan)).hash, hash);
    assert.equal(hashElsewhere(name, 4, 20), hash);
    assert.notEqual((await simulate(create, 3, planOf(3, 20))).hash, hash);
  });
}

test('a plan that fails is minimised to what makes it fail', async () => {
  const plan = planOf(1, 100);
  const kinds = plan.flatMap(({ operations }) => operations.map(({ kind }) => kind));
  assert.ok(kinds.length > 100);
  const [edit, move] = [plan.find(has('edit')), plan.findLast(has('move'))];
  const isNeeded = async (part: typeof plan) =>
    part.some((one) => has('edit')(one) && one.at === edit!.at) &&
    part.some((one) => has('move')(one) && one.at === move!.at);
  const least = await minimised(plan, (part) => isNeeded([...part]));
  assert.deepEqual(
    least.map(({ at, operations }) => [at, operations.map(({ kind }) => kind)]),
    [
      [edit!.at, ['edit']],
      [move!.at, ['move']],
    ],
  );
});

function has(kind: string) {
  return ({ operations }: { readonly operations: readonly { readonly kind: string }[] }) =>
    operations.some((operation) => operation.kind === kind);
}

/** The hash of a run in a process of its own. */
function hashElsewhere(store: string, seed: number, days: number): string {
  const args = ['--conditions=source', '--disable-warning=ExperimentalWarning', '--import', 'temporal-polyfill/global'];
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const asked = ['--seed', String(seed), '--days', String(days), '--store', store, '--hash'];
  return execFileSync(process.execPath, [...args, main, ...asked], { encoding: 'utf8' }).split('\n')[0]!;
}

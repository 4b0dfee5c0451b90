// Simulates server processes on one database, with visitors and admins, faults and deaths. See docs/simulation.md.
//
//   npm run simulate                                                 20 seeds of 60 days over SQLite
//   npm run simulate -- --seeds 1000 --days 365 --store sqlite       the seeds 0 to 999; stores: sqlite, postgres, poor-postgres, memory
//   npm run simulate -- --seed 500 --seeds 500                       the seeds 500 to 999
//   npm run simulate -- --seed 17                                    replays one seed: what fails, fails again, and is minimised
import { parseArgs } from 'node:util';
import { minimised } from './minimise.ts';
import { planOf, type Burst } from './plan/plan.ts';
import { simulate } from './simulate.ts';
import { isStoreName, STORE_NAMES, storeNamed } from './stores/named.ts';
import { inWords } from './words.ts';

const DEFAULT_DAYS = 60;
const PROGRESS = 30_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string' },
    days: { type: 'string', default: String(DEFAULT_DAYS) },
    store: { type: 'string', default: 'sqlite' },
    /** Prints the hash of everything that each seed did. */
    hash: { type: 'boolean', default: false },
  },
});
const days = number('days', values.days);
const name = values.store;
if (!isStoreName(name)) end(2, `There is no store ${name}. Stores are: ${STORE_NAMES.join(', ')}.`);
const first = values.seed === undefined ? 0 : number('seed', values.seed);
const last = first + number('seeds', values.seeds ?? (values.seed === undefined ? '20' : '1')) - 1;

const began = performance.now();
let [told, operations] = [began, 0];
const { create, close } = await storeNamed(name);
for (let seed = first; seed <= last; seed++) {
  const plan = planOf(seed, days);
  const run = await simulate(create, seed, plan);
  operations += run.operations;
  if (values.hash) console.log(run.hash);
  if (run.failure) await fail(seed, plan, run.failure.promise);
  if (performance.now() - told < PROGRESS) continue;
  told = performance.now();
  console.error(`seed ${seed} of ${last}, ${operations} operations, ${seconds()} s`);
}
await close();
console.log(
  `${last - first + 1} seeds of ${days} days over ${name}: ${operations} operations in ${seconds()} s, 0 broken promises`,
);

/** Prints the shortest plan of the seed that breaks the promise, and ends. */
async function fail(seed: number, plan: readonly Burst[], promise: string): Promise<never> {
  console.error(`Seed ${seed} breaks a promise: ${promise}. Minimising …`);
  const fails = async (part: readonly Burst[]) => (await simulate(create, seed, part)).failure?.promise === promise;
  const least = await minimised(plan, fails);
  const { failure } = await simulate(create, seed, least);
  await close();
  const command = `npm run simulate -- --seed ${seed} --days ${days} --store ${name}`;
  end(1, `${inWords(failure!)}\n\nSeed ${seed} has broken a promise. To see it again: ${command}`);
}

function number(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) end(2, `--${option} has to be a whole number, not ${text}.`);
  return value;
}

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(0);
}

function end(code: number, message: string): never {
  console.error(message);
  process.exit(code);
}

// Looks for the planted fault in a few seeds, and says which promise it broke. Exit code 0: it was found; 1: it was not.
import { planOf } from '../plan/plan.ts';
import { simulate } from '../simulate.ts';
import { storeNamed, type StoreName } from '../stores/named.ts';

const DAYS = 60;
const SEEDS = 20;

const { create, close } = await storeNamed((process.env['STORE'] ?? 'memory') as StoreName);
for (let seed = 0; seed < SEEDS; seed++) {
  const { failure } = await simulate(create, seed, planOf(seed, DAYS));
  if (!failure) continue;
  console.log(`seed ${seed}: ${failure.promise}`);
  await close();
  process.exit(0);
}
await close();
console.log(`not found in ${SEEDS} seeds of ${DAYS} days`);
process.exitCode = 1;

/**
 * What bookings cost, as ratios within one run, beside their budgets; ends with code 1 if one of them is missed.
 *
 *     pnpm bench:bookings [--store sqlite|postgres|both] [--stored 1000,10000,100000] [--rounds 9] [--only rates,delivering,costs,answers,growth]
 *         [--sync 0.4]
 *
 * | measured | against | budget |
 * |---|---|---|
 * | bookings per second, 48 in flight, in process and over HTTP | durable inserts of one row, one after the other, on one connection of the same database | ≥ 0.5 with 6 hosts, ≥ 0.25 with 100 |
 * | the same by CPU time, over HTTP that of the server; SQLite only | … | none: a figure for machines that are busy |
 * | bookings per second over HTTP, while mail and a webhook are delivered | … while nothing is delivered | ≥ 0.8 |
 * | CPU time of one booking with 100 hosts | … with 6 | ≤ 2 |
 * | statements of one booking with 100 hosts | … with 6 | ≤ 1.5 |
 * | CPU time of a repeated availability answer, and of a 304 | one that is computed: 100 hosts × 60 days | ≤ 0.1 |
 * | CPU time of a booking, an availability answer, a start, a page of the team's list, a search, with `--stored` bookings of the past | … with the first number of them | ≤ 1.5 |
 *
 * How durable inserts and bookings compare is a matter of the disk: where it syncs at once, a bare insert costs nothing but a system call, and
 * bookings only processor. `--sync` makes each sync of the disk take so many milliseconds longer (by strace, so on Linux), as a disk does that
 * has to write before it answers: 0.4 for a good SSD.
 *
 * A search that finds nothing looks at every booking; it is told without a budget.
 *
 * Contenders take turns within a round, and a ratio is the median of those of the rounds; `best` is the best of them: what else
 * the machine does hits a single round. CPU time is of the whole process: with SQLite it includes the database and the syncing of the
 * disk, with PostgreSQL neither.
 */
import { parseArgs } from 'node:util';
import { answers } from './bookings/answers.ts';
import { costs } from './bookings/costs.ts';
import { sqliteDatabases } from './bookings/databases.ts';
import { delivering } from './bookings/delivering.ts';
import { growth } from './bookings/growth.ts';
import { isMet, print, type Ratio } from './bookings/measure.ts';
import { postgresDatabases } from './bookings/postgres-databases.ts';
import { rates } from './bookings/rates.ts';
import { onSlowDisk } from './bookings/slow-disk.ts';

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'sqlite' },
    stored: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '9' },
    sync: { type: 'string' },
    only: { type: 'string', default: 'rates,delivering,costs,answers,growth' },
  },
});
const rounds = Number(values.rounds);
const only = new Set(values.only.split(','));

if (values.sync !== undefined) {
  const slow = Number(values.sync);
  if (!(slow > 0)) throw new Error(`--sync takes milliseconds above 0, not ${values.sync}`);
  const code = onSlowDisk(slow);
  if (code !== null) process.exit(code);
  console.log(`Each sync of the disk takes ${slow} ms longer`);
}

const OPEN = { sqlite: sqliteDatabases, postgres: postgresDatabases };
const kinds = values.store === 'both' ? Object.keys(OPEN) : [values.store];
for (const kind of kinds) {
  const open = OPEN[kind as keyof typeof OPEN];
  if (!open) throw new Error(`--store takes ${Object.keys(OPEN).join(', ')} or both, not ${kind}`);
  const databases = await open();
  try {
    console.log(databases.name);
    const report = (ratios: readonly Ratio[]) => {
      ratios.forEach(print);
      if (!ratios.every(isMet)) process.exitCode = 1;
    };
    if (only.has('rates')) report(await rates(databases, 6, rounds, 0.5));
    if (only.has('rates')) report(await rates(databases, 100, rounds, 0.25));
    if (only.has('delivering')) report([await delivering(databases, rounds, 0.8)]);
    if (only.has('costs')) report(await costs(databases, rounds, 2));
    if (only.has('answers')) report(await answers(databases, rounds, 0.1));
    if (only.has('growth')) report(await growth(databases, values.stored.split(',').map(Number), rounds, 1.5));
  } finally {
    await databases.close();
  }
}

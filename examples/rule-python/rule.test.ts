import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { replay, type LedgerRecord } from '@team-booking/core/assignment';
import { randomHistory, type History } from './random-histories.ts';

interface Replayed {
  readonly records: readonly (LedgerRecord | null)[];
  readonly balances: Readonly<Record<string, number>>;
}

/** The members of a record that vector files expect; each file has some of them. */
interface Expected {
  readonly host?: string;
  readonly hosts?: readonly string[];
  readonly rows?: readonly object[];
}
interface Vectors {
  readonly cases: readonly (History & {
    readonly name: string;
    readonly expect: readonly (Expected | null)[];
    readonly hosts: readonly (readonly string[] | null)[];
    readonly balances: Replayed['balances'];
  })[];
}
interface WorkedCases {
  readonly vectors: readonly {
    readonly name: string;
    readonly pool: History['pool'];
    readonly policy?: { readonly mode?: NonNullable<History['mode']> };
    readonly history: readonly (History['events'][number] & { readonly chosen?: string })[];
    readonly test: History['events'][number];
    readonly expect: Expected & { readonly balancesBefore: object; readonly balancesAfter: object };
  }[];
}

const vectors = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../test/vectors/${name}.json`, import.meta.url), 'utf8'));

function inPython(histories: readonly History[]): readonly Replayed[] {
  const program = fileURLToPath(new URL('replay.py', import.meta.url));
  const run = spawnSync('python3', ['-B', program], {
    input: JSON.stringify(histories),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.error) {
    const remedy = 'Install it (Debian: apt-get install python3), or put it into PATH.';
    throw new Error(`python3 cannot be started. ${remedy}`, { cause: run.error });
  }
  assert.equal(run.status, 0, run.stderr);
  return JSON.parse(run.stdout) as Replayed[];
}

function inCore({ groups, ...history }: History): Replayed {
  const { outcomes, balances } = groups ? replay({ ...history, groups }) : replay(history);
  return { records: outcomes.map(({ record }) => record), balances };
}

const implementations = { core: (histories: readonly History[]) => histories.map(inCore), Python: inPython };

/** All hosts of a record, in the pool's order. */
function takingPart({ fixed, chosen }: LedgerRecord, pool: History['pool']): string[] {
  const hosts = new Set([...fixed, ...(typeof chosen === 'string' ? [chosen] : chosen)]);
  return pool.map(({ id }) => id).filter((id) => hosts.has(id));
}

/** The members of a record that a vector file expects. */
function picked(record: LedgerRecord | null, expected: Expected | null, pool: History['pool']): object | null {
  if (!record || !expected) return record;
  const rows = record.hosts.map(({ host, free, balance, share, credit, verdict }) => ({
    host,
    free,
    balance,
    share,
    credit,
    verdict,
  }));
  const all: object = { ...record, host: record.chosen, hosts: takingPart(record, pool), rows };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in expected));
}

for (const [name, run] of Object.entries(implementations)) {
  describe(`the rule in ${name}`, () => {
    for (const file of ['rule-examples', 'assignment-histories']) {
      const { cases } = vectors(file) as Vectors;
      const replayed = run(cases);
      for (const [i, { name: what, pool, expect, balances }] of cases.entries()) {
        test(`${file}, ${what}: every record and the balances`, () => {
          const records = replayed[i].records.map((record, event) => picked(record, expect[event], pool));
          assert.deepEqual(records, expect);
          assert.deepEqual(replayed[i].balances, balances);
        });
      }
    }

    const worked = (vectors('assignment') as WorkedCases).vectors;
    const withMode = ({ pool, policy }: (typeof worked)[number], events: History['events']): History => ({
      pool,
      ...(policy?.mode && { mode: policy.mode }),
      events,
    });
    const before = run(worked.map((one) => withMode(one, one.history)));
    const after = run(worked.map((one) => withMode(one, [...one.history, one.test])));
    for (const [i, { name: what, pool, history, expect }] of worked.entries()) {
      const { balancesBefore, balancesAfter, hosts: rows, ...rest } = expect;
      test(`assignment, ${what}: the history and the last choice`, () => {
        for (const [event, { chosen }] of history.entries()) {
          if (chosen !== undefined) assert.equal(before[i].records[event]!.chosen, chosen);
        }
        assert.deepEqual(before[i].balances, balancesBefore);
        const record = after[i].records.at(-1) ?? null;
        assert.deepEqual(picked(record, { ...rest, rows: [] }, pool), { ...rest, rows });
        assert.deepEqual(after[i].balances, balancesAfter);
      });
    }

    const { cases } = vectors('panels') as Vectors;
    const replayed = run(cases);
    for (const [i, { name: what, pool, hosts, balances }] of cases.entries()) {
      test(`panels, ${what}: everybody who takes part, and the balances within 50`, () => {
        const { records, balances: own } = replayed[i];
        assert.deepEqual(
          records.map((record) => record && takingPart(record, pool)),
          hosts,
        );
        for (const [host, balance] of Object.entries(balances)) assert.ok(Math.abs(own[host] - balance) <= 50, host);
      });
    }
  });
}

test('in random histories of one seat and of panels, both implementations make the same records and balances', () => {
  const some = Array.from({ length: 200 }, (_, seed) => randomHistory(seed));
  const python = inPython(some);
  const records = { rotation: 0, panel: 0 };
  some.forEach((history, i) => {
    const core = inCore(history);
    assert.deepEqual(python[i].balances, core.balances, `seed ${i}`);
    core.records.forEach((record, event) => {
      assert.deepEqual(python[i].records[event], record && comparable(record), `seed ${i}, event ${event}`);
      if (record) records[record.kind]++;
    });
  });
  assert.ok(records.rotation > 2000 && records.panel > 600, JSON.stringify(records));
});

/** A record without the members that a replay copies from its input. */
function comparable(record: LedgerRecord): object {
  const copied = ['at', 'slot', 'algorithm', 'pool', 'poolVersion', 'groups'];
  return Object.fromEntries(Object.entries(record).filter(([name]) => !copied.includes(name)));
}

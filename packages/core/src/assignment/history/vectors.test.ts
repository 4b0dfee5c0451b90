import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ABSENT_CAP, ALGORITHM, BAND, BOOKING, REFUND_CAP, TIE } from '../rule/rule.ts';
import type { PoolHost } from '../ledger/pool.ts';
import type { PoolMode } from '../rule/mode.ts';
import type { PoolEvent } from './pool-event.ts';
import type { HostRow } from '../record/record-parts.ts';
import type { RotationRecord } from '../record/rotation-record.ts';
import { replay } from './replay.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../../test/vectors/${name}.json`, import.meta.url), 'utf8'));

type Told = Pick<RotationRecord, 'reason' | 'tierNote' | 'skipped' | 'passed'> & { readonly host: string };

interface WorkedCases {
  algorithm: string;
  scale: number;
  band: number;
  tieTolerance: number;
  refundCap: number;
  absentCap: number;
  vectors: {
    name: string;
    why: string;
    pool: PoolHost[];
    policy?: { mode?: PoolMode };
    history: (PoolEvent & { chosen?: string })[];
    test: PoolEvent;
    expect: Told & {
      balancesBefore: Record<string, number>;
      balancesAfter: Record<string, number>;
      hosts: Pick<HostRow, 'host' | 'free' | 'balance' | 'share' | 'credit' | 'verdict'>[];
    };
  }[];
}

interface Histories {
  cases: {
    name: string;
    mode: PoolMode;
    pool: PoolHost[];
    events: PoolEvent[];
    expect: (Told | null)[];
    balances: Record<string, number>;
  }[];
}

const told = ({ chosen, reason, tierNote, skipped, passed }: RotationRecord): Told => ({
  host: chosen,
  reason,
  tierNote,
  skipped,
  passed,
});

const worked = read('assignment') as WorkedCases;

test('the constants of the rule are those of the worked cases', () => {
  const { algorithm, scale, band, tieTolerance, refundCap, absentCap } = worked;
  assert.deepEqual(
    [ALGORITHM, BOOKING, BAND, TIE, REFUND_CAP, ABSENT_CAP],
    [algorithm, scale, band, tieTolerance, refundCap, absentCap],
  );
});

for (const { name, why, pool, policy, history, test: last, expect } of worked.vectors) {
  test(`worked case ${name}: ${why}`, () => {
    const mode = policy?.mode ?? 'turns';
    const before = replay({ pool, mode, events: history });
    history.forEach((event, i) => {
      if (event.chosen !== undefined) assert.equal(before.outcomes[i]!.host, event.chosen, `event ${i}`);
    });
    assert.deepEqual(before.balances, expect.balancesBefore);

    const { outcomes, balances } = replay({ pool, mode, events: [...history, last] });
    const { host, record } = outcomes.at(-1)!;
    const { balancesBefore: _, balancesAfter, hosts, ...words } = expect;
    assert.equal(host, words.host);
    assert.deepEqual(told(record!), words);
    assert.deepEqual(balances, balancesAfter);
    assert.deepEqual(
      record!.hosts.map(({ host, free, balance, share, credit, verdict }) => ({
        host,
        free,
        balance,
        share,
        credit,
        verdict,
      })),
      hosts,
    );
  });
}

for (const { name, mode, pool, events, expect, balances } of (read('assignment-histories') as Histories).cases) {
  test(`${name} (${mode}) makes the expected choices and ends with the expected balances`, () => {
    const replayed = replay({ pool, mode, events });
    replayed.outcomes.forEach(({ host, record }, i) => {
      assert.equal(host, expect[i]?.host ?? null, `event ${i}`);
      assert.deepEqual(record && told(record), expect[i], `event ${i}`);
    });
    assert.deepEqual(replayed.balances, balances);
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionParts, type LedgerItem } from '@team-booking/contract/team';
import { someLedger } from '../../test/some-ledger.ts';
import { DecisionReader } from './reader.ts';

type RotationRecord = Parameters<typeof decisionParts>[0];

const rotations = someLedger(40)
  .flatMap(({ items }) => items.map(({ item }) => item))
  .flatMap((item: LedgerItem) => (item.kind === 'record' && item.record.kind === 'rotation' ? [item.record] : []));

const balanceOf = (host: string, tier: number) => host.length + tier;

function read(reader: DecisionReader, record: RotationRecord) {
  const { facts, setting } = decisionParts(record);
  return reader.read(facts, setting, balanceOf);
}

test('what was written is read, whether the setting is the one before or another', () => {
  const reader = new DecisionReader();
  const [first, second] = rotations as [RotationRecord, RotationRecord];
  const other = { ...second, mode: 'strict', excluded: 'mira', reason: 'manual', neutral: true } as const;
  for (const record of [first, second, other, first, ...rotations]) {
    const { seq, chosen, question } = read(reader, record);
    const isNamed = record.reason === 'manual';
    assert.deepEqual([seq, chosen], [record.seq, record.chosen]);
    assert.deepEqual(question, {
      mode: record.mode,
      excluded: record.excluded,
      named: isNamed ? { host: record.chosen, reason: 'manual', neutral: true } : null,
      walkFrom: record.walkFrom,
      hosts: record.hosts.map(({ host, tier, weight, free, lastAssigned }) => ({
        host,
        membership: record.entries.find((entry) => entry.host === host)?.membership ?? 0,
        tier,
        weight,
        free,
        balance: host.length + tier,
        lastAssigned,
      })),
    });
  }
});

test('what nobody has written is refused', () => {
  const { facts, setting } = decisionParts(rotations[0]!);
  for (const [some, other] of [
    [`${facts}]`, setting],
    [facts.slice(0, -1), setting],
    [facts, `${setting},1`],
    ['7', setting],
    [facts, 'null'],
    ['', ''],
  ] as const)
    assert.throws(() => new DecisionReader().read(some, other, balanceOf), `${some} ${other}`);
});

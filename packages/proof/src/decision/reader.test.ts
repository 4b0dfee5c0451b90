import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionText, type LedgerItem } from '@team-booking/contract/team';
import { someLedger } from '../../test/some-ledger.ts';
import { DecisionReader } from './reader.ts';

type RotationRecord = Parameters<typeof decisionText>[0];

const rotations = someLedger(40)
  .flatMap(({ items }) => items.map(({ item }) => item))
  .flatMap((item: LedgerItem) => (item.kind === 'record' && item.record.kind === 'rotation' ? [item.record] : []));

const balanceOf = (host: string, tier: number) => host.length + tier;

test('what was written is read, whether the setting is the one before or another', () => {
  const reader = new DecisionReader();
  const [first, second] = rotations as [RotationRecord, RotationRecord];
  const other = { ...second, mode: 'strict', excluded: 'mira', reason: 'manual', neutral: true } as const;
  for (const record of [first, second, other, first, ...rotations]) {
    const { seq, chosen, question } = reader.read(decisionText(record), balanceOf);
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

test('texts that only end like the one before are read by themselves', () => {
  const reader = new DecisionReader();
  const [record] = rotations as [RotationRecord];
  const text = decisionText(record);
  reader.read(text, balanceOf);
  const inside = text.replace(/\["mira",/, '[",",').replace('"talk"', '"t"');
  assert.equal(reader.read(inside, balanceOf).question.hosts[0]!.host, ',');
  assert.throws(() => reader.read(text.replace('[', '[['), balanceOf));
  assert.throws(() => reader.read(`["${text}`, balanceOf));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionParts, itemText } from '@team-booking/contract/team';
import { digest } from '../hash/digest.ts';
import { fit } from '../hash/digests.ts';
import type { Message } from '../hash/message.ts';
import { someLedger } from '../../test/some-ledger.ts';
import { Checker } from './checker.ts';

/** A checker that counts the texts it hashes, and how often. */
function counting(link: string, fits: typeof fit) {
  const texts: Message[] = [];
  const calls: number[] = [];
  const checker = new Checker({ digest: link, sums: [] }, (some, given) => {
    texts.push(...some);
    calls.push(some.length);
    return fits(some, given);
  });
  return { checker, texts, calls };
}

test('every fact is hashed exactly once, many together, whether it is a line or what a backend exports', () => {
  const [part] = someLedger(200, { size: 10_000 });
  const facts = part!.items;
  const { digest: start } = part!.start;
  // By lanes, and as where there are none.
  const [made, written] = [
    counting(start, fit),
    counting(start, (some, given) => some.map((one, i) => digest(one) === given[i])),
  ];
  for (const { item, digest: given } of facts) {
    const text = itemText(item);
    assert.equal(written.checker.fact(item, text, given), null);
    const record = item.kind === 'record' && item.record.kind === 'rotation' ? item.record : null;
    const parts = record && decisionParts(record);
    const wrong = parts
      ? made.checker.decision(parts.facts, parts.setting, given)
      : made.checker.fact(item, text, given);
    assert.equal(wrong, null);
  }
  for (const { checker, texts, calls } of [made, written]) {
    assert.equal(checker.end(), null);
    assert.deepEqual([checker.items, checker.records], [facts.length, 200]);
    assert.equal(texts.length, facts.length);
    assert.equal(new Set(texts).size, facts.length);
    // A call of its own for each would leave lanes empty.
    assert.ok(calls.filter((count) => count > 0).length <= facts.length / 30 + 2, `${calls.length}`);
  }
  assert.deepEqual(made.texts, written.texts);
});

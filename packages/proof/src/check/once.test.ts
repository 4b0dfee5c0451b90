import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson } from '@team-booking/contract';
import { questionOf, type RotationRecord } from '@team-booking/core/assignment';
import { digest } from '../hash/digest.ts';
import { digests } from '../hash/digests.ts';
import { someLedger } from '../../test/some-ledger.ts';
import { Checker } from './checker.ts';

/** A checker that counts the texts it hashes, and how often. */
function counting(link: string, digests: (texts: readonly string[]) => string[]) {
  const texts: string[] = [];
  const calls: number[] = [];
  const checker = new Checker({ digest: link, sums: [] }, (some) => {
    texts.push(...some);
    calls.push(some.length);
    return digests(some);
  });
  return { checker, texts, calls };
}

test('every fact is hashed exactly once, many together, whether it is made by the rule or written out', () => {
  const [part] = someLedger(200, { size: 10_000 });
  const facts = part!.items;
  const { digest: start } = part!.start;
  // By lanes, and as where there are none.
  const [made, written] = [counting(start, digests), counting(start, (texts) => texts.map(digest))];
  let posted = '';
  for (const { item, digest: given } of facts) {
    assert.equal(written.checker.fact(canonicalJson(item), given), null);
    if (item.kind === 'posting' && item.cause.kind === 'assigned') posted = given;
    else if (item.kind === 'record') {
      made.checker.settle();
      const record = made.checker.verifier.answer(questionOf(item.record as RotationRecord))!;
      assert.equal(made.checker.decided(record, given, posted), null);
    } else assert.equal(made.checker.fact(canonicalJson(item), given), null);
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

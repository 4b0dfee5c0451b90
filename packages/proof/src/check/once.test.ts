import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson } from '@team-booking/contract';
import { questionOf, type RotationRecord } from '@team-booking/core/assignment';
import { lanesIfAny } from '../hash/lanes.ts';
import { Messages } from '../hash/messages.ts';
import { someLedger } from '../../test/some-ledger.ts';
import { Checker } from './checker.ts';

/** Messages that are counted when they are hashed. */
class Counted extends Messages {
  readonly texts: string[] = [];
  readonly calls: number[] = [];
  readonly #written: string[] = [];
  #start = 0;

  override link(digest: string | null): void {
    this.#start = this.at;
    super.link(digest);
  }

  override end(): number {
    const { bytes, at } = this;
    const number = super.end();
    // Without the digest before, which may come later.
    this.#written[number] = new TextDecoder().decode(bytes.subarray(this.#start + 44, at));
    return number;
  }

  override hash(which: readonly number[]): void {
    this.texts.push(...which.map((i) => this.#written[i]!));
    this.calls.push(which.length);
    super.hash(which);
  }
}

test('every fact is hashed exactly once, many together, whether it is made by the rule or written out', () => {
  const [part] = someLedger(200, { size: 10_000 });
  const facts = part!.items;
  const { digest } = part!.start;
  // By lanes, and as where there are none.
  const all = [lanesIfAny(), null].map((lanes) => {
    const counted = new Counted(lanes);
    return { counted, checker: new Checker({ digest, sums: [] }, lanes, counted) };
  });
  const [made, written] = [all[0]!.checker, all[1]!.checker];
  let posted = '';
  for (const { item, digest: given } of facts) {
    assert.equal(written.fact(canonicalJson(item), given), null);
    if (item.kind === 'posting' && item.cause.kind === 'assigned') posted = given;
    else if (item.kind === 'record') {
      made.settle();
      const record = made.verifier.answer(questionOf(item.record as RotationRecord))!;
      assert.equal(made.decided(record, given, posted), null);
    } else assert.equal(made.fact(canonicalJson(item), given), null);
  }
  for (const { checker, counted } of all) {
    assert.equal(checker.end(), null);
    assert.deepEqual([checker.items, checker.records], [facts.length, 200]);
    assert.equal(counted.texts.length, facts.length);
    assert.equal(new Set(counted.texts).size, facts.length);
    // A call of its own for each would leave lanes empty.
    const calls = counted.calls.filter((count) => count > 0);
    assert.ok(calls.length <= facts.length / 30 + 2, `${calls.length}`);
  }
  assert.deepEqual(all[0]!.counted.texts, all[1]!.counted.texts);
});

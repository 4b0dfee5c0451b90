import type { LedgerItem, LedgerPart } from '@team-booking/contract/team';
import { questionOf, type PoolVerifier, type Question, type RotationRecord } from '@team-booking/core/assignment';
import { same } from './same.ts';

/** A fact with its digest. */
export type Fact = LedgerPart['items'][number];

/** Facts in their order, a posting together with its record. */
export function* together(facts: readonly Fact[]): Generator<readonly [Fact, Fact] | readonly [Fact]> {
  for (let i = 0; i < facts.length; i++) {
    const [fact, next] = [facts[i]!, facts[i + 1]];
    if (fact.item.kind === 'posting' && next?.item.kind === 'record') {
      yield [fact, next];
      i++;
    } else {
      yield [fact];
    }
  }
}

/** A decision that follows from a question. */
export interface Decided {
  readonly question: Question;
  readonly record: RotationRecord;
}

/**
 * The question from which the rule gives exactly this posting and this record.
 *
 * @param verifier to which all earlier facts were given
 * @returns `null` if there is none: they are about several seats or none, or something is wrong with them
 */
export function decidedBy(verifier: PoolVerifier, posting: LedgerItem, item: LedgerItem): Decided | null {
  if (item.kind !== 'record' || item.record.kind !== 'rotation') return null;
  try {
    const question = questionOf(item.record);
    const record = verifier.answer(question);
    const isSame = record && same(record, item.record) && same(postingOf(record), posting);
    return isSame ? { question, record } : null;
  } catch {
    return null;
  }
}

function postingOf({ seq, at, bookingId, entries }: RotationRecord) {
  return { kind: 'posting', seq, at, cause: { kind: 'assigned', record: seq, bookingId }, entries };
}

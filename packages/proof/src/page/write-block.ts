import { canonicalJson } from '@team-booking/contract';
import { PoolVerifier } from '@team-booking/core/assignment';
import type { State } from '../check/checker.ts';
import { decidedBy, together, type Fact } from '../decision/decided.ts';
import { ShortWriter } from '../decision/short-writer.ts';

/**
 * The lines of a block: the state it begins with, then one for each fact: its digest and its text. A decision that follows from the rule
 * is one line with its posting: the digest of the record and what was asked, from which whoever reads makes both texts.
 *
 * @param facts do not end with a posting whose record follows
 */
export function blockLines(start: State, facts: readonly Fact[]): string[] {
  const verifier = new PoolVerifier(start.sums);
  const form = new ShortWriter(verifier.accountOf);
  const lines = [JSON.stringify(start)];
  for (const some of together(facts)) {
    const [first, second] = some;
    const decided = second && decidedBy(verifier, first.item, second.item);
    if (decided) lines.push(second.digest + form.write(decided.question, decided.record));
    else lines.push(...some.map(({ item, digest }) => digest + canonicalJson(item)));
    if (first.item.kind === 'posting') verifier.post(first.item.entries);
  }
  return lines;
}

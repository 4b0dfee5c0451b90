import { canonicalJson } from '@team-booking/contract';
import { decisionParts, type LedgerPart } from '@team-booking/contract/team';
import type { State } from '../check/checker.ts';
import type { RuleChecker } from '../check/rule-checker.ts';
import { BETWEEN } from './between.ts';

/**
 * The lines of a block: the state it begins with, then one for each fact: its digest and its text. A decision about one seat stands there as it
 * is hashed, in two parts; where its record is not what the rule gives, the whole record does, to tell what is wrong with it.
 *
 * @param rule to which all earlier facts were given
 * @param digest before the first fact
 */
export function blockLines(rule: RuleChecker, digest: string, facts: LedgerPart['items']): string[] {
  const start: State = { digest, sums: rule.sums };
  const lines = [JSON.stringify(start)];
  let before = '';
  for (const { item, digest: given } of facts) {
    const isRight = !rule.item(item);
    if (isRight && item.kind === 'record' && item.record.kind === 'rotation') {
      const { facts: own, setting } = decisionParts(item.record);
      lines.push(given + own + (setting === before ? '' : BETWEEN + setting));
      before = setting;
    } else lines.push(given + canonicalJson(item));
  }
  return lines;
}

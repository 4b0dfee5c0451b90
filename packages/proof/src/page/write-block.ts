import { canonicalJson } from '@team-booking/contract';
import { decisionText, type LedgerItem, type LedgerPart } from '@team-booking/contract/team';
import type { State } from '../check/checker.ts';
import type { RuleChecker } from '../check/rule-checker.ts';

/**
 * The lines of a block: the state it begins with, then one for each fact: its digest and its text. A decision about one seat stands there as it
 * is hashed; where its record is not what the rule gives, the whole record does, to tell what is wrong with it.
 *
 * @param rule to which all earlier facts were given
 * @param digest before the first fact
 */
export function blockLines(rule: RuleChecker, digest: string, facts: LedgerPart['items']): string[] {
  const start: State = { digest, sums: rule.sums };
  return [JSON.stringify(start), ...facts.map((fact) => fact.digest + textOf(rule, fact.item))];
}

function textOf(rule: RuleChecker, item: LedgerItem): string {
  const isRight = !rule.item(item);
  return isRight && item.kind === 'record' && item.record.kind === 'rotation'
    ? decisionText(item.record)
    : canonicalJson(item);
}

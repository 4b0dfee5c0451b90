import type { LedgerPart } from '@team-booking/contract/team';
import type { LedgerCheck } from './finding.ts';
import { LedgerChecker } from './ledger-checker.ts';

/**
 * Checks an exported ledger without the backend it came from: the chain of digests from its very beginning, and every record against
 * the rule and the ledger as it was then.
 *
 * @param parts all of them, from the first to the last
 */
export function checkLedger(parts: Iterable<LedgerPart>): LedgerCheck {
  const checker = new LedgerChecker();
  for (const part of parts) checker.add(part);
  return checker.check;
}

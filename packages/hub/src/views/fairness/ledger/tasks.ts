import type { LedgerPart } from '@team-booking/contract/team';
import { LedgerChecker, proofPage, type LedgerCheck, type ProofOptions } from '@team-booking/proof';

/** What is done with a whole ledger. */
export type Task = { readonly kind: 'check' } | { readonly kind: 'write'; readonly options: ProofOptions };

/** What a task tells: how many choices it has come to, a piece of the page, and in the end what the ledger has come to. */
export type Told =
  | { readonly kind: 'count'; readonly records: number }
  | { readonly kind: 'piece'; readonly text: string }
  | { readonly kind: 'end'; readonly check: LedgerCheck };

/** Carries out a task over the parts of a ledger. */
export async function* carryOut(task: Task, parts: AsyncIterable<LedgerPart>): AsyncGenerator<Told> {
  const checker = new LedgerChecker();
  if (task.kind === 'write') {
    for await (const text of proofPage(counted(parts, checker), task.options)) yield { kind: 'piece', text };
  } else {
    for await (const part of parts) {
      checker.add(part);
      yield { kind: 'count', records: checker.records };
      if (!checker.check.ok) break;
    }
  }
  yield { kind: 'end', check: checker.check };
}

async function* counted(parts: AsyncIterable<LedgerPart>, checker: LedgerChecker): AsyncGenerator<LedgerPart> {
  for await (const part of parts) {
    checker.add(part);
    yield part;
  }
}

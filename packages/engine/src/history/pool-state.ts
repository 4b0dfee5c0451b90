import { ledgerState, type LedgerState } from '@team-booking/core/assignment';
import type { StoreView } from '../store/store.ts';
import { revisionOf } from '../team/revision.ts';

/** What the next decision of a pool starts from; `null` if no seat of the booking type ever rotated. */
export async function poolStateOf(view: StoreView, id: string): Promise<LedgerState | null> {
  const pool = await view.pool(id);
  return pool && ledgerState(pool, await view.ledger(pool));
}

/** What names the state of a pool and its ledger together: whatever is decided or changed makes another one. */
export function markOf(state: LedgerState | null): { readonly version: number; readonly seq: number } {
  return { version: state?.pool.version ?? 0, seq: state?.lastSeq ?? 0 };
}

/** Its revision. */
export const revisionOfState = (state: LedgerState | null): string => revisionOf(markOf(state));

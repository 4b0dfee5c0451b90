import type { HistoryVerification, TeamRequestOf } from '@team-booking/contract/team';
import { PoolVerifier } from '@team-booking/core/assignment';
import type { TeamContext } from '../team-surface/team-context.ts';
import { ledgerParts } from './ledger-parts.ts';
import { seenType } from './seen-type.ts';

/** Computes every decision of a booking type again from its ledger. */
export async function verifyHistory(
  context: TeamContext,
  { id }: TeamRequestOf<'verifyHistory'>,
): Promise<HistoryVerification> {
  const verifier = new PoolVerifier();
  let records = 0;
  for await (const part of ledgerParts(context, async (view) => (await seenType(context, view, id)).id)) {
    const verified = verifier.next(part.postings, part.records);
    if (verified.ok) {
      ({ records } = verified);
      continue;
    }
    const { seq, bookingId } = verified.record;
    const before = part.records.findIndex(({ record }) => record.seq === seq);
    return { ok: false, records: records + before + 1, difference: { seq, bookingId, ...verified.difference } };
  }
  return { ok: true, records, difference: null };
}

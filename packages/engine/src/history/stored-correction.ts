import type { Correction, CorrectionEffect } from '@team-booking/contract/team';
import type { StoredDocument } from '../store/documents.ts';

/** The kind of document that says who corrected a balance, and why: the ledger itself knows amounts only. */
export const CORRECTION = 'correction';

/** What is kept of a correction. */
export interface StoredCorrection extends Omit<Correction, 'at'> {
  /** What the admin was answered, for the same request again. */
  readonly effect: CorrectionEffect;
}

/** Names the correction of a posting. */
export const correctionId = (pool: string, seq: number): string => `${pool}/${seq}`;

export function correctionOf({ body }: Pick<StoredDocument, 'body'>): StoredCorrection {
  return body as unknown as StoredCorrection;
}

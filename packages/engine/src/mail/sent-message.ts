import type { Settlement } from '../delivery/channel.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { MailPlan } from './mail-plan.ts';

/** Kind of the documents that say what was sent about a booking. Nobody's address is in them. */
export const MESSAGE = 'message';

/** What is noted of a letter. `sent`: the server of its reader has accepted it; whether anybody reads it is not known. */
export interface SentMessage {
  readonly kind: MailPlan['kind'];
  readonly role: MailPlan['role'];
  readonly receiver: string;
  readonly state: 'sent' | 'failed';
  /** Why it failed, in words for the team. */
  readonly problem?: string;
}

export function sentMessageOf({ body }: StoredDocument): SentMessage {
  return body as unknown as SentMessage;
}

/** Notes how a letter ended, once it is not tried any more. */
export async function noteMessage(
  transaction: StoreTransaction,
  { id, kind, role }: Pick<MailPlan, 'id' | 'kind' | 'role'>,
  { delivery: { subject, receiver }, sent, now }: Settlement,
): Promise<void> {
  const body = {
    kind,
    role,
    receiver,
    state: sent.kind === 'done' ? 'sent' : 'failed',
    ...(sent.kind !== 'done' && { problem: sent.problem }),
  };
  // One that failed may be tried again by the team.
  await transaction.document(MESSAGE, id);
  await transaction.putDocument({ kind: MESSAGE, id, ref: subject, at: now, body });
}

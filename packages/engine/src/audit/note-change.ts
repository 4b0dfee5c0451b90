import { randomId } from '../crypto/random-id.ts';
import type { StoreTransaction } from '../store/store.ts';
import { revisionOf } from '../team/revision.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { AUDIT, type AuditLine } from './audit-line.ts';

/** A change to be noted. Contents never hold secrets, such as addresses of calendars or tokens. */
export type NotedChange = Pick<AuditLine, 'verb' | 'subject' | 'before' | 'after'>;

/** Adds a line to the audit log, in the transaction of the change itself. */
export async function noteChange(
  transaction: StoreTransaction,
  { actor, now }: Pick<TeamContext, 'actor' | 'now'>,
  { verb, subject, before, after }: NotedChange,
): Promise<void> {
  const { id, name } = actor.person;
  const by = { id, name, via: actor.via };
  const revisions = { before: revisionOf(before), after: revisionOf(after) };
  await transaction.putDocument({
    kind: AUDIT,
    id: randomId(),
    ref: subject,
    at: now,
    body: { verb, by, before, after, revisions },
  });
}

import type { StoredDocument } from '../store/documents.ts';

/** Names what was changed, e.g. `team`, `host/ada`, `booking/b7`. */
export type Subject =
  | 'team'
  | `${'host' | 'booking-type' | 'pool' | 'ledger' | 'booking' | 'person' | 'token' | 'visitor' | 'job' | 'webhook' | 'template' | 'dead-letter'}/${string}`;

/** A line of the audit log: who changed what, from what to what. */
export interface AuditLine {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Id of the request that did it. */
  readonly verb: string;
  readonly subject: Subject;
  readonly by: { readonly id: string; readonly name: string; readonly via: 'session' | 'token' };
  /** Content before, `null` if there was none. */
  readonly before: unknown;
  /** Content after, `null` if there is none. */
  readonly after: unknown;
  /** Revision of `before` and of `after`. */
  readonly revisions: { readonly before: string; readonly after: string };
}

/** The kind of document that a line is stored as. */
export const AUDIT = 'audit';

export function lineOf({ id, at, ref, body }: StoredDocument): AuditLine {
  return { ...(body as Omit<AuditLine, 'id' | 'at' | 'subject'>), id, at, subject: ref as Subject };
}

import { Refusal } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import type { StoreView } from '../store/store.ts';
import { revisionOf } from '../team/revision.ts';
import { AUDIT, lineOf, type AuditLine, type Subject } from './audit-line.ts';

/** A document that is to be changed. */
export interface Edited {
  readonly subject: Subject;
  /** The revision that the change was made from; `*` = whatever it is, `null` where none is needed. */
  readonly sent: string | null;
  /** Its content as it is now, as in the audit log. */
  readonly current: unknown;
}

/** How many of the latest changes are searched for the revision that somebody began with. */
const SEARCHED = 200;

/**
 * Checks that a document is still what a change was made from.
 *
 * @throws {Refusal} `changed-meanwhile`, with what it is now, what it was, who changed it and when, so that three versions can be merged
 */
export async function checkRevision(view: StoreView, { subject, sent, current }: Edited): Promise<void> {
  const revision = revisionOf(current);
  if (sent === null || sent === '*' || sent === revision) return;
  const lines = (await view.documents({ kind: AUDIT, ref: subject, descending: true, limit: SEARCHED })).map(lineOf);
  const base = contentOf(lines, sent);
  const [last] = lines;
  throw new Refusal('changed-meanwhile', 'Look at what it is now, merge the two, and send it with its new revision.', {
    meanwhile: {
      revision,
      current,
      ...(base !== undefined && { base }),
      ...(last && { by: last.by.name, at: formatInstant(last.at) }),
    },
  });
}

/** The content that had a revision, if these lines know it. */
export function contentOf(lines: readonly AuditLine[], revision: string): unknown {
  for (const { before, after, revisions } of lines) {
    if (revisions.after === revision) return after;
    if (revisions.before === revision) return before;
  }
  return undefined;
}

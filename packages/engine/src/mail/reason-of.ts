import type { Doer } from '../booking/doer.ts';
import { ERASED } from '../privacy/forget.ts';
import type { LetterParts } from './letter-parts.ts';

/** What the messages about a change say of it. */
interface Change {
  readonly event: string;
  readonly reason?: string;
  readonly by?: Doer;
}

/** The changes that letters give a reason for. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  cancelled: ['cancel'],
  declined: ['decline'],
  moved: ['reschedule'],
  'no-longer-yours': ['reassign', 'reschedule'],
  'yours-now': ['reassign', 'reschedule'],
};

/**
 * Why, as whoever did it put it: hosts read every reason; the visitor what the team gave as one for them, which that of a reassignment is
 * not; guests none.
 */
export async function reasonOf({
  view,
  row,
  reader,
  telling,
}: Pick<LetterParts, 'view' | 'row' | 'reader' | 'telling'>): Promise<string | null> {
  const events = EVENTS[telling.kind];
  if (!events || reader.role === 'guest') return null;
  const changes = (await view.messagesOf(row.state.id))
    .filter(({ kind }) => kind === 'webhook')
    .map(({ payload }) => payload as unknown as Change);
  const last = changes.findLast(({ event }) => events.includes(event));
  if (!last || last.reason === undefined || last.reason === ERASED) return null;
  return reader.role === 'host' || last.by?.kind === 'team' ? last.reason : null;
}

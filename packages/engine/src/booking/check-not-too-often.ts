import { Refusal } from '@team-booking/contract';
import { DAY, SECOND } from '@team-booking/core/time';
import type { StoreView } from '../store/store.ts';
import type { Doer } from './doer.ts';

/** So often a visitor may change one booking within a day: each change is told to everybody in it. */
const MOST = 20;

/** The changes that can be made again and again. */
const REPEATABLE = ['edit', 'reschedule'];

/**
 * Whether a booking's visitor may change it once more: else they could have its guests and hosts written to without end.
 *
 * @throws {Refusal} `too-many-requests`
 */
export async function checkNotTooOften(view: StoreView, booking: string, now: number): Promise<void> {
  const changes = (await view.messagesOf(booking)).filter(({ kind, payload, createdAt }) => {
    const { event, by } = payload as { readonly event?: string; readonly by?: Doer };
    return kind === 'webhook' && by?.kind === 'visitor' && REPEATABLE.includes(event ?? '') && createdAt > now - DAY;
  });
  const first = changes.at(-MOST);
  if (!first) return;
  throw new Refusal('too-many-requests', 'It was changed very often today. Change it tomorrow, or contact the team.', {
    retryAfter: Math.ceil((first.createdAt + DAY - now) / SECOND),
  });
}

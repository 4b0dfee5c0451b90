import { Refusal } from '@team-booking/contract';
import type { Actor } from '../access/actor.ts';
import type { Backend } from '../booking/backend.ts';
import { planUndo } from '../booking/plan-undo.ts';
import { freeNow } from '../booking/who-is-free.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { lastReassignment, type LastReassignment } from './reassignment-document.ts';

/** Somebody who asks, and when. */
interface Asking {
  readonly backend: Pick<Backend, 'busy'>;
  readonly actor: Actor;
  readonly now: number;
}

/**
 * The last reassignment of a booking as what somebody may undo: admins any, hosts what they did themselves.
 *
 * @throws {Refusal} `wrong-state` where there is nothing to undo, `forbidden` for what somebody else did
 */
export async function reassignmentOf({ person }: Actor, view: StoreView, booking: string): Promise<LastReassignment> {
  const made = await lastReassignment(view, booking);
  if (!made) {
    throw new Refusal('wrong-state', 'There is nothing to undo: it was not reassigned, or that has been undone.');
  }
  if (person.role === 'admin' || made.by === person.id) return made;
  throw new Refusal('forbidden', 'Hosts undo what they did themselves. Ask an admin of the team.');
}

/** The reassignment of a booking that undoing it would take back now, if somebody asked for it; `null` = it would be refused. */
export async function undoableNow(
  { backend, actor, now }: Asking,
  view: StoreView,
  row: BookingRow,
): Promise<LastReassignment | null> {
  try {
    const made = await reassignmentOf(actor, view, row.state.id);
    await planUndo(view, (wanted) => freeNow(backend, view, wanted), row, { made, now });
    return made;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

import { Refusal } from '@team-booking/contract';
import type { TeamAnswerOf } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { publicSession, SESSION } from './session.ts';

/** Ends the session that asks. */
export async function signOut({ backend, actor }: TeamContext): Promise<void> {
  const { credential } = actor;
  // Where the page itself is the backend, nobody has signed in.
  if (credential === null) return;
  await backend.store.write(backend.team, (transaction) => transaction.removeDocument(SESSION, credential));
}

/** Somebody's own sessions, the one used last first. */
export async function listSessions({ backend, actor, now }: TeamContext): Promise<TeamAnswerOf<'sessions'>> {
  const found = await backend.store.read(backend.team, (view) =>
    view.documents({ kind: SESSION, ref: actor.person.id, from: now + 1, descending: true }),
  );
  return { items: found.map((session) => publicSession(session, actor.credential)) };
}

/** Ends one of somebody's own sessions. @throws {Refusal} `not-found` */
export async function endSession({ backend, actor }: TeamContext, id: string): Promise<void> {
  await backend.store.write(backend.team, async (transaction) => {
    const session = await transaction.document(SESSION, id);
    if (session?.ref !== actor.person.id) {
      throw new Refusal('not-found', 'There is no such session of yours. It may have ended already.');
    }
    await transaction.removeDocument(SESSION, id);
  });
}

import { Refusal } from '@team-booking/contract';
import type { PersonChanges, PersonDocument } from '@team-booking/contract/team';
import { endAccess } from '../sign-in/end-access.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { checkHostOf, knownPerson } from './invite.ts';
import { hasAdmin, personDocument, personRow } from './person.ts';

/**
 * Changes what somebody may do. Whoever may no longer sign in is signed out everywhere.
 *
 * @param revision the one that the change was made from
 * @throws {Refusal} `not-found`, `changed-meanwhile`, `invalid`, `wrong-state`
 */
export function changePerson(
  { backend }: TeamContext,
  id: string,
  revision: string,
  changes: PersonChanges,
): Promise<PersonDocument> {
  return backend.store.write(backend.team, async (transaction) => {
    // Two admins who make each other hosts wait for each other here.
    await transaction.lockTeam();
    const before = await knownPerson(transaction, id);
    checkUnchanged(personDocument(before), revision);
    await checkHostOf(transaction, changes.host);
    // What an admin says of somebody holds whatever the team's file says.
    const after = {
      ...before,
      ...changes,
      asHost: before.asHost && Object.keys(changes).every((name) => name === 'name'),
    };
    if (before.role === 'admin' && (after.role !== 'admin' || !after.active)) await checkAdminLeft(transaction, id);
    await transaction.putDocument(personRow(after));
    if (!after.active) await endAccess(transaction, after);
    return personDocument(after);
  });
}

/** @throws {Refusal} `wrong-state` if nobody else is an admin */
export async function checkAdminLeft(view: StoreView, id: string): Promise<void> {
  if (await hasAdmin(view, id)) return;
  throw new Refusal('wrong-state', 'Nobody else is an admin. Make somebody else an admin first.');
}

function checkUnchanged(current: PersonDocument, sent: string): void {
  const { revision } = current;
  if (revision === sent) return;
  throw new Refusal('changed-meanwhile', 'Look at how it is now, and make the change again.', {
    meanwhile: { revision, current },
  });
}

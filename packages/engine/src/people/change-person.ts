import { Refusal } from '@team-booking/contract';
import type { PersonChanges, PersonDocument } from '@team-booking/contract/team';
import { checkRevision } from '../audit/check-revision.ts';
import { noteChange } from '../audit/note-change.ts';
import { endFeed } from '../host-feed/stored-feed.ts';
import { endAccess } from '../sign-in/end-access.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { checkHostOf, knownPerson } from './invite.ts';
import { hasAdmin, personContent, personDocument, personRow } from './person.ts';

/**
 * Changes what somebody may do. Whoever may no longer sign in is signed out everywhere.
 *
 * @param revision the one that the change was made from
 * @throws {Refusal} `not-found`, `changed-meanwhile`, `invalid`, `wrong-state`
 */
export function changePerson(
  context: TeamContext,
  id: string,
  revision: string,
  changes: PersonChanges,
): Promise<PersonDocument> {
  const { store, team } = context.backend;
  return store.write(team, async (transaction) => {
    // Two admins who make each other hosts wait for each other here.
    await transaction.lockTeam();
    const before = await knownPerson(transaction, id);
    const subject = `person/${id}` as const;
    await checkRevision(transaction, { subject, sent: revision, current: personContent(before) });
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
    // They have its address, and are that host no longer.
    if (before.host !== null && before.host !== after.host) await endFeed(transaction, before.host);
    const [was, is] = [personContent(before), personContent(after)];
    await noteChange(transaction, context, { verb: 'changePerson', subject, before: was, after: is });
    return personDocument(after);
  });
}

/** @throws {Refusal} `wrong-state` if nobody else is an admin */
export async function checkAdminLeft(view: StoreView, id: string): Promise<void> {
  if (await hasAdmin(view, id)) return;
  throw new Refusal('wrong-state', 'Nobody else is an admin. Make somebody else an admin first.');
}

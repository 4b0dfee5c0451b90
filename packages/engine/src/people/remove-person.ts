import { Refusal } from '@team-booking/contract';
import { noteChange } from '../audit/note-change.ts';
import { endAccess } from '../sign-in/end-access.ts';
import { hostOfFile } from '../sign-in/entrant.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { checkAdminLeft } from './change-person.ts';
import { knownPerson } from './invite.ts';
import { personContent } from './person.ts';

/** Removes somebody with all by which they sign in. @throws {Refusal} `not-found`, `wrong-state` for the last admin */
export async function removePerson(context: TeamContext, id: string): Promise<void> {
  const { backend } = context;
  await backend.store.write(backend.team, async (transaction) => {
    await transaction.lockTeam();
    const person = await knownPerson(transaction, id);
    if (await hostOfFile(backend, transaction, person.email)) {
      throw new Refusal(
        'wrong-state',
        `${backend.teamFile} names them as a host. Take them out of it, or stop them from signing in instead.`,
      );
    }
    if (person.role === 'admin') await checkAdminLeft(transaction, id);
    await endAccess(transaction, person);
    await transaction.removeDocument('person', id);
    const before = personContent(person);
    await noteChange(transaction, context, { verb: 'removePerson', subject: `person/${id}`, before, after: null });
  });
}

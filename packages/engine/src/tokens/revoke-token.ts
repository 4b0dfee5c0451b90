import { Refusal } from '@team-booking/contract';
import { noteChange } from '../audit/note-change.ts';
import { personById } from '../people/person.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { publicToken, TOKEN } from './stored-token.ts';

/** Ends a token of whoever asks; an admin ends anybody's. @throws {Refusal} `not-found` */
export async function revokeToken(context: TeamContext, id: string): Promise<void> {
  const { backend, actor } = context;
  await backend.store.write(backend.team, async (transaction) => {
    const token = await transaction.document(TOKEN, id);
    const { person } = actor;
    if (!token || (person.role !== 'admin' && token.ref !== person.id)) {
      throw new Refusal('not-found', 'There is no such token. It may have ended already.');
    }
    await transaction.removeDocument(TOKEN, id);
    const owner = (await personById(transaction, token.ref)) ?? { id: token.ref, name: '' };
    const before = publicToken(token, owner);
    await noteChange(transaction, context, { verb: 'revokeToken', subject: `token/${id}`, before, after: null });
  });
}

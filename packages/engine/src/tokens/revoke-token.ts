import { Refusal } from '@team-booking/contract';
import type { TeamContext } from '../team-surface/team-context.ts';
import { TOKEN } from './stored-token.ts';

/** Ends a token of whoever asks; an admin ends anybody's. @throws {Refusal} `not-found` */
export async function revokeToken({ backend, actor }: TeamContext, id: string): Promise<void> {
  await backend.store.write(backend.team, async (transaction) => {
    const token = await transaction.document(TOKEN, id);
    const { person } = actor;
    if (!token || (person.role !== 'admin' && token.ref !== person.id)) {
      throw new Refusal('not-found', 'There is no such token. It may have ended already.');
    }
    await transaction.removeDocument(TOKEN, id);
  });
}

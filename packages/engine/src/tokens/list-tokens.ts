import type { TeamAnswerOf } from '@team-booking/contract/team';
import { allPeople } from '../people/person.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { publicToken, TOKEN } from './stored-token.ts';

/** Whoever asks sees their own tokens, an admin everybody's. Expired ones are left out. */
export function listTokens({ backend, actor, now }: TeamContext): Promise<TeamAnswerOf<'tokens'>> {
  return backend.store.read(backend.team, async (view) => {
    const { person } = actor;
    const all = person.role === 'admin';
    const found = await view.documents({ kind: TOKEN, from: now + 1, ...(!all && { ref: person.id }) });
    const people = new Map((all ? await allPeople(view) : [person]).map((one) => [one.id, one]));
    const items = found.flatMap((token) => {
      const owner = people.get(token.ref);
      return owner ? [publicToken(token, owner)] : [];
    });
    return { items };
  });
}

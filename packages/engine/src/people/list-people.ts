import { invalidField } from '@team-booking/contract';
import type { TeamAnswerOf } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { allPeople, personDocument } from './person.ts';

const CURSOR = /^(-?\d{1,15})\.(.{1,128})$/;

/** Everybody who may sign in, a part at a time. @throws {Refusal} `invalid` */
export async function listPeople(
  { backend: { store, team } }: TeamContext,
  { cursor, limit = 50 }: { readonly cursor?: string; readonly limit?: number },
): Promise<TeamAnswerOf<'people'>> {
  const [, at, id] = CURSOR.exec(cursor ?? '') ?? [];
  if (cursor !== undefined && id === undefined) throw invalidField('?cursor', 'is not the next of any part');
  const found = await store.read(team, (view) =>
    allPeople(view, { limit: limit + 1, ...(id !== undefined && { after: { at: Number(at), id } }) }),
  );
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(personDocument),
    next: found.length > limit && last ? `${last.addedAt}.${last.id}` : null,
  };
}

import { invalidField } from '@team-booking/contract';
import type { TeamAnswerOf, TeamRequestOf } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import type { TeamContext } from '../team-surface/team-context.ts';
import { seenType } from './seen-type.ts';
import { CORRECTION, correctionId, correctionOf } from './stored-correction.ts';

/** Corrections by hand, the newest first. */
export function readCorrections(
  context: TeamContext,
  { id, query }: TeamRequestOf<'corrections'>,
): Promise<TeamAnswerOf<'corrections'>> {
  const { store, team } = context.backend;
  return store.read(team, async (view) => {
    await seenType(context, view, id);
    const { cursor, limit = 50 } = query();
    const after = cursor === undefined ? {} : { after: placeOf(id, cursor) };
    const found = await view.documents({ kind: CORRECTION, ref: id, descending: true, limit: limit + 1, ...after });
    const part = found.slice(0, limit);
    const last = part.at(-1);
    return {
      items: part.map((document) => {
        const { effect: _effect, ...correction } = correctionOf(document);
        return { ...correction, at: formatInstant(document.at) };
      }),
      next: last && found.length > limit ? `${last.at}.${correctionOf(last).seq}` : null,
    };
  });
}

/** @throws {Refusal} `invalid` */
function placeOf(pool: string, cursor: string): { readonly at: number; readonly id: string } {
  const [, at, seq] = /^(\d{1,15})\.(\d{1,15})$/.exec(cursor) ?? [];
  if (at === undefined) throw invalidField('?cursor', 'is none of this list. Use next of the part before');
  return { at: Number(at), id: correctionId(pool, Number(seq)) };
}

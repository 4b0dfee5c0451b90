import { canonicalJson } from '@team-booking/contract';
import type { PoolChanges, PoolDocument, poolRoutes, TeamSurface } from '@team-booking/contract/team';
import { checkRevision } from '../audit/check-revision.ts';
import { noteChange } from '../audit/note-change.ts';
import { teamOf } from '../booking/backend.ts';
import { knownType, visibleType } from '../booking-types/known-type.ts';
import { changeConfiguration } from '../team/change-configuration.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { editedPool, inTermsOfPool } from './edited-pool.ts';
import { poolContent, poolDocument } from './pool-document.ts';

/** Who hosts a booking type, as one document. */
export function poolVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof poolRoutes> {
  const { backend, actor } = context;
  return {
    pool: ({ id }) =>
      backend.store.read(backend.team, async (view) => poolDocument(view, visibleType(await teamOf(view), id, actor))),
    changePool: async ({ id, body, revision }) => {
      try {
        return await changePool(context, id, body, revision);
      } catch (error) {
        throw inTermsOfPool(error);
      }
    },
  };
}

function changePool(context: TeamContext, id: string, body: PoolChanges, sent: string): Promise<PoolDocument> {
  const { backend } = context;
  return backend.store.write(backend.team, async (transaction) => {
    const [before, after] = await changeConfiguration(context, transaction, {
      check: async (team) =>
        checkRevision(transaction, { subject: `pool/${id}`, sent, current: poolContent(knownType(team, id)) }),
      change: (settings, team) => {
        const place = team.bookingTypes.findIndex((type) => type.id === id);
        const bookingTypes = settings.bookingTypes.with(place, editedPool(team.bookingTypes[place]!, body));
        return { settings: { ...settings, bookingTypes }, at: `/bookingTypes/${place}` };
      },
    });
    const type = knownType(after, id);
    const [was, is] = [poolContent(knownType(before, id)), poolContent(type)];
    if (canonicalJson(was) !== canonicalJson(is)) {
      await noteChange(transaction, context, { verb: 'changePool', subject: `pool/${id}`, before: was, after: is });
    }
    return poolDocument(transaction, type);
  });
}

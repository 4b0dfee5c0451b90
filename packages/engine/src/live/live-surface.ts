import type { Surface } from '@team-booking/contract/routes';
import { knownType, teamOf } from '../booking/backend.ts';
import { ChangeFeed, type ChangeSource } from './change-feed.ts';

/** What capability `live` adds to the public surface of a team. */
export function liveSurface(source: ChangeSource): Required<Pick<Surface, 'changes'>> {
  const feed = new ChangeFeed(source);
  return {
    async changes({ slug }) {
      const type = await source.store.read(source.team, async (view) => knownType(await teamOf(view), slug));
      if (type.slug !== slug) return { movedTo: type.slug };
      return (listener, ended) => feed.listen(slug, listener, ended);
    },
  };
}

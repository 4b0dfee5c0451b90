import type { Surface } from '@team-booking/contract/routes';
import { knownType, teamOf } from '../booking/backend.ts';
import { AvailabilityFeed, type ChangeSource } from './availability-feed.ts';

/** What capability `live` adds to the public surface of a team. */
export function liveSurface(source: ChangeSource): Required<Pick<Surface, 'changes'>> {
  const feed = new AvailabilityFeed(source);
  return {
    async changes({ slug }) {
      const type = await source.store.read(source.team, async (view) => knownType(await teamOf(view), slug));
      if (type.slug !== slug) return { movedTo: type.slug };
      return (listener, ended) => feed.listen(slug, listener, ended);
    },
  };
}

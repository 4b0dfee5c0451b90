import type { Surface } from '@team-booking/contract/routes';
import { enteredType } from '../links/entered-type.ts';
import { AvailabilityFeed } from './availability-feed.ts';
import type { ChangeSource } from './change-source.ts';

/** What capability `live` adds to the public surface of a team. */
export function liveSurface(source: ChangeSource): Required<Pick<Surface, 'changes'>> {
  const feed = new AvailabilityFeed(source);
  return {
    async changes({ slug, query }) {
      const { type } = await source.store.read(source.team, (view) =>
        enteredType(view, slug, query().link, source.now()),
      );
      if (type.slug !== slug) return { movedTo: type.slug };
      return (listener, ended) => feed.listen(slug, listener, ended);
    },
  };
}

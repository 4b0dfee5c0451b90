import type { BookingTypeDocument } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import type { MenuItem } from '../../parts/menu.ts';

interface ActionParts {
  readonly hub: Hub;
  readonly words: HubWords['type'];
  readonly type: Pick<BookingTypeDocument, 'id' | 'title' | 'status'>;
  /** Stores what was changed. Default: nothing can be changed there. @returns whether all is stored */
  readonly save?: () => Promise<boolean>;
  /** @returns whether it could be done */
  readonly attempt: (work: () => Promise<unknown>) => Promise<boolean>;
  readonly refresh: () => Promise<void>;
}

/** What can be done with a booking type as a whole; each is taken back by the toast. */
export function typeActions({ hub, words, type, save, attempt, refresh }: ActionParts): {
  readonly publish: () => Promise<void>;
  readonly items: readonly MenuItem[];
} {
  const { client } = hub;
  const { id, title, status } = type;
  const back = () => {
    if (status === 'published') return client.publishBookingType({ id });
    return status === 'draft' ? client.unpublishBookingType({ id }) : client.archiveBookingType({ id });
  };
  const become = async (work: () => Promise<BookingTypeDocument>, text: (now: BookingTypeDocument) => string) => {
    let now: BookingTypeDocument | undefined;
    await attempt(async () => (now = await work()));
    if (!now) return;
    hub.toast({ text: text(now), undo: () => void attempt(back).then(refresh) });
    await refresh();
  };
  const isPublished = ({ locations = [] }: BookingTypeDocument) =>
    locations.length === 0 ? words.publishedNowhere(title) : words.published(title);
  // What visitors get is what was on the screen.
  const publish = async () => {
    if (!save || (await save())) await become(() => client.publishBookingType({ id }), isPublished);
  };
  const unpublish = () =>
    become(
      () => client.unpublishBookingType({ id }),
      () => words.unpublished(title),
    );
  const archive = () =>
    become(
      () => client.archiveBookingType({ id }),
      () => words.archived(title),
    );
  const duplicate = async () => {
    let made: string | undefined;
    await attempt(async () => (made = (await client.duplicateBookingType({ id, body: {} })).id));
    if (made === undefined) return;
    hub.router.go(at('types', made));
    hub.toast({ text: words.duplicated(title) });
  };
  return {
    publish,
    items: [
      { text: words.duplicate, act: () => void duplicate() },
      ...(status === 'published' ? [{ text: words.unpublish, act: () => void unpublish() }] : []),
      ...(status === 'archived'
        ? [{ text: words.publish, act: () => void publish() }]
        : [{ text: words.archive, act: () => void archive() }]),
    ],
  };
}

import type { BookingType } from '@team-booking/contract';
import { cardPage } from '../card.ts';
import { type Html, markup, type Place } from '../layout.ts';
import type { Voice } from '../words.ts';

/** A page about a booking type. @param described whether it says what the type is, and not only its name */
export function typeCard(
  {
    place,
    voice,
    type,
    described,
  }: {
    readonly place: Place;
    readonly voice: Voice;
    readonly type: BookingType;
    readonly described: boolean;
  },
  content: Html,
): Html {
  return cardPage(
    {
      place,
      voice,
      title: `${type.title} · ${type.branding.team}`,
      above: type.branding.team,
      heading: markup`<bdi>${type.title}</bdi>`,
      below: described && type.description ? markup`<p class="muted lines"><bdi>${type.description}</bdi></p>` : null,
    },
    content,
  );
}

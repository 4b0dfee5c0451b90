import type { BookingType } from '@team-booking/contract';
import { type Html, layout, markup, type Place } from '../layout.ts';
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
  return layout({
    place,
    voice,
    title: `${type.title} · ${type.branding.team}`,
    main: markup`<div class="narrow card plain">
      <header>
        <p class="muted">${type.branding.team}</p>
        <h1>${type.title}</h1>
        ${described && type.description && markup`<p class="muted lines">${type.description}</p>`}
      </header>
      ${content}
    </div>`,
  });
}

import type { BookingType, RouteAnswer } from '@team-booking/contract';
import { safeLink } from '@team-booking/sdk';
import { type Html, markup, type Place } from '../layout.ts';
import type { Voice } from '../words.ts';
import { queryOf } from './choice.ts';
import type { Entry } from './entry.ts';
import { typeCard } from './type-card.ts';
import { plainWords } from './words.ts';

/** What a visitor reads whose answers lead to no times. @param entry how they came */
export function answerPage(
  place: Place,
  voice: Voice,
  type: BookingType,
  { text, link }: Extract<RouteAnswer, { kind: 'message' }>,
  entry: Entry,
): Html {
  const words = plainWords(voice.locale);
  const here = `${place.base}/${type.slug}/plain`;
  return typeCard(
    { place, voice, type, described: false },
    markup`<p class="lines"><bdi>${text}</bdi></p>
      ${link && markup`<p><a class="button" href="${safeLink(link.url)}" target="_top"><bdi>${link.label}</bdi></a></p>`}
      <p><a href="${here}${queryOf(entry)}">${words.otherAnswers}</a></p>`,
  );
}

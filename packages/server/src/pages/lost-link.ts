import type { TeamConfig } from '@team-booking/engine';
import { cardPage } from './card.ts';
import { type Html, markup, type Place } from './layout.ts';
import { line } from './plain/inputs.ts';
import { plainWords } from './plain/words.ts';
import type { Voice } from './words.ts';

/** What is wrong with a request for lost links. */
export type LostLinkProblem = 'wrong' | 'tooMany';

/** Asks for the address whose links are to be mailed. */
export function lostLinkPage(
  place: Place,
  voice: Voice,
  team: TeamConfig,
  slug: string,
  form: URLSearchParams,
  problem: LostLinkProblem | null,
): Html {
  const words = plainWords(voice.locale);
  const here = `${place.base}/${slug}/lost-link`;
  const filled = { form, wrong: new Set(problem === 'wrong' ? ['email'] : []), words };
  return lostPage(
    { place, voice, team, title: words.lost },
    markup`${
      problem === 'tooMany' &&
      markup`<div class="notice" role="alert" tabindex="-1" autofocus><p>${words.lostTooMany}</p></div>`
    }
      <p>${words.lostText}</p>
      <form class="fields" method="post" action="${here}">
        ${line(filled, { name: 'email', label: words.email, type: 'email', required: true, autocomplete: 'email', maxLength: 254 })}
        <button class="button">${words.lostSend}</button>
      </form>`,
  );
}

/** The same for everybody, whether there are any links or not. */
export function linksMailedPage(place: Place, voice: Voice, team: TeamConfig, email: string): Html {
  const words = plainWords(voice.locale);
  return lostPage({ place, voice, team, title: words.lostSent }, markup`<p>${words.lostSentText(email)}</p>`);
}

function lostPage(
  {
    place,
    voice,
    team: { name },
    title,
  }: { readonly place: Place; readonly voice: Voice; readonly team: TeamConfig; readonly title: string },
  content: Html,
): Html {
  return cardPage({ place, voice, title: `${title} · ${name}`, above: name, heading: title }, content);
}

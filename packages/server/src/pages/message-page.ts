import type { TeamConfig } from '@team-booking/engine';
import { type Html, layout, markup, type Place } from './layout.ts';
import type { Voice } from './words.ts';

/** The page for an unknown link: 404. */
export function missingPage(place: Place, voice: Voice, team: TeamConfig | null): Html {
  const { words } = voice;
  return messagePage(place, voice, words.missing, words.missingText, team);
}

/** The page for a failure of the server: 500. */
export function failedPage(place: Place, voice: Voice): Html {
  return messagePage(place, voice, voice.words.failed, voice.words.failedText, null);
}

function messagePage(place: Place, voice: Voice, title: string, text: string, team: TeamConfig | null): Html {
  return layout({
    place,
    voice,
    title,
    main: markup`<div class="narrow card message">
      <h1>${title}</h1>
      <p>${text}</p>
      ${team && markup`<p><a class="button" href="${place.base}/">${voice.words.allLinks(team.name)}</a></p>`}
    </div>`,
  });
}

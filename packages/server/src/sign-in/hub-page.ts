import { markup, type Html, type Place } from '../pages/layout.ts';
import type { Voice } from '../pages/words.ts';
import { signInWords } from './words.ts';

/** The page of the hub, the same at each of its addresses. Without a script, or where it is not built, it leads to the account. */
export function hubPage(place: Place, voice: Voice, team: string, person: string): Html {
  const { language, direction } = voice.words;
  const words = signInWords(voice.locale);
  return markup`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${team}</title>
        <link rel="icon" href="${place.base}/assets/icon.svg" type="image/svg+xml" />
        <script type="module" src="${place.base}/hub/files/hub.js"></script>
      </head>
      <body>
        <team-hub api="${place.base}/api" base="${place.base}/hub" sign-in="${place.base}/auth/sign-in" account="${place.base}/auth/account">
          <a href="${place.base}/auth/account">${words.signedInAs(person)}</a>
        </team-hub>
      </body>
    </html>`;
}

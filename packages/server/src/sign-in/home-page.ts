import type { Actor } from '@team-booking/engine';
import { markup, type Html, type Place } from '../pages/layout.ts';
import type { Voice } from '../pages/words.ts';
import { page, signOutForm } from './sign-in-page.ts';
import { signInWords } from './words.ts';

/** Says who is signed in, and where the API is. */
export function homePage(place: Place, voice: Voice, { person }: Actor, passkeys: boolean): Html {
  const words = signInWords(voice.locale);
  return page(place, voice, words.signedInAs(person.name), {
    script: passkeys,
    body: markup`<p class="muted">${words.role[person.role]} · ${person.email}</p>
      <dl class="facts-list">
        <dt>${words.api}</dt>
        <dd><a href="${place.base}/api/team/me">${place.root}/api/team</a> · <a href="${place.base}/openapi.json">openapi.json</a></dd>
      </dl>
      ${
        passkeys &&
        markup`<p><button
          class="button quiet"
          type="button"
          data-passkey="add"
          data-done="${words.passkeyAdded}"
          data-failed="${words.passkeyFailed}"
          hidden
        >
          ${words.addPasskey}
        </button></p>
        <p role="status"></p>`
      }
      ${signOutForm(place, words)}`,
  });
}

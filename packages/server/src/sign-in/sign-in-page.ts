import { cardPage } from '../pages/card.ts';
import { layout, markup, type Html, type Place } from '../pages/layout.ts';
import type { Voice } from '../pages/words.ts';
import type { SignInWords } from '@team-booking/words/server';
import { signInWords } from './words.ts';

/** What a page for signing in shows besides its form. */
export interface SignInPage {
  /** Name of the team. */
  readonly team: string;
  /** Why it is shown again. */
  readonly problem?: string | undefined;
  /** Whether passkeys work at this server's address. */
  readonly passkeys: boolean;
  /** Whether a company's provider of identities is set up. */
  readonly company: boolean;
}

/** Asks for the address that a link is to be sent to, or lets people sign in by other means. */
export function askPage(place: Place, voice: Voice, { team, problem, passkeys, company }: SignInPage): Html {
  const words = signInWords(voice.locale);
  return page(place, voice, words.signInTo(team), {
    problem,
    script: passkeys,
    body: markup`<form class="fields" method="post" action="${place.base}/auth/sign-in">
        ${input('email', words.email, { type: 'email', autocomplete: 'email', maxLength: 254 })}
        <button class="button">${words.sendLink}</button>
      </form>
      ${company && markup`<p><a class="button quiet" href="${place.base}/auth/oidc">${words.withCompany}</a></p>`}
      ${
        passkeys &&
        markup`<p><button class="button quiet" type="button" data-passkey="sign-in" data-failed="${words.passkeyFailed}" hidden>
          ${words.withPasskey}
        </button></p>
        <p role="status"></p>`
      }`,
  });
}

/** Uses a link by a button: programs that look into mail follow links, and would use it up. */
export function linkPage(
  place: Place,
  voice: Voice,
  { link, isFirst, problem }: { readonly link: string; readonly isFirst: boolean; readonly problem?: string },
): Html {
  const words = signInWords(voice.locale);
  return page(place, voice, isFirst ? words.firstAdmin : words.useLink, {
    problem,
    body: markup`<p>${isFirst ? words.firstAdminText : words.useLinkText}</p>
      <form class="fields" method="post" action="${place.base}/auth/sign-in">
        <input type="hidden" name="link" value="${link}" />
        ${isFirst && input('name', words.name, { type: 'text', autocomplete: 'name', maxLength: 200 })}
        ${isFirst && input('email', words.email, { type: 'email', autocomplete: 'email', maxLength: 254 })}
        <button class="button">${words.signIn}</button>
      </form>`,
  });
}

/**
 * Says that there is a link, whether or not there is.
 *
 * @param isMailed whether it is sent by mail; else whoever runs the server sees it
 */
export function sentPage(place: Place, voice: Voice, email: string, isMailed: boolean): Html {
  const words = signInWords(voice.locale);
  const [title, text] = isMailed ? [words.sent, words.sentText(email)] : [words.shown, words.shownText(email)];
  return page(place, voice, title, { body: markup`<p>${text}</p>` });
}

/** Asks whether to sign out: a mere link to this page does nothing. */
export function signOutPage(place: Place, voice: Voice): Html {
  const words = signInWords(voice.locale);
  return page(place, voice, words.signOut, { body: signOutForm(place, words) });
}

/** Leads on by itself: to what follows a page of another site, no browser sends a strict cookie. */
export function onwardPage(place: Place, voice: Voice, path: string): Html {
  const words = signInWords(voice.locale);
  return layout({
    place,
    voice,
    title: words.goOn,
    head: markup`<meta http-equiv="refresh" content="0;url=${place.base}${path}" />`,
    main: markup`<div class="narrow card message"><p><a class="button" href="${place.base}${path}">${words.goOn}</a></p></div>`,
  });
}

interface PageParts {
  readonly problem?: string | undefined;
  readonly script?: boolean;
  readonly body: Html;
}

/** A page of this part around its body. */
export function page(place: Place, voice: Voice, title: string, { problem, script = false, body }: PageParts): Html {
  return cardPage(
    {
      place,
      voice,
      title,
      heading: title,
      ...(script && { head: markup`<script type="module" src="${place.base}/auth/passkeys.js"></script>` }),
    },
    markup`${problem && markup`<div class="notice" role="alert" tabindex="-1" autofocus><p>${problem}</p></div>`} ${body}`,
  );
}

export function signOutForm(place: Place, words: SignInWords): Html {
  return markup`<form method="post" action="${place.base}/auth/sign-out">
    <button class="button quiet">${words.signOut}</button>
  </form>`;
}

interface Input {
  readonly type: 'text' | 'email';
  readonly autocomplete: string;
  readonly maxLength: number;
}

function input(name: string, label: string, { type, autocomplete, maxLength }: Input): Html {
  return markup`<div class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" type="${type}" required autocomplete="${autocomplete}" maxlength="${maxLength}" />
  </div>`;
}

import { safeLink } from '@team-booking/sdk';
import { direction } from '@team-booking/words';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { absolute } from '../address/absolute.ts';
import type { Hub } from '../hub.ts';
import { empty } from '../parts/empty.ts';
import { logo } from '../parts/logo.ts';
import { problemWords } from '../parts/problem-words.ts';
import { VIEWS, viewAt } from '../views.ts';
import { tellCutWords } from './cut-words.ts';
import { findButton, foot, footLinks, links, phoneBar, type NavState } from './nav.ts';

type Words = HubWords['frame'];

/** What is shown where there is no hub yet, or none any more. */
export function alone(words: Words, content: unknown): TemplateResult {
  return html`<div class="alone" dir=${direction(words.language)} lang=${words.language}>${content}</div>`;
}

/** Nobody is signed in. @param signIn where they may do so */
export function signedOut(words: Words, signIn: string | undefined): TemplateResult {
  const way =
    signIn === undefined ? nothing : html`<a class="btn main" href=${safeLink(absolute(signIn))}>${words.signIn}</a>`;
  return empty(words.signedOut, '', way);
}

/** What went wrong, with another try. */
export function failed(words: Words, problem: unknown, again: () => void): TemplateResult {
  return html`<div class="pad" role="alert">
    ${empty(problemWords(problem, words), '', html`<button class="btn" type="button" @click=${again}>${words.retry}</button>`)}
  </div>`;
}

/** What the frame stands around. */
interface Framed {
  readonly main: unknown;
  /** What lies above everything: palette, toast. */
  readonly above: unknown;
  /** What was last said to who cannot see it. */
  readonly said: string;
  readonly press: (event: MouseEvent) => void;
  /** Moves the focus past the navigation. */
  readonly skip: () => void;
}

/** Navigation at the side or at the foot, and the content. */
export function frame(state: NavState, { main, above, said, press, skip }: Framed): TemplateResult {
  const { words, team, formats } = state.hub;
  const name = viewAt(state.current, state.hub.me.role);
  const isAlone = name !== null && 'isAlone' in VIEWS[name];
  // How wide a time of day is in columns of them: with am and pm it is half as wide again.
  const clock = `--clock: ${longest(formats) + 0.5}ch`;
  return html`<div
    class="app ${isAlone ? 'bare' : ''}"
    dir=${direction(words.language)}
    lang=${words.language}
    .style=${clock}
    @click=${press}
    @pointerover=${tellCutWords}
  >
    ${
      isAlone
        ? nothing
        : html`<button class="skip btn" type="button" @click=${skip}>${words.toContent}</button>
            <nav class="side" aria-label=${words.navigation}>
              <div class="team">${logo(state.hub)} <span class="clip grow name" dir="auto">${team.name}</span></div>
              ${findButton(state)} ${links(state)}
              <div class="foot">${footLinks(state)} ${foot(state)}</div>
            </nav>`
    }
    <main id="content" tabindex="-1">${main}</main>
    ${isAlone ? nothing : phoneBar(state)} ${above}
    <div class="sr-only" role="status">${said}</div>
  </div>`;
}

/** How many letters the longest time of a day has: with twelve hours not all have as many. */
function longest(formats: Hub['formats']): number {
  return Math.max(...Array.from({ length: 24 }, (_, hour) => formats.time(hour * 3_600_000).length));
}

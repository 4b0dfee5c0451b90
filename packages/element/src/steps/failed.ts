import { safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView, Page } from '../view.ts';
import { mark } from './outcome.ts';
import type { Translation } from '@team-booking/words';

/** Explains a failure and what to do, and shows the element's slotted content. @param all the page with all that the team offers */
export function failed(code: string, words: Translation, retry?: () => void, src = '', all = ''): TemplateResult {
  const link = safeLink(all);
  const [title, more] = failureInWords(code, words, src);
  return html`<section class="page failed" part="failed">
    ${mark('alert')}
    <div class="lead">
      <h2 id="heading" tabindex="-1">${title}</h2>
      <p>${more}</p>
    </div>
    ${link ? html`<a class="secondary" href=${link}>${words.allCalendars}</a>` : nothing}
    ${retry ? html`<button type="button" part="button" class="primary" @click=${retry}>${words.retry}</button>` : nothing}
    <slot></slot>
  </section>`;
}

/** Renders the flow's step `failed`, and any step that cannot be rendered. */
export function failedStep({ words, flow, state: { step }, page }: FullView): TemplateResult {
  // Rendering threw: an answer violates the contract.
  if (step.name !== 'failed') return failed('broken', words);
  const { code, retry } = step.failure;
  return failed(cause(code, page), words, retry ? () => flow.retry() : undefined, page.src, listOf(page, code));
}

/** The page with all that a team offers, where a link leads nowhere: the one above it. A backend of the page's own has none. */
function listOf({ src, flow, backend, booking }: Page, code: string): string | undefined {
  const isLost = code === 'not-found' || (booking && code === 'unauthorized');
  return isLost && src && !flow && !backend ? new URL('.', new URL(src, document.baseURI)).href : undefined;
}

/** Tells apart a wrong manage link from a page that lacks access, e.g. because a key is missing. */
function cause(code: string, { booking, flow }: Page): string {
  if (booking && code === 'not-found') return 'token';
  return code === 'unauthorized' && !booking && !flow ? 'setup' : code;
}

/** What happened, and what to do about it. `unsupported`: the booking type's own page can do it. `setup`: the page is misconfigured; `token`: the manage link is wrong. */
function failureInWords(code: string, words: Translation, src: string): readonly [title: string, more: unknown] {
  switch (code) {
    case 'setup':
      return [words.failedSetup, words.failedSetupMore];
    case 'not-found':
      return [words.failedLink, words.failedLinkMore];
    case 'token':
    case 'unauthorized':
      return [words.failedToken, words.failedTokenMore];
    case 'unsupported-contract':
      return [words.failedVersion, words.failedVersionMore];
    case 'unsupported':
      return [
        words.failedVersion,
        html`<a href=${safeLink(new URL(src, document.baseURI).href)}>${words.continue}</a>`,
      ];
    default:
      return [words.failedReach, words.failedReachMore];
  }
}

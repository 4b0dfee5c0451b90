import { css, html, nothing, type TemplateResult } from 'lit';
import type { Address } from '../address/address.ts';
import type { Hub } from '../hub.ts';
import { icons } from '../theme/icons.ts';

/** A tab of a view: its address and what it is called. */
interface Tab {
  readonly address: Address;
  readonly text: string;
  readonly isCurrent: boolean;
}

/** What stands around the content of a view. */
export interface PageParts {
  readonly title: string;
  /** What stands before the title. */
  readonly lead?: TemplateResult;
  readonly sub?: string | TemplateResult;
  /** Where the thing is listed. */
  readonly crumb?: { readonly address: Address; readonly text: string; readonly here: string };
  readonly actions?: TemplateResult | typeof nothing;
  readonly tabs?: readonly Tab[];
  readonly bar?: TemplateResult;
  readonly body: TemplateResult;
  /** Keys that do something here, as `keyHints` shows them. */
  readonly keys?: TemplateResult | typeof nothing;
}

/** The frame of a view: title, actions, tabs, filters, content, keys. Its heading is what the focus goes to when the view is opened. */
export function page(hub: Hub, { title, lead, sub, crumb, actions, tabs, bar, body, keys }: PageParts): TemplateResult {
  const heading = html`<h1 tabindex="-1" class="words">${title}</h1>`;
  return html`<header class="head">
      <div class="grow">
        ${
          crumb
            ? html`<p class="crumb">
                <a class="reach" href=${hub.router.href(crumb.address)}>${crumb.text}</a>${icons.right}<bdi
                  >${crumb.here}</bdi
                >
              </p>`
            : nothing
        }
        ${lead ? html`<div class="row">${lead}${heading}</div>` : heading}
        ${sub === undefined ? nothing : html`<p class="sub">${sub}</p>`}
      </div>
      <div class="row wrap">${actions ?? nothing}</div>
    </header>
    ${
      tabs
        ? html`<nav class="tabs" aria-label=${title}>
            ${tabs.map(({ address, text, isCurrent }) => html`<a href=${hub.router.href(address)} aria-current=${isCurrent ? 'page' : nothing}>${text}</a>`)}
          </nav>`
        : nothing
    }
    ${bar ? html`<div class="bar">${bar}</div>` : nothing} ${body} ${keys ?? nothing}`;
}

export const pageStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
    container-type: inline-size;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
    padding: 0.875rem 1.5rem;
    min-block-size: 4rem;
  }
  .head > .grow {
    flex-basis: 12rem;
  }
  h1:focus {
    outline: none;
  }
  .sub {
    color: var(--muted);
    font-size: 0.8125rem;
    margin-block-start: 0.125rem;
  }
  .crumb {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    font-size: 0.8125rem;
    color: var(--muted);
    margin-block-end: 0.125rem;
  }
  .crumb svg {
    font-size: 0.75rem;
  }
  .crumb a {
    color: inherit;
  }
  .tabs {
    display: flex;
    gap: 1.25rem;
    padding: 0 1.5rem;
    border-block-end: 1px solid var(--line);
    overflow-x: auto;
  }
  .tabs a {
    flex: none;
    color: var(--muted);
    font-weight: 500;
    padding: 0.5rem 0 0.6875rem;
    border-block-end: 2px solid transparent;
    text-decoration: none;
    white-space: nowrap;
  }
  .tabs [aria-current] {
    color: var(--text);
    border-color: var(--accent);
    font-weight: 600;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.625rem 1.5rem;
    border-block-end: 1px solid var(--line);
  }
  .body {
    padding: 0.375rem 1.5rem 1.5rem;
    flex: 1;
  }
  .cols {
    display: grid;
    gap: 1.5rem;
    align-items: start;
  }
  .cols > * {
    min-inline-size: 0;
  }
  @container (min-width: 60rem) {
    .cols {
      grid-template-columns: minmax(0, 1fr) 24rem;
    }
  }
  @media (max-width: 45rem) {
    .head {
      padding: 0.75rem 1rem;
      min-block-size: 3.5rem;
    }
    .head > .grow {
      flex-basis: 11rem;
    }
    .body {
      padding: 0.5rem 1rem 1rem;
    }
    .tabs,
    .bar {
      padding-inline: 1rem;
    }
    .tabs a {
      padding-block: 0.75rem;
    }
    /* Larger for a finger than they look. */
    .tabs a {
      position: relative;
      min-inline-size: 1.5rem;
      text-align: center;
      scroll-margin-inline: 1rem;
    }
    .tabs a::after {
      content: '';
      position: absolute;
      inset: 0 -0.625rem;
    }
    .tabs::after {
      content: '';
      flex: none;
      inline-size: 1px;
    }
  }
  @media (forced-colors: active) {
    .tabs a {
      border-color: Canvas;
    }
    .tabs [aria-current] {
      border-color: Highlight;
    }
  }
`;

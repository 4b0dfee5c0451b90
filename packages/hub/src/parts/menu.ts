import { css, html, type TemplateResult } from 'lit';
import { icons } from '../theme/icons.ts';

/** What is done by an entry of a menu. */
export interface MenuItem {
  readonly text: string;
  readonly act: () => void;
  /** Why it cannot be done now; it stays readable. */
  readonly blocked?: string | undefined;
}

/** A button that opens a list of what can be done besides. Esc and whatever has the focus elsewhere close it. */
export function menu(label: string, items: readonly MenuItem[]): TemplateResult {
  const closed = (event: FocusEvent) => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (!details.contains(event.relatedTarget as Node | null)) details.open = false;
  };
  const keyed = (event: KeyboardEvent) => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !details.open) return;
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')!.focus();
  };
  const act = (event: Event, item: MenuItem) => {
    const details = (event.currentTarget as HTMLElement).closest('details')!;
    details.open = false;
    details.querySelector('summary')!.focus();
    item.act();
  };
  return html`<details class="menu" @focusout=${closed} @keydown=${keyed}>
    <summary class="btn quiet icon" aria-label=${label} title=${label}>${icons.dots}</summary>
    <div class="items" @mousedown=${(event: Event) => event.preventDefault()}>
      ${items.map((item) =>
        item.blocked === undefined
          ? html`<button type="button" @click=${(event: Event) => act(event, item)}>${item.text}</button>`
          : html`<p class="small muted">${item.blocked}</p>`,
      )}
    </div>
  </details>`;
}

export const menuStyles = css`
  .menu {
    position: relative;
    flex: none;
  }
  .menu summary {
    list-style: none;
  }
  .menu summary::-webkit-details-marker {
    display: none;
  }
  .items {
    position: absolute;
    inset-inline-end: 0;
    inset-block-start: calc(100% + 0.25rem);
    z-index: 10;
    display: grid;
    inline-size: max-content;
    max-inline-size: 15rem;
    padding: 0.25rem;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    box-shadow: 0 12px 32px -12px rgb(0 0 0 / 0.4);
  }
  .items > * {
    padding: 0.4375rem 0.625rem;
    min-block-size: 2rem;
    border: 0;
    border-radius: 0.375rem;
    background: none;
    text-align: start;
    font-size: 0.8125rem;
  }
  .items button {
    cursor: pointer;
  }
  .items button:hover {
    background: var(--sunk);
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .items > * {
      min-block-size: 2.75rem;
    }
  }
`;

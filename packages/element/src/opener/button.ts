import { html, nothing, type TemplateResult } from 'lit';
import type { Opener } from '../opener.ts';
import { Body } from './body.ts';
import { buttonStyles } from './button.styles.ts';
import { calendarIcon } from './icons.ts';

/** Pixels of scrolling after which a floating button is only its icon. */
const FOLD = 200;

/** An element with a button. */
interface Host extends Opener {
  readonly label: string | undefined;
  readonly floating: string | undefined;
}

/** The button, and the dialog that it opens. */
export class ButtonBody extends Body {
  declare readonly host: Host;
  #folded = false;

  constructor(host: Host) {
    super(host, buttonStyles);
  }

  hostConnected(): void {
    window.addEventListener('scroll', this.#scrolled, { passive: true });
    this.#scrolled();
  }

  hostDisconnected(): void {
    window.removeEventListener('scroll', this.#scrolled);
  }

  protected content(): TemplateResult {
    const { floating } = this.host;
    const pinned = floating ? `pinned ${this.dialog.isOpen ? 'away' : ''}` : '';
    return html`<slot name="trigger" @click=${this.#pressed}>
      <button type="button" part="trigger" class="primary pill ${pinned}" aria-haspopup="dialog">
        ${floating ? calendarIcon : nothing}
        <span class=${floating && this.#folded ? 'sr-only' : ''}>${this.#label()}</span>
      </button>
    </slot>`;
  }

  #label(): unknown {
    const { label, childNodes } = this.host;
    if (label) return label;
    const own = [...childNodes].filter((node) => !(node as Element).slot);
    const link = own.find((node) => node instanceof HTMLAnchorElement);
    // A link within a button would be two controls in one.
    if (link) return link.textContent;
    return own.some(({ textContent }) => textContent?.trim()) ? html`<slot></slot>` : this.words.bookTime;
  }

  readonly #scrolled = (): void => {
    const folded = window.scrollY > FOLD;
    if (folded === this.#folded) return;
    this.#folded = folded;
    this.host.requestUpdate();
  };

  readonly #pressed = (event: MouseEvent): void => {
    // A link of the page opens in a tab of its own where a visitor asks for that.
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    // Safari does not focus what is clicked; focus returns here.
    (event.target as Element).closest<HTMLElement>('a, button')?.focus();
    this.open();
  };
}

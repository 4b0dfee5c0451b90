import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub, Toast } from '../hub.ts';
import { base } from '../theme/base.styles.ts';
import { icons } from '../theme/icons.ts';

/** How long something can be taken back. Milliseconds. */
const LONG = 10_000;

/**
 * Says what was done, and takes it back. It goes after ten seconds, which stand still while it has the pointer or the focus; when the next
 * one comes; and when the page is left. Only then follows what could not be taken back.
 */
export class HubToast extends LitElement {
  static override properties = { hub: { attribute: false }, toast: { state: true } };
  static override styles = [
    base,
    css`
      :host {
        position: fixed;
        inset-block-end: calc(1.5rem + var(--phone-bar, 0px));
        inset-inline: 1rem;
        display: grid;
        justify-items: center;
        pointer-events: none;
        z-index: 20;
      }
      .toast {
        pointer-events: auto;
        display: flex;
        align-items: center;
        gap: 0.75rem;
        max-inline-size: 40rem;
        padding: 0.625rem 0.625rem 0.625rem 1rem;
        border-radius: var(--radius);
        background: light-dark(oklch(0.24 0.02 270), oklch(0.94 0.008 270));
        color: light-dark(#fff, oklch(0.2 0.02 270));
        font-size: 0.8125rem;
        box-shadow: 0 12px 32px -12px rgb(0 0 0 / 0.4);
        border: 1px solid transparent;
        overflow-wrap: anywhere;
      }
      .btn,
      .btn:hover {
        flex: none;
        background: none;
        color: inherit;
        border-color: color-mix(in oklch, currentColor 45%, transparent);
      }
      .btn.icon {
        border-color: transparent;
      }
      :focus-visible {
        outline-color: currentColor;
      }
    `,
  ];
  declare hub: Hub;
  declare toast: Toast | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #left = LONG;
  #since = 0;
  /** What waits is sent while there is still somebody to send it. */
  readonly #leftPage = () => {
    if (this.toast?.after) this.end();
  };
  readonly #hidden = () => {
    if (document.visibilityState === 'hidden') this.#leftPage();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#hidden);
    addEventListener('pagehide', this.#leftPage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#hidden);
    removeEventListener('pagehide', this.#leftPage);
    this.end();
  }

  show(toast: Toast): void {
    this.end();
    this.toast = toast;
    this.#left = LONG;
    this.#run();
  }

  /** It goes, and what waited for that happens. */
  end(): void {
    const { toast } = this;
    this.#pause();
    this.toast = null;
    toast?.after?.();
  }

  #run(): void {
    clearTimeout(this.#timer);
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.end(), this.#left);
  }

  #pause(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#left = Math.max(2000, this.#left - (performance.now() - this.#since));
  }

  #undo(): void {
    const { toast } = this;
    this.#pause();
    this.toast = null;
    toast?.undo?.();
  }

  override render(): TemplateResult {
    const { toast } = this;
    return html`<div role="status">
      ${
        toast
          ? html`<div
              class="toast"
              @pointerenter=${() => this.#pause()}
              @pointerleave=${() => this.#run()}
              @focusin=${() => this.#pause()}
              @focusout=${() => this.#run()}
            >
              ${toast.isBad ? icons.warn : icons.check}<span>${toast.text}</span>
              ${toast.undo ? html`<button class="btn" type="button" @click=${() => this.#undo()}>${icons.undo}${toast.undoText ?? this.hub.words.undo}</button>` : nothing}
              <button class="btn icon" type="button" aria-label=${this.hub.words.close} @click=${() => this.end()}>
                ${icons.x}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }
}

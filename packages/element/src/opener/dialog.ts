import { dateOf } from '@team-booking/core/time';
import type { Slot } from '@team-booking/sdk';
import type { OpenerWords } from '@team-booking/words';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { TeamBookingCloseEvent, TeamBookingOpenEvent } from '../choice-events.ts';
import type { Formats } from '../format/formats.ts';
import type { Opener } from '../opener.ts';
import { avatars } from '../steps/pick/about.ts';
import type { Booker } from '../booker.ts';
import { whenShown } from '../hand-off/when-shown.ts';
import { crossIcon } from './icons.ts';
import { PARTS } from './parts.ts';

/** What the dialog is written with, at present. */
interface Language {
  readonly words: OpenerWords;
  readonly formats: Formats;
}

/** A modal dialog with a booker, which stays as it is while the dialog is closed. */
export class BookerDialog implements ReactiveController {
  readonly #host: Opener;
  readonly #language: Language;
  #wanted = false;
  #opened = false;
  #followed = false;
  /** Whether the pointer went down outside: whoever selects text may release it there. */
  #outside = false;

  constructor(host: Opener, language: Language) {
    this.#host = host;
    this.#language = language;
    host.addController(this);
  }

  get booker(): Booker | undefined {
    return this.#host.renderRoot.querySelector('team-booking') ?? undefined;
  }

  get isOpen(): boolean {
    return !!this.#dialog?.open;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /** Loads the booker without showing it. */
  warm(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#host.requestUpdate();
  }

  /** Chooses a slot; starts over where a booking is done. */
  choose(slot: Slot): void {
    const { booker } = this;
    if (!booker) return;
    if (/done|cancelled/.test(booker.rendering?.state.step.name ?? '')) booker.rendering!.restart();
    whenShown(booker, ({ flow, state, set }) => {
      const day = dateOf(slot.start, state.choice.timeZone);
      set({ day, slot: slot.start });
      flow.choose({ day, slot });
    });
  }

  async open(): Promise<void> {
    this.warm();
    await this.#host.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.open || !dialog.isConnected) return;
    if (!this.#opened) this.#loadHistory().catch(() => {});
    this.#opened = true;
    dialog.showModal();
    dialog.focus();
    this.#host.dispatchEvent(new TeamBookingOpenEvent('open', {}));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.booker!.idle = false;
    this.booker!.requestUpdate();
  }

  close(): void {
    this.#dialog?.close();
  }

  hostUpdated(): void {
    const { booker } = this;
    if (!booker || this.#followed) return;
    this.#followed = true;
    // What it shows is rendered from the booker, too.
    booker.addController({ hostUpdated: () => this.#host.requestUpdate() });
  }

  hostDisconnected(): void {
    this.close();
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#wanted) return nothing;
    const { words, formats } = this.#language;
    const { hide } = this.#host;
    const step = this.booker?.rendering?.state.step;
    const type = step && 'bookingType' in step ? step.bookingType : undefined;
    return html`<dialog
      part="dialog"
      tabindex="-1"
      aria-label=${type?.title ?? words.bookTime}
      @close=${this.#closed}
      @pointerdown=${(event: PointerEvent) => (this.#outside = isOutside(event))}
      @click=${this.#clicked}
    >
      <div class="head" part="head">
        ${type && !hide?.includes('avatars') ? avatars(type.hosts, { formats }) : nothing}
        <bdi class="team">${type?.branding.team}</bdi>
        <button type="button" class="round" part="close" aria-label=${words.close} @click=${() => this.close()}>
          ${crossIcon}
        </button>
      </div>
      <team-booking exportparts=${PARTS} .idle=${!this.#opened}>
        <slot name="header" slot="header"></slot>
        <slot name="footer" slot="footer"></slot>
        <slot name="success" slot="success"></slot>
      </team-booking>
    </dialog>`;
  }

  /** The back gesture closes the dialog; without that, it leaves the page. */
  async #loadHistory(): Promise<unknown> {
    const { BackGesture } = await import('../back-gesture.ts');
    const way = () => ({
      depth: Number(this.isOpen),
      whole: true,
      back: () => this.close(),
      forth: () => void this.open(),
    });
    this.#host.requestUpdate();
    return new BackGesture(this.#host, way);
  }

  readonly #closed = (): void => {
    this.#host.dispatchEvent(new TeamBookingCloseEvent('close', {}));
    this.#host.requestUpdate();
  };

  /** A click beside the dialog closes it, except over a form, where it may be a slip. */
  readonly #clicked = (event: MouseEvent): void => {
    const form = /details|cancel$/.test(this.booker?.rendering?.state.step.name ?? '');
    if (this.#outside && isOutside(event) && !form) this.close();
  };
}

/** Whether a pointer is beside the dialog that has the listener; its scroll bar belongs to it. */
function isOutside({ target, currentTarget, clientX: x, clientY: y }: MouseEvent): boolean {
  if (target !== currentTarget) return false;
  const { left, right, top, bottom } = (target as Element).getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
}

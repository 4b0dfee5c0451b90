import type { HubWords } from '@team-booking/words/hub';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Hub } from '../../hub.ts';
import { dialogStyles } from '../../parts/dialog.ts';
import { askedIn, askedQuestion, type AskedItem } from '../../parts/question/asked-in.ts';
import { leaving } from '../../parts/question/leaving.ts';
import { keyOf } from '../../parts/question/told.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';

const key = (item: AskedItem) => keyOf(askedIn(item).asked);

/** Asks in the list what becomes of a booking that its host has changed in their calendar. Fires `answered` when that is said or taken back. */
export class HubDeciding extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    items: { attribute: false },
    booking: { state: true },
  };
  static override styles = [
    base,
    dialogStyles,
    css`
      h2:focus {
        outline: none;
      }
    `,
  ];
  declare hub: Hub;
  declare words: HubWords['bookings'];
  /** What is asked about bookings, by their ids. */
  declare items: ReadonlyMap<string, readonly AskedItem[]>;
  /** The one that it was opened for last. */
  declare booking: string | undefined;
  /** Those that can be taken back are kept, though others are asked about by then. */
  readonly #kept = new Map<string, AskedItem>();

  async open(booking: string): Promise<void> {
    this.booking = booking;
    await this.updateComplete;
    this.#dialog.showModal();
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  get #asked(): readonly AskedItem[] {
    return (this.booking !== undefined && this.items.get(this.booking)) || [];
  }

  protected override willUpdate(): void {
    for (const one of this.#kept.keys()) if (!leaving.has(one)) this.#kept.delete(one);
    for (const item of this.#asked) this.#kept.set(key(item), item);
  }

  /** Somebody else may have decided. */
  protected override updated(): void {
    if (this.#asked.length === 0) this.#dialog.close();
  }

  #answered(): void {
    if (this.#asked.every((item) => leaving.has(key(item)))) this.#dialog.close();
    this.dispatchEvent(new Event('answered'));
  }

  override render(): TemplateResult {
    const { hub, words, booking } = this;
    return html`<dialog class="small-one" aria-labelledby="title">
      <form method="dialog">
        <header>
          <h2 id="title" class="grow" tabindex="-1" autofocus>${words.needsDecision}</h2>
          <button class="btn quiet icon" aria-label=${hub.words.close}>${icons.x}</button>
        </header>
        <div class="in-body col" @answered=${() => this.#answered()}>
          ${repeat(
            this.#kept,
            ([name]) => name,
            ([, item]) => html`<div ?hidden=${item.booking.id !== booking}>${askedQuestion(hub, item)}</div>`,
          )}
        </div>
      </form>
    </dialog>`;
  }
}

import type { TeamBookingRow } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { dialogStyles, openDialog } from '../../parts/dialog.ts';
import { download } from '../../parts/download.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { csvOf } from './csv.ts';
import { carryOut, isStillToCome } from './many.ts';
import { joined } from '../../parts/joined.ts';

/** What can be done with all bookings that are ticked. It tells one after the other, and says of how many it was done. Fires `cleared`. */
export class HubSelection extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    rows: { attribute: false },
    done: { state: true },
  };
  static override styles = [
    base,
    dialogStyles,
    css`
      :host {
        position: sticky;
        inset-block-end: 0.75rem;
        z-index: 3;
        display: grid;
        justify-items: center;
        pointer-events: none;
      }
      .bar {
        pointer-events: auto;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
        max-inline-size: calc(100% - 1.5rem);
        padding: 0.5rem 0.625rem 0.5rem 1rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raised);
        box-shadow: 0 12px 32px -12px rgb(0 0 0 / 0.35);
      }
      dialog {
        pointer-events: auto;
      }
      .who {
        max-block-size: 12rem;
        overflow-y: auto;
      }
    `,
  ];
  declare hub: Hub;
  declare words: HubWords['bookings'];
  declare rows: readonly TeamBookingRow[];
  /** Of how many it has been done; `null` = nothing is under way. */
  declare done: number | null;

  constructor() {
    super();
    this.done = null;
  }

  get #open(): readonly TeamBookingRow[] {
    return this.rows.filter((row) => isStillToCome(row, this.hub.now()));
  }

  /** Gives each to the next in turn; each can be taken back. */
  async #reassign(): Promise<void> {
    const { hub, words } = this;
    const done = await this.#each(({ id }) => hub.client.reassign({ id, body: {} }));
    const undo = async () => {
      await carryOut(done, ({ id }) => hub.client.undoReassign({ id, body: {} }));
      hub.toast({ text: words.takenBack });
    };
    hub.toast({ text: words.reassigned(done.length), ...(done.length > 0 && { undo: () => void undo() }) });
  }

  async #cancel(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const reason = form.querySelector('textarea')!.value.trim();
    form.closest('dialog')!.close();
    const { hub, words } = this;
    const done = await this.#each(({ id }) => hub.client.cancelTeamBooking({ id, body: reason ? { reason } : {} }));
    hub.toast({ text: words.cancelled(done.length) });
  }

  async #each(work: (row: TeamBookingRow) => Promise<unknown>): Promise<readonly TeamBookingRow[]> {
    const rows = this.#open;
    this.done = 0;
    const done = await carryOut(rows, work, (count) => (this.done = count));
    this.done = null;
    if (done.length < rows.length) this.hub.announce(this.words.notDone(rows.length - done.length));
    this.#clear();
    return done;
  }

  #clear(): void {
    this.dispatchEvent(new Event('cleared'));
  }

  #export(): void {
    const { words, hub, rows } = this;
    const titles = [words.number, words.start, words.end, hub.words.types, words.hosts, words.visitor, words.state];
    const name = `${words.fileName}-${hub.formats.dayOf(hub.now())}.csv`;
    // Spreadsheets take UTF-8 for another encoding without a mark.
    download(name, `\uFEFF${csvOf(rows, titles)}`, 'text/csv;charset=utf-8');
  }

  override render(): TemplateResult | typeof nothing {
    const { hub, words, rows, done } = this;
    if (rows.length === 0) return nothing;
    const open = this.#open.length;
    if (done !== null)
      return html`<div class="bar" role="status">
        ${words.working(hub.formats.number(done), hub.formats.number(open))}
      </div>`;
    return html`<div class="bar" role="group" aria-label=${words.selected(rows.length)}>
        <b class="small">${words.selected(rows.length)}</b>
        ${
          open > 0
            ? html`<button class="btn" type="button" @click=${() => void this.#reassign()}>
                  ${icons.swap}${words.reassignMany(open)}
                </button>
                <button class="btn quiet" type="button" @click=${() => openDialog(this.renderRoot, 'dialog')}>
                  ${words.cancelMany(open)}
                </button>`
            : nothing
        }
        <button class="btn quiet" type="button" @click=${() => this.#export()}>${icons.note}CSV</button>
        <button class="btn quiet icon" type="button" aria-label=${words.unselect} @click=${() => this.#clear()}>
          ${icons.x}
        </button>
      </div>
      ${this.#dialog(open)}`;
  }

  #dialog(open: number): TemplateResult {
    const { hub, words } = this;
    return html`<dialog class="small-one" aria-labelledby="title">
      <form @submit=${(event: Event) => void this.#cancel(event)}>
        <header><h2 id="title" class="grow words">${words.cancelTitle(open)}</h2></header>
        <div class="in-body col">
          <ul class="who small">
            ${this.#open.map(({ attendee, start }) => html`<li>${joined([attendee.name, html`<span class="muted">${hub.formats.dayAndTime(start)}</span>`])}</li>`)}
          </ul>
          <label class="f"
            >${words.reason}<textarea class="in" rows="3" maxlength="1000" placeholder=${hub.words.optional}></textarea>
          </label>
          <p class="small muted">${words.visitorsRead}</p>
        </div>
        <footer>
          <span class="grow"></span>
          <button
            class="btn quiet"
            type="button"
            @click=${(event: Event) => (event.target as HTMLElement).closest('dialog')!.close()}
          >
            ${words.keep}
          </button>
          <button class="btn main">${words.cancelMany(open)}</button>
        </footer>
      </form>
    </dialog>`;
  }
}

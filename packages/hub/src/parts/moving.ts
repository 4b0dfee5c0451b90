import { formatDate, instantAt, localDay, localMinute, parseDate, zoneTable } from '@team-booking/core/time';
import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { needZones } from '../format/zones.ts';
import type { Hub } from '../hub.ts';
import { base } from '../theme/base.styles.ts';
import { icons } from '../theme/icons.ts';
import { dialogStyles } from './dialog.ts';
import { problemWords } from './problem-words.ts';

/** A booking that may be moved. */
export interface Moved {
  readonly id: string;
  readonly visitor: string;
  readonly start: string;
}

/** Moves a booking to another time on the clock of the hub's zone; its hosts stay. Fires `ended` once that was done. */
export class HubMoving extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    booking: { state: true },
    problem: { state: true },
  };
  static override styles = [base, dialogStyles];
  declare hub: Hub;
  declare words: HubWords['booking'];
  declare booking: Moved | undefined;
  declare problem: string | undefined;

  /** Asks where to. */
  async open(booking: Moved): Promise<void> {
    await needZones();
    Object.assign(this, { booking, problem: undefined });
    await this.updateComplete;
    this.renderRoot.querySelector('form')!.reset();
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { hub, words, booking } = this;
    const form = event.target as HTMLFormElement;
    const input = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
    const text = (name: string) => input(name).value.trim();
    const wall = parseDate(text('date')) * 86_400_000 + Date.parse(`1970-01-01T${text('time')}Z`);
    if (Number.isNaN(wall)) return;
    const start = new Date(instantAt(zoneTable(hub.formats.timeZone), wall)).toISOString();
    const reason = text('reason');
    try {
      const outside = input('outside').checked;
      const body = { start, ...(reason && { reason }), ...(outside && { outside }) };
      await hub.client.moveTeamBooking({ id: booking!.id, body });
      this.#close();
      hub.toast({ text: words.moved(booking!.visitor, `${hub.formats.dayShort(start)} ${hub.formats.time(start)}`) });
      this.dispatchEvent(new Event('ended'));
    } catch (error) {
      this.problem = problemWords(error, hub.words);
    }
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')!.close();
  }

  override render(): TemplateResult | typeof nothing {
    const { hub, words, booking, problem } = this;
    if (!booking) return nothing;
    const zone = zoneTable(hub.formats.timeZone);
    const at = Date.parse(booking.start);
    const minute = localMinute(zone, at);
    const two = (value: number) => String(value).padStart(2, '0');
    return html`<dialog class="small-one" aria-labelledby="title">
      <form @submit=${(event: Event) => void this.#send(event)}>
        <header><h2 id="title" class="grow words">${words.moveTitle(booking.visitor)}</h2></header>
        <div class="in-body col">
          <div class="row wrap">
            <label class="f grow"
              >${words.newDate}<input
                class="in"
                type="date"
                name="date"
                required
                .defaultValue=${formatDate(localDay(zone, at))}
            /></label>
            <label class="f grow"
              >${words.newTime}<input
                class="in"
                type="time"
                name="time"
                required
                .defaultValue=${`${two(Math.floor(minute / 60))}:${two(minute % 60)}`}
            /></label>
          </div>
          <p class="small muted">${hub.formats.timeZone.split('/').at(-1)!.replaceAll('_', ' ')}</p>
          <label class="row small"><input type="checkbox" name="outside" />${words.outside}</label>
          <label class="f"
            >${words.reason}<input class="in" name="reason" maxlength="1000" placeholder=${hub.words.optional}
          /></label>
          <p class="small muted">${words.visitorReads}</p>
          ${problem === undefined ? nothing : html`<p class="note" role="alert">${icons.warn}${problem}</p>`}
        </div>
        <footer>
          <span class="grow"></span>
          <button class="btn quiet" type="button" @click=${() => this.#close()}>${hub.words.cancel}</button>
          <button class="btn main">${words.move}</button>
        </footer>
      </form>
    </dialog>`;
  }
}

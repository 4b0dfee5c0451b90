import { formatDate, instantAt, localDay, localMinute, parseDate, zoneTable } from '@team-booking/core/time';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { needZones } from '../format/zones.ts';
import type { Hub } from '../hub.ts';
import { base } from '../theme/base.styles.ts';
import { icons } from '../theme/icons.ts';
import { dialogStyles } from './dialog.ts';
import { HubFreeTimes } from './free-times/free-times.ts';
import { make } from './make.ts';
import type { Moved } from './moved.ts';
import { problemWords } from './problem-words.ts';

/**
 * Moves a booking to another time, on the clock of the hub's zone; its hosts stay. It offers times at which they are free, from after what is
 * left out; outside of hours any time can be typed. Fires `ended` once that was done.
 */
export class HubMoving extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    booking: { state: true },
    problem: { state: true },
    isOutside: { state: true },
  };
  static override styles = [base, dialogStyles];
  declare hub: Hub;
  declare words: HubWords['booking'];
  declare booking: Moved | undefined;
  declare problem: string | undefined;
  /** Any time, also one that nobody would be offered. */
  declare isOutside: boolean;
  #times: HubFreeTimes | undefined;

  /** Asks where to. */
  async open(booking: Moved): Promise<void> {
    const { hub } = this;
    const [words] = await Promise.all([loadHubWords(hub.locale, 'book'), needZones()]);
    const { type, duration, hosts, start, without } = booking;
    const first = Math.max(hub.now(), Date.parse(without?.to ?? start));
    this.#times = Object.assign(make('team-hub-free-times', HubFreeTimes), {
      hub,
      words,
      wanted: { type, duration, hosts, without },
      day: hub.formats.dayOf(first),
    });
    Object.assign(this, { booking, problem: undefined, isOutside: false });
    await this.updateComplete;
    this.renderRoot.querySelector('form')!.reset();
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  /** The instant that is chosen; `null` = none. */
  #startIn(form: HTMLFormElement): string | null {
    if (!this.isOutside) return this.#times!.chosen;
    const text = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value.trim();
    const wall = parseDate(text('date')) * 86_400_000 + Date.parse(`1970-01-01T${text('time')}Z`);
    return Number.isNaN(wall) ? null : new Date(instantAt(zoneTable(this.hub.formats.timeZone), wall)).toISOString();
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { hub, words, booking, isOutside } = this;
    const form = event.target as HTMLFormElement;
    const start = this.#startIn(form);
    if (start === null) return void (this.problem = this.#times!.words.chooseTime);
    const reason = (form.elements.namedItem('reason') as HTMLInputElement).value.trim();
    try {
      const body = { start, ...(reason && { reason }), ...(isOutside && { outside: true }) };
      await hub.client.moveTeamBooking({ id: booking!.id, body });
      this.#close();
      hub.toast({ text: words.moved(booking!.visitor, hub.formats.dayAndTime(start)) });
      this.dispatchEvent(new Event('ended'));
    } catch (error) {
      this.problem = problemWords(error, hub.words);
      if (!isOutside) void this.#times!.refresh();
    }
  }

  #goOutside(event: Event): void {
    this.isOutside = (event.target as HTMLInputElement).checked;
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')!.close();
  }

  override render(): TemplateResult | typeof nothing {
    const { hub, words, booking, problem, isOutside } = this;
    if (!booking) return nothing;
    return html`<dialog class="small-one" aria-labelledby="title">
      <form @submit=${(event: Event) => void this.#send(event)}>
        <header><h2 id="title" class="grow words">${words.moveTitle(booking.visitor)}</h2></header>
        <div class="in-body col">
          ${isOutside ? this.#anyTime(booking) : this.#times}
          <p class="small muted">${hub.formats.place(hub.formats.timeZone)}</p>
          <label class="row small"
            ><input
              type="checkbox"
              name="outside"
              @change=${(event: Event) => this.#goOutside(event)}
            />${words.outside}</label
          >
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

  /** Date and time are typed; they begin with those of now. */
  #anyTime({ start }: Moved): TemplateResult {
    const { hub, words } = this;
    const zone = zoneTable(hub.formats.timeZone);
    const at = Date.parse(start);
    const minute = localMinute(zone, at);
    const two = (value: number) => String(value).padStart(2, '0');
    return html`<div class="row wrap">
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
    </div>`;
  }
}

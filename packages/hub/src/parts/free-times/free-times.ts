import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { problemWords } from '../problem-words.ts';
import { freeOn, stepped, type Wanted } from './free-on.ts';
import { freeTimesStyles } from './free-times.styles.ts';

/** How far ahead a day with times is looked for. Days. */
const FURTHEST = 60;

/** A day, and the times at which something can be booked on it, on the clock of the hub. Fires `chosen` when another one is. */
export class HubFreeTimes extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    wanted: { attribute: false },
    day: { attribute: false },
    chosen: { attribute: false },
    times: { state: true },
    problem: { state: true },
    isLooking: { state: true },
  };
  static override styles = [base, freeTimesStyles];
  declare hub: Hub;
  declare words: HubWords['book'];
  declare wanted: Wanted;
  /** The day that is shown, e.g. `2026-12-01`. */
  declare day: string;
  /** The instant that is chosen; `null` = none yet. */
  declare chosen: string | null;
  declare times: readonly string[] | undefined;
  declare problem: unknown;
  declare isLooking: boolean;
  #turn = 0;
  #asked = '';

  constructor() {
    super();
    this.chosen = null;
    this.isLooking = false;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const asked = JSON.stringify([this.wanted, this.day]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    void this.refresh();
  }

  /** Asks again, as times may have been taken. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    this.isLooking = false;
    try {
      const times = await freeOn(this.hub, this.wanted, this.day);
      if (turn !== this.#turn) return;
      Object.assign(this, { times, problem: undefined });
      if (this.chosen !== null && !times.includes(this.chosen)) this.#choose(null);
    } catch (error) {
      if (turn === this.#turn) Object.assign(this, { times: undefined, problem: error });
    }
  }

  #choose(start: string | null): void {
    this.chosen = start;
    this.dispatchEvent(new CustomEvent('chosen', { detail: start }));
  }

  #go(day: string): void {
    if (day) this.day = day;
  }

  /** The next day that has times. */
  async #lookAhead(): Promise<void> {
    const turn = ++this.#turn;
    this.isLooking = true;
    try {
      let day = this.day;
      for (let i = 0; i < FURTHEST && this.isConnected; i += 1) {
        day = stepped(day, 1);
        const times = await freeOn(this.hub, this.wanted, day);
        if (turn !== this.#turn) return;
        if (times.length === 0) continue;
        this.day = day;
        return;
      }
      this.hub.toast({ text: this.words.noneAhead });
    } catch (error) {
      this.problem = error;
    } finally {
      this.isLooking = false;
    }
  }

  override render(): TemplateResult {
    const { hub, words, day } = this;
    const today = hub.formats.dayOf(hub.now());
    const step = (by: number, name: string, icon: TemplateResult) =>
      html`<button
        class="btn icon"
        type="button"
        aria-label=${name}
        aria-disabled=${by < 0 && day <= today ? 'true' : 'false'}
        @click=${() => (by < 0 && day <= today ? undefined : this.#go(stepped(day, by)))}
      >
        ${icon}
      </button>`;
    return html`<div class="day">
        ${step(-1, words.dayBefore, icons.left)}
        <input
          class="in"
          type="date"
          aria-label=${words.day}
          min=${today}
          .value=${day}
          @change=${(event: Event) => this.#go((event.target as HTMLInputElement).value)}
        />
        ${step(1, words.dayAfter, icons.right)}
        <span class="muted">${hub.formats.weekday(`${day}T12:00:00Z`)}</span>
      </div>
      ${this.#times()}`;
  }

  #times(): TemplateResult {
    const { hub, words, times, problem, chosen, isLooking } = this;
    if (problem !== undefined)
      return html`<p class="note" role="alert">${icons.warn}${problemWords(problem, hub.words)}</p>`;
    if (!times) return html`<p class="muted" role="status">${hub.words.loading}</p>`;
    if (times.length === 0)
      return html`<div class="none" role="status">
        <p>${words.noneOnDay}</p>
        <button
          class="btn"
          type="button"
          aria-disabled=${isLooking}
          @click=${() => void (isLooking ? 0 : this.#lookAhead())}
        >
          ${isLooking ? hub.words.loading : words.nextDay}
        </button>
      </div>`;
    return html`<fieldset class="plain times" aria-label=${words.time}>
      ${times.map(
        (start) =>
          html`<label class="time"
            ><input type="radio" name="time" .checked=${start === chosen} @change=${() => this.#choose(start)} /><span
              >${hub.formats.time(start)}</span
            ></label
          >`,
      )}
      ${chosen === null ? nothing : html`<span class="sr-only" role="status">${hub.formats.dayAndTime(chosen)}</span>`}
    </fieldset>`;
  }
}

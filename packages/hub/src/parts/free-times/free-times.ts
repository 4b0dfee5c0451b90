import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dayWords } from '../../format/dates.ts';
import type { Hub } from '../../hub.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { problemWords } from '../problem-words.ts';
import { freeOn, stepped, type Wanted } from './free-on.ts';
import { freeTimesStyles } from './free-times.styles.ts';

/** How far ahead a day with times is looked for. Days. */
const FURTHEST = 60;
/** So many days with times are shown at once, and so many days are looked at for them. */
const SHOWN = 3;
const NEAR = 6;

/** A day and its times. */
interface FreeDay {
  readonly day: string;
  readonly times: readonly string[];
}

/** Days from one on, and the times at which something can be booked on each, on the clock of the hub. Fires `chosen` when another one is. */
export class HubFreeTimes extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    wanted: { attribute: false },
    day: { attribute: false },
    chosen: { attribute: false },
    days: { state: true },
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
  /** The day that is shown, and the next ones with times; undefined until the first is there. */
  declare days: readonly FreeDay[] | undefined;
  declare problem: unknown;
  declare isLooking: boolean;
  #turn = 0;
  #asked = '';

  constructor() {
    super();
    this.chosen = null;
    this.isLooking = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = JSON.stringify([this.wanted, this.day]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const isOther = changed.has('wanted') && JSON.stringify(changed.get('wanted')) !== JSON.stringify(this.wanted);
    const rest = isOther ? [] : (this.days ?? []).filter(({ day }) => day >= this.day);
    this.days = rest[0]?.day === this.day ? rest : undefined;
    void this.refresh();
  }

  /** Asks again, as times may have been taken. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    this.isLooking = false;
    try {
      const found: FreeDay[] = [];
      for await (const free of this.#from(this.day, NEAR)) {
        if (turn !== this.#turn) return;
        if (free.times.length > 0 || found.length === 0) found.push(free);
        // Without times on the first day, that is what has to be said.
        if (found[0]!.times.length === 0 || found.length === SHOWN) break;
        if (!this.days || found.length > this.days.length) this.days = [...found];
      }
      Object.assign(this, { days: found, problem: undefined });
      const isOffered = found.some(({ times }) => times.includes(this.chosen!));
      if (this.chosen !== null && !isOffered) this.#choose(null);
    } catch (error) {
      if (turn === this.#turn) Object.assign(this, { days: undefined, problem: error });
    }
  }

  /** Days with what is free on them, one after the other. */
  async *#from(first: string, count: number): AsyncGenerator<FreeDay> {
    const { hub, wanted } = this;
    for (let i = 0; i < count && this.isConnected; i += 1) {
      const day = stepped(first, i);
      yield { day, times: await freeOn(hub, wanted, day) };
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
      for await (const { day, times } of this.#from(stepped(this.day, 1), FURTHEST)) {
        if (turn !== this.#turn) return;
        if (times.length > 0) return void (this.day = day);
      }
      if (!this.isConnected) return;
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
      </div>
      ${this.#times()}`;
  }

  #times(): TemplateResult {
    const { hub, words, days, problem, chosen, isLooking } = this;
    if (problem !== undefined)
      return html`<p class="note" role="alert">${icons.warn}${problemWords(problem, hub.words)}</p>`;
    if (!days) return html`<p class="muted" role="status">${hub.words.loading}</p>`;
    if (days[0]?.times.length === 0)
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
    return html`${repeat(
      days,
      (one) => one.day,
      (one, i) => this.#day(one, i === 0),
    )}
    ${chosen === null ? nothing : html`<span class="sr-only" role="status">${hub.formats.dayAndTime(chosen)}</span>`}`;
  }

  /** @param isFirst is open; the others open one at a time */
  #day({ day, times }: FreeDay, isFirst: boolean): TemplateResult {
    const { hub, chosen } = this;
    const name = dayWords(hub, day);
    return html`<details name="day" data-day=${day} ?open=${isFirst}>
      <summary class="row">${name}</summary>
      <fieldset class="plain times" aria-label=${name}>
        ${times.map(
          (start) =>
            html`<label class="time"
              ><input type="radio" name="time" .checked=${start === chosen} @change=${() => this.#choose(start)} /><span
                >${hub.formats.time(start)}</span
              ></label
            >`,
        )}
      </fieldset>
    </details>`;
  }
}

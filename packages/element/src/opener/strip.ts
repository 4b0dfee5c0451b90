import { dateOf } from '@team-booking/core/time';
import type { Slot } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Opener } from '../opener.ts';
import { moment } from '../format/moment.ts';
import { nextIcon } from '../theme/icons.ts';
import type { FullView } from '../view.ts';
import { Body } from './body.ts';
import { dayName } from './day-name.ts';
import { isFar, isFree, nextSlots } from './next-slots.ts';
import { stripStyles } from './strip.styles.ts';

/** An element with a strip. */
interface Host extends Opener {
  readonly count: number | undefined;
}

/** The next free times in one line, and the dialog that they open. */
export class StripBody extends Body {
  declare readonly host: Host;
  /** The slots that are shown. One that is taken keeps its place until the visitor looks elsewhere. */
  #listed: readonly Slot[] = [];
  #key = '';
  readonly #resized = new ResizeObserver(() => this.#fit());

  constructor(host: Host) {
    super(host, stripStyles);
    this.dialog.warm();
    host.addEventListener('team-booking-close', (event) => event.target === host && this.#again());
  }

  hostConnected(): void {
    this.#resized.observe(this.host);
    document.addEventListener('visibilitychange', this.#again);
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
    document.removeEventListener('visibilitychange', this.#again);
  }

  override hostUpdated(): void {
    super.hostUpdated();
    this.#fit();
  }

  protected content(view: FullView | undefined): TemplateResult {
    const { words } = this;
    const loading =
      !view ||
      view.state.step.name === 'loading' ||
      (view.state.step.name === 'pick' && view.state.slots.name === 'loading');
    return html`<div class="strip" part="strip" role="group" aria-label=${words.bookTime}>
      ${loading && !this.#listed[0] ? this.#skeleton(view) : this.#slots(view!)}
    </div>`;
  }

  #skeleton(view: FullView | undefined): TemplateResult {
    const bones = Array(this.#count).fill(html`<div class="bone"></div>`);
    return html`<div class="line" aria-hidden="true">${bones}</div>
      <span class="sr-only">${view?.words.loading}</span>`;
  }

  #slots(view: FullView): unknown {
    const { words } = this;
    const { state, flow } = view;
    const { step, slots, choice } = state;
    const now = view.now();
    const key = `${this.#count} ${choice.duration} ${choice.timeZone} ${choice.host}`;
    if (key !== this.#key || !this.#listed.some((slot) => isFree(flow, slot, choice.timeZone))) {
      this.#listed = nextSlots(flow, this.#count, now);
      this.#key = key;
    }
    const listed = this.#listed;
    if (!listed[0])
      return this.#more(step.name === 'failed' || slots.name === 'failed' ? words.bookTime : words.noTimes);
    return [
      html`<div class="line">
        ${isFar(listed, now) ? this.#far(view, listed[0]) : listed.map((slot, index) => this.#unit(view, slot, listed[index - 1]))}
      </div>`,
      this.#more(words.moreTimes, words.moreShort),
    ];
  }

  /** A time, with its day where that is another than the previous one's. */
  #unit(view: FullView, slot: Slot, previous: Slot | undefined): TemplateResult {
    const { formats, state, now } = view;
    const { timeZone } = state.choice;
    const day = dateOf(slot.start, timeZone);
    const time = formats.time(slot.start, timeZone);
    const begins = !previous || dateOf(previous.start, timeZone) !== day;
    return html`<span class="unit">
      ${begins ? html`<small part="day-name" aria-hidden="true">${dayName(formats, day, dateOf(now(), timeZone))}</small>` : nothing}
      ${this.#pill(view, slot, time, `${formats.day(day)}, ${time}`)}
    </span>`;
  }

  #far(view: FullView, slot: Slot): TemplateResult {
    const { formats, state } = view;
    const { timeZone } = state.choice;
    return html`<span class="unit">
      <small part="day-name">${this.words.nextTime}</small>
      ${this.#pill(view, slot, moment(formats, slot.start, timeZone))}
    </span>`;
  }

  #pill(view: FullView, slot: Slot, text: string, name: string | typeof nothing = nothing): TemplateResult {
    const { state, flow } = view;
    const free = isFree(flow, slot, state.choice.timeZone);
    return html`<button
      type="button"
      part="pill"
      class="time"
      aria-haspopup="dialog"
      aria-label=${name}
      aria-disabled=${!free}
      @click=${() => free && this.#choose(slot)}
    >
      ${text}
    </button>`;
  }

  #more(long: string, short = long): TemplateResult {
    return html`<button type="button" part="more" class="onward" aria-haspopup="dialog" @click=${() => this.open()}>
      <span class="long">${long}</span><span class="short">${short}</span>${nextIcon}
    </button>`;
  }

  get #count(): number {
    return this.host.count || 5;
  }

  #choose(slot: Slot): void {
    this.dialog.choose(slot);
    this.open();
  }

  /** Lists anew what is free. */
  readonly #again = (): void => {
    if (document.visibilityState === 'hidden') return;
    this.#key = '';
    this.host.requestUpdate();
  };

  /** Shortens *More times* where not all fits, and hides what does not fit whole from keyboards and screen readers, too. */
  #fit(): void {
    const line = this.host.renderRoot.querySelector<HTMLElement>('.line');
    if (!line?.children[0]) return;
    const { classList } = line.parentElement!;
    const units = [...line.children] as HTMLElement[];
    const isCut = (unit: HTMLElement) => unit.offsetTop > units[0]!.offsetTop;
    // Its padding of 4 pixels is for the focus ring.
    const isWide = () => units[0]!.offsetWidth > line.clientWidth - 8;
    classList.remove('tight', 'tightest');
    classList.toggle('tight', units.some(isCut) || isWide());
    classList.toggle('tightest', isWide());
    for (const unit of units) unit.inert = isCut(unit);
  }
}

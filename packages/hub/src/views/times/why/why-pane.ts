import type { BookingTypeDocument, Explanation } from '@team-booking/contract/team';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { withQuery, type Address } from '../../../address/address.ts';
import type { Formats } from '../../../format/formats.ts';
import { remembered } from '../../../format/remembered.ts';
import { HubView, type Topic } from '../../../hub-view.ts';
import { hostStyles } from '../../../parts/host.ts';
import { long, longStyles } from '../../../parts/long.ts';
import { pageStyles } from '../../../parts/page.ts';
import { codeOf, problemWords } from '../../../parts/problem-words.ts';
import { skeletonStyles } from '../../../parts/skeleton.ts';
import { Slices } from '../../../parts/slices.ts';
import { legend, timeline, type TimelineRow } from '../../../parts/timeline.ts';
import { leaveHoursOut } from '../../../parts/timeline-hours.ts';
import { timelineStyles } from '../../../parts/timeline.styles.ts';
import { icons } from '../../../theme/icons.ts';
import { differs, lengthOf } from '../asked.ts';
import { lengthFilter } from '../filters.ts';
import { clockAt, daysLater, instantOf, snapped, stepped } from '../wall.ts';
import { askedIn } from './asked-time.ts';
import { axisOf, lookOf, rowOf, spanOn, stretchesOf, ticksOf, type Axis } from './day.ts';
import { forAll, nearest, verdict, type Told } from './verdicts.ts';
import { whyStyles } from './why.styles.ts';

const MINUTE = 60_000;
const LEGEND = ['free', 'our-booking', 'gap', 'busy', 'hours', 'limit', 'calendar-unreadable'] as const;

/** Why a time is offered or not: a day of all hosts, a verdict for each, and what would change it. The address has day and time, on the clock of the booking type. */
export class WhyPane extends HubView<'times', Explanation> {
  static override properties = { ...HubView.properties, type: { attribute: false } };
  static override styles = [
    ...HubView.styles,
    pageStyles,
    hostStyles,
    skeletonStyles,
    longStyles,
    timelineStyles,
    whyStyles,
  ];
  override readonly topics: readonly Topic[] = ['bookings', 'team', 'calendars'];
  declare type: BookingTypeDocument;
  readonly #rows = new Slices(this, 6);
  readonly #verdicts = new Slices(this, 6);
  #clock: { readonly of: Formats; readonly once: Formats } | undefined;
  #asking: AbortController | undefined;
  /** What hours were left out for, and what was scrolled to. */
  #isAt = '';
  #isOf: Explanation | undefined;
  /** What was made of the present day: rows are added frame by frame. */
  #made: { readonly data: Explanation; readonly axis: Axis; readonly rows: Map<string, TimelineRow> } | undefined;

  /** The clock of the type, on which its starts have their grid. */
  get #zone(): string {
    return this.type.slot.timeZone;
  }

  /** Those of the hub, which write each time once. */
  get #formats(): Formats {
    const of = this.hub.formats;
    if (this.#clock?.of !== of) this.#clock = { of, once: remembered(of) };
    return this.#clock.once;
  }

  /** What is asked about, epoch milliseconds. */
  get #asked(): number {
    return askedIn(this.address.query, this.#zone, this.hub.now());
  }

  /** What is asked about, on the clock of the type. */
  get #at(): string {
    return clockAt(this.#asked, this.#zone);
  }

  protected override isAnother(before: Address): boolean {
    return differs(before, this.address, ['at', 'zone', 'length']);
  }

  protected override async load(signal: AbortSignal): Promise<Explanation> {
    const { type, address, hub } = this;
    this.#asking?.abort();
    this.#asking = new AbortController();
    const query = {
      start: new Date(this.#asked).toISOString(),
      duration: lengthOf(address, type.durations),
    };
    const found = await hub.client.explain(
      { id: type.id, query },
      { signal: AbortSignal.any([signal, this.#asking.signal]) },
    );
    if (this.data) hub.announce(this.#title(found));
    return found;
  }

  #title({ start, open }: Pick<Explanation, 'start' | 'open'>): string {
    const time = this.#formats.time(start);
    return open ? this.words.isOffered(time) : this.words.isNotOffered(time);
  }

  #go(at: string): void {
    this.hub.router.go(withQuery(this.address, { at, zone: '' }), true);
  }

  protected override show(data: Explanation): TemplateResult {
    const { hub, words } = this;
    const formats = this.#formats;
    const told: Told = { hub, words, formats };
    const isOld = Date.parse(data.start) !== this.#asked;
    if (this.problem !== undefined)
      return html`${this.#bar()}
        <div class="body"><p class="note" role="alert">${icons.warn}${this.#wrong(this.problem)}</p></div>`;
    return html`${this.#bar()}
      <div class="body cols">
        <section class="card day-card" aria-label=${formats.day(data.start)}>
          ${this.#day(data, formats)}
          ${legend(LEGEND.map((rule) => ({ look: lookOf(rule), text: words.blocks[rule] })))}
        </section>
        <section class="card" aria-labelledby="verdict" aria-busy=${isOld}>
          <header><h2 id="verdict" class="grow">${this.#title(data)}</h2></header>
          <ul class="list ${long(data.hosts.length)}">
            ${forAll(told, data)}
            ${this.#verdicts.of(data.hosts).map((one) => guard([one, hub], () => verdict(told, one)))}
          </ul>
          ${nearest(told, data)} ${this.#around(data, formats)}
        </section>
      </div>`;
  }

  #wrong(problem: unknown): string {
    return codeOf(problem) === 'invalid' ? this.words.outOfReach : problemWords(problem, this.hub.words);
  }

  #bar(): TemplateResult {
    const { hub, words, type } = this;
    const { timeZone } = hub.formats;
    const at = this.#at;
    const [date, time] = clockAt(this.#asked, timeZone).split('T');
    const put = (event: Event, as: (value: string) => string) => {
      const { value } = event.target as HTMLInputElement;
      const instant = value ? instantOf(as(value), timeZone) : null;
      if (instant !== null) this.#go(clockAt(instant, this.#zone));
    };
    return html`<div class="bar">
      <button class="btn icon" type="button" aria-label=${words.dayBefore} @click=${() => this.#go(daysLater(at, -1))}>
        ${icons.left}
      </button>
      <input
        class="in"
        type="date"
        required
        aria-label=${words.day}
        .value=${date!}
        @change=${(event: Event) => put(event, (value) => `${value}T${time}`)}
      />
      <button class="btn icon" type="button" aria-label=${words.dayAfter} @click=${() => this.#go(daysLater(at, 1))}>
        ${icons.right}
      </button>
      <input
        class="in"
        type="time"
        required
        step=${type.slot.step * 60}
        aria-label=${words.at}
        .value=${time!}
        @change=${(event: Event) => put(event, (value) => `${date}T${value.slice(0, 5)}`)}
      />
      ${lengthFilter(this, type.durations)}<span class="grow"></span
      ><span class="small muted">${hub.words.zone(hub.formats.place(timeZone))}</span>
    </div>`;
  }

  #day(data: Explanation, formats: Formats): TemplateResult {
    const { words, type } = this;
    if (this.#made?.data !== data) this.#made = { data, axis: axisOf(data), rows: new Map() };
    const { axis, rows } = this.#made;
    const minutes = lengthOf(this.address, type.durations);
    const asked = this.#asked;
    const stretches = stretchesOf(data.starts, { step: type.slot.step, minutes });
    const offered = stretches.map(({ from, to }) =>
      formats.range(new Date(from).toISOString(), new Date(to).toISOString()),
    );
    return timeline({
      label: formats.day(data.start),
      ticks: ticksOf(axis, formats),
      rows: this.#rows.of(data.hosts).map((one) => {
        const row = rows.get(one.host) ?? rowOf(one, axis, words, formats);
        rows.set(one.host, row);
        return row;
      }),
      column: { ...spanOn(axis, asked, asked + minutes * MINUTE), handle: this.#handle(data, axis, formats) },
      foot: {
        text: words.offered,
        blocks: stretches.map(({ from, to }) => spanOn(axis, from, to)),
        told: offered.join('; ') || words.nothingOffered,
      },
      press: (part) => this.#go(snapped(clockAt(axis.from + part * (axis.to - axis.from), this.#zone), type.slot)),
    });
  }

  #handle(data: Explanation, axis: Axis, formats: Formats): TemplateResult {
    const at = this.#at;
    const now = this.#asked;
    return html`<span
      class="ask"
      role="slider"
      tabindex="0"
      aria-label=${this.words.at}
      aria-valuemin=${axis.from}
      aria-valuemax=${axis.to}
      aria-valuenow=${now}
      aria-valuetext=${now === Date.parse(data.start) ? this.words.during(formats.day(now), this.#title(data)) : formats.time(now)}
      @keydown=${(event: KeyboardEvent) => this.#key(event, at)}
      @click=${(event: Event) => event.stopPropagation()}
      >${formats.time(now)}</span
    >`;
  }

  #key(event: KeyboardEvent, at: string): void {
    const isRtl = (event.target as HTMLElement).matches(':dir(rtl)');
    const grid = this.type.slot;
    const to: Readonly<Record<string, string>> = {
      ArrowRight: stepped(at, grid, isRtl ? -1 : 1),
      ArrowLeft: stepped(at, grid, isRtl ? 1 : -1),
      ArrowUp: stepped(at, grid, 1),
      ArrowDown: stepped(at, grid, -1),
      PageUp: daysLater(at, 1),
      PageDown: daysLater(at, -1),
    };
    const next = to[event.key];
    if (!next) return;
    event.preventDefault();
    this.#go(next);
  }

  /** The offered times next to it. */
  #around({ before, after }: Explanation, formats: Formats): TemplateResult | typeof nothing {
    if (before === null && after === null) return nothing;
    const button = (instant: string | null) =>
      instant === null
        ? nothing
        : html`<button class="btn" type="button" @click=${() => this.#go(clockAt(Date.parse(instant), this.#zone))}>
            ${this.words.goTo(formats.time(instant))}
          </button>`;
    return html`<div class="around">${button(before)}${button(after)}</div>`;
  }

  /** On a phone the day is wider than the screen: the time in question is brought into it. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const at = this.#at;
    const pane = this.renderRoot.querySelector<HTMLElement>('.timeline');
    const { data } = this;
    if (!pane || (this.#isAt === at && this.#isOf === data)) return;
    const isMoved = this.#isAt !== at;
    this.#isAt = at;
    this.#isOf = data;
    requestAnimationFrame(() => {
      if (isMoved) bringIn(pane);
      leaveHoursOut(pane);
    });
  }
}

/** Scrolls a day to the time in question, with more of what comes before it than after: names stand at its start. */
function bringIn(pane: HTMLElement): void {
  const [handle, view] = [pane.querySelector('.ask')!, pane].map((one) => one.getBoundingClientRect());
  const part = pane.matches(':dir(rtl)') ? 0.4 : 0.6;
  pane.scrollBy({ left: handle!.left + handle!.width / 2 - (view!.left + view!.width * part) });
}

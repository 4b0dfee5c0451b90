import type { BookingTypeSummary, HostSummary, TeamBookingRow } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { withQuery, type Address } from '../../../address/address.ts';
import { dayWords } from '../../../format/dates.ts';
import { HubView, type Topic } from '../../../hub-view.ts';
import { empty } from '../../../parts/empty.ts';
import { followBookingKey } from '../../../parts/booking-keys.ts';
import { followKeys } from '../../../parts/keys.ts';
import { listStyles } from '../../../parts/list.styles.ts';
import { long } from '../../../parts/long.ts';
import { nowLine, nowLineStyles } from '../../../parts/now-line.ts';
import { followTime } from '../../../parts/passing.ts';
import { Slices } from '../../../parts/slices.ts';
import { icons } from '../../../theme/icons.ts';
import { chooseChip } from '../filter-bar.ts';
import { dayCard } from './day-card.ts';
import { dayPaneStyles } from './day-pane.styles.ts';
import { dayIn, dayQuery, daysLater } from './day-query.ts';
import { asLine, hoursOf, withNow, type HourOfDay } from './hours.ts';

/** So many bookings are asked for at once, and so many parts of a day at most. */
const PART = 200;
const PARTS = 10;
/** Cards of a frame. */
const CARDS = 20;

interface Data {
  readonly day: string;
  /** When it begins, epoch milliseconds. */
  readonly begin: number;
  readonly rows: readonly TeamBookingRow[];
  /** Whether there are more than were asked for. */
  readonly hasMore: boolean;
}

/** The bookings of a day, hour by hour. */
export class DayPane extends HubView<'bookings', Data> {
  static override properties = { ...HubView.properties, hosts: { attribute: false }, types: { attribute: false } };
  static override styles = [...HubView.styles, ...listStyles, dayPaneStyles, nowLineStyles];
  override readonly topics: readonly Topic[] = ['bookings', 'team'];
  declare hosts: readonly HostSummary[];
  declare types: readonly BookingTypeSummary[];
  readonly #cards = new Slices(this, CARDS);

  constructor() {
    super();
    followKeys(this, (event) => followBookingKey(event, this.hub, this.shadowRoot!));
    followTime(this, () => this.requestUpdate());
  }

  protected override isAnother(before: Address): boolean {
    return ['day', 'host', 'type'].some((name) => before.query[name] !== this.address.query[name]);
  }

  get #today(): string {
    return this.hub.formats.dayOf(this.hub.now());
  }

  get #day(): string {
    return dayIn(this.address, this.#today);
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, formats } = this.hub;
    const day = this.#day;
    const query = { ...dayQuery(this.address, day, (instant) => formats.dayOf(instant)), limit: PART };
    const rows: TeamBookingRow[] = [];
    let next: string | null | undefined;
    for (let part = 0; part < PARTS && next !== null; part++) {
      const found = await client.bookings({ query: { ...query, ...(next && { cursor: next }) } }, { signal });
      rows.push(...found.items);
      ({ next } = found);
    }
    if (this.data && this.data.day !== day) {
      // Another day grows from its beginning, as the first one did.
      this.#cards.restart();
      this.hub.announce(
        `${dayWords(this.hub, day)}${this.hub.formats.colon}${this.#count(rows.length, next !== null)}`,
      );
    }
    return { day, begin: Date.parse(query.from), rows, hasMore: next !== null };
  }

  #count(count: number, hasMore: boolean): string {
    return hasMore ? this.words.countMore(count) : this.words.count(count);
  }

  #go(changes: Readonly<Record<string, string>>): void {
    this.hub.router.go(withQuery(this.address, changes), true);
  }

  protected override show({ day, begin, rows, hasMore }: Data): TemplateResult {
    const { hub, words } = this;
    const shown = this.#cards.of(rows);
    const hours = hoursOf(shown, begin);
    const areAll = shown.length === rows.length && !hasMore;
    const lines = day === this.#today ? withNow(hours, hub.now(), areAll) : hours.map(asLine);
    return html`${this.#bar(this.#count(rows.length, hasMore))}
    ${
      rows.length === 0
        ? empty(words.noneThatDay, words.noneThatDayMore)
        : html`<ol class="hours" aria-label=${dayWords(hub, day)}>
            ${lines.map((line) => (line.kind === 'now' ? nowLine(hub) : this.#hour(line.hour, line.isRest)))}
          </ol>`
    }`;
  }

  #bar(count: string): TemplateResult {
    const { hub, words, address } = this;
    const step = (days: number) => () => this.#go({ day: daysLater(this.#day, days) });
    return html`<div class="bar">
      <button class="btn icon" type="button" aria-label=${words.dayBefore} @click=${step(-1)}>${icons.left}</button>
      <input
        class="in"
        type="date"
        required
        aria-label=${words.whichDay}
        .value=${this.#day}
        @change=${({ target }: Event) => this.#pick((target as HTMLInputElement).value)}
      />
      <button class="btn icon" type="button" aria-label=${words.dayAfter} @click=${step(1)}>${icons.right}</button>
      <button class="btn" type="button" ?disabled=${this.#day === this.#today} @click=${() => this.#go({ day: '' })}>
        ${hub.words.today}
      </button>
      ${
        hub.me.role === 'admin'
          ? chooseChip(
              { hub, address },
              'host',
              words.anyHost,
              this.hosts.map(({ id, name }) => [id, name]),
            )
          : nothing
      }
      ${chooseChip(
        { hub, address },
        'type',
        words.anyType,
        this.types.map(({ id, title }) => [id, title]),
      )}
      <span class="grow"></span><span class="small muted">${count}</span>
    </div>`;
  }

  /** A date that is typed is none until it is complete. */
  #pick(day: string): void {
    if (day) this.#go({ day });
  }

  /** @param isRest its name stands above it already */
  #hour({ at, rows }: HourOfDay, isRest: boolean): TemplateResult {
    const { hub } = this;
    const now = hub.now();
    return html`<li class="hour ${isRest ? 'rest' : ''}">
      ${
        isRest
          ? html`<span></span>`
          : html`<h2><time datetime=${new Date(at).toISOString()}>${hub.formats.time(at)}</time></h2>`
      }
      <ul class="cards ${long(rows.length)}">
        ${repeat(
          rows,
          ({ id }) => id,
          (row) => {
            const isOver = Date.parse(row.end) <= now;
            return guard([row, hub, isOver], () => dayCard(hub, row, isOver));
          },
        )}
      </ul>
    </li>`;
  }
}

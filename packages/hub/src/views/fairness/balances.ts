import type { BalancesOverTime } from '@team-booking/contract/team';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { withQuery, type Address } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { allHosts } from '../../parts/all-hosts.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { hostStyles } from '../../parts/host.ts';
import { long, longStyles } from '../../parts/long.ts';
import { nextTask } from '../../parts/next-task.ts';
import { obstaclesOf, type Obstacle } from '../../parts/obstacle.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { Slices } from '../../parts/slices.ts';
import { scaleOf, strips, stripStyles, type Owed, type Scale } from '../../parts/strip.ts';
import { BOOKING } from '@team-booking/core/assignment';
import { balancesStyles } from './balances.styles.ts';
import { orderOf, standingsOf, type Standing } from './standing.ts';
import { lineRow, stripRow } from './standing-row.ts';
import { whoIsNext } from './who-is-next.ts';

const DAY = 86_400_000;
/** Days that can be chosen; `all` is from the beginning. */
const RANGES = ['30', '', 'all'] as const;
const USUAL = 90;
/** Points of an answer: of a large team, more would keep the page busy. */
const POINTS = 250;

interface Data {
  readonly standings: readonly Standing[];
  readonly owed: readonly Owed[];
  readonly order: ReturnType<typeof orderOf>;
  /** Who hosts the next booking. */
  readonly first: ReadonlySet<string>;
  readonly scale: Scale;
  /** Why some of them are not offered at all today. */
  readonly obstacles: ReadonlyMap<string, Obstacle>;
}

/** Who is next, and how far each host was from even over time. */
export class Balances extends HubView<'fairness', Data> {
  static override properties = { ...HubView.properties, chosen: { state: true } };
  static override styles = [
    ...HubView.styles,
    hostStyles,
    emptyStyles,
    skeletonStyles,
    stripStyles,
    longStyles,
    balancesStyles,
  ];
  override readonly topics: readonly Topic[] = ['history', 'bookings', 'team', 'calendars'];
  /** Of those who are drawn together, the one that stands out. */
  declare chosen: number;
  readonly #rows = new Slices(this, 10);
  readonly #lines = new Slices(this, 12);
  readonly #places = new Slices(this, 25);

  override connectedCallback(): void {
    super.connectedCallback();
    this.chosen = 0;
  }

  protected override isAnother(before: Address): boolean {
    return before.id !== this.address.id || before.query['days'] !== this.address.query['days'];
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, now } = this.hub;
    const id = this.address.id!;
    const days = this.address.query['days'];
    const from = now() - (days === '30' ? 30 : USUAL) * DAY;
    const begin = days === 'all' ? '2000-01-01T00:00:00Z' : new Date(from).toISOString();
    const [balances, parts, obstacles] = await Promise.all([
      client.balances({ id }, { signal }),
      this.#partsFrom(begin, signal),
      allHosts(this.hub, signal).then((hosts) => obstaclesOf(this.hub, hosts)),
    ]);
    const count = Math.min(200, Math.max(1, balances.hosts.length * 2));
    const turns = await client.comingTurns({ id, query: { count } }, { signal });
    await nextTask();
    const standings = standingsOf(balances, parts);
    await nextTask();
    const owed = standings.map((standing) => standing.over);
    const since = (days === 'all' && owed[0]?.at[0]) || from;
    const order = orderOf(
      standings.map(({ host }) => host),
      turns,
    );
    const first = new Set(turns.turns[0]?.hosts);
    return { standings, owed, order, first, scale: scaleOf(owed, since, now()), obstacles };
  }

  async #partsFrom(begin: string, signal: AbortSignal): Promise<readonly BalancesOverTime[]> {
    const { client, now } = this.hub;
    const to = new Date(now() + 1).toISOString();
    const parts: BalancesOverTime[] = [];
    for (let from = begin; ;) {
      const query = { from, to, limit: POINTS };
      // oxlint-disable-next-line no-await-in-loop -- each says where the next begins
      const part = await client.balancesOverTime({ id: this.address.id!, query }, { signal });
      parts.push(part);
      if (part.next === null || Date.parse(part.next) <= Date.parse(from)) return parts;
      from = part.next;
    }
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('address');
    if (!before || before.query['how'] === this.address.query['how']) return;
    for (const slices of [this.#rows, this.#lines]) slices.restart();
  }

  protected override show(data: Data): TemplateResult {
    const { words, hub } = this;
    if (data.standings.length === 0) return empty(words.noChoices, words.noChoicesMore);
    const { scale } = data;
    const isTogether = this.address.query['how'] === 'together';
    const most = Math.max(...data.standings.flatMap(({ lowest, highest }) => [-lowest, highest]));
    const told = hub.formats.number(most / BOOKING, 1);
    return html`<div class="cols">
      ${whoIsNext(hub, words, { ...data, slices: this.#places })}
      <section class="card main" aria-labelledby="behind">
        <header>
          <h2 id="behind" class="grow">${words.behindAndAhead}</h2>
          ${this.#segments('how', words.how, [
            ['', words.eachHost],
            ['together', words.together],
          ])}
          ${this.#segments(
            'days',
            words.range,
            RANGES.map((days) => [days, days === 'all' ? words.all : words.days(Number(days || USUAL))]),
          )}
        </header>
        <div class="legend small muted">
          <p class="grow">${words.most(told)}</p>
          <span class="key behind">${words.behind}</span><span class="key ahead">${words.ahead}</span>
          <span class="key band">${words.withinHalf}</span>
        </div>
        ${isTogether ? this.#together(data) : nothing} ${this.#table(data, isTogether)}
        <div class="axis small muted" dir="ltr" aria-hidden="true">
          <bdi>${hub.formats.date(scale.from)}</bdi><bdi>${hub.formats.date((scale.from + scale.to) / 2)}</bdi
          ><bdi>${words.today}</bdi>
        </div>
      </section>
      ${this.#isOff()}
    </div>`;
  }

  #segments(name: string, label: string, options: readonly (readonly [string, string])[]): TemplateResult {
    const present = this.address.query[name] ?? '';
    const go = (value: string) => this.hub.router.go(withQuery(this.address, { [name]: value }), true);
    return html`<div class="seg" role="group" aria-label=${label}>
      ${options.map(
        ([value, text]) =>
          html`<button type="button" aria-pressed=${value === present} @click=${() => go(value)}>${text}</button>`,
      )}
    </div>`;
  }

  #together({ owed, scale }: Data): TemplateResult {
    return html`<div class="plot">${strips(owed, scale, { chosen: this.chosen, slices: this.#lines })}</div>`;
  }

  #table({ standings, scale }: Data, isTogether: boolean): TemplateResult {
    const { words, hub } = this;
    return html`<table class=${isTogether ? 'together' : ''} role="table">
      <thead role="rowgroup">
        <tr class="small muted" role="row">
          <th role="columnheader">${words.host}</th>
          ${isTogether ? nothing : html`<td class="wide" role="cell"></td>`}
          ${
            isTogether
              ? html`<th class="extreme" role="columnheader">${words.lowest}</th>
                  <th class="extreme" role="columnheader">${words.highest}</th>`
              : html`<th class="got" role="columnheader">${words.hosted}</th>
                  <th class="got" role="columnheader">${words.fairShare}</th>`
          }
          <th class="now" role="columnheader">${words.now}</th>
        </tr>
      </thead>
      <tbody class=${long(standings.length)} role="rowgroup">
        ${this.#rows.each(standings, (standing, i) =>
          guard([standing, scale, isTogether, isTogether && this.chosen === i, hub], () =>
            isTogether
              ? lineRow(hub, words, standing, { isOn: this.chosen === i, choose: () => (this.chosen = i) })
              : stripRow(hub, words, standing, scale),
          ),
        )}
      </tbody>
    </table>`;
  }

  #isOff(): TemplateResult | typeof nothing {
    const { words, hub, address } = this;
    if (hub.me.role !== 'admin') return nothing;
    return html`<section class="card pad col off" aria-labelledby="off">
      <h2 id="off">${words.isOff}</h2>
      <p class="small muted">${words.isOffMore}</p>
      <div>
        <a class="btn" href=${hub.router.href(withQuery(address, { tab: 'corrections', days: '', how: '' }))}
          >${words.correct}</a
        >
      </div>
    </section>`;
  }
}

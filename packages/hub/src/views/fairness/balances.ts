import type { ComingTurns } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { withQuery, type Address } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { avatar, firstName, hostStyles } from '../../parts/host.ts';
import { long, longStyles } from '../../parts/long.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { Slices } from '../../parts/slices.ts';
import { scaleOf, strip, strips, stripStyles, type Owed, type Scale } from '../../parts/strip.ts';
import { BOOKING } from '@team-booking/core/assignment';
import { inWords, signed } from './amounts.ts';
import { balancesStyles } from './balances.styles.ts';
import { orderOf, standingsOf, type Standing } from './standing.ts';

const DAY = 86_400_000;
/** Days that can be chosen; `all` is from the beginning. */
const RANGES = ['30', '', 'all'] as const;
const USUAL = 90;

interface Data {
  readonly standings: readonly Standing[];
  readonly owed: readonly Owed[];
  readonly turns: ComingTurns;
  readonly scale: Scale;
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
  override readonly topics: readonly Topic[] = ['history', 'bookings', 'team'];
  /** Of those who are drawn together, the one that stands out. */
  declare chosen: number;
  readonly #rows = new Slices(this, 8);
  readonly #lines = new Slices(this, 10);
  readonly #places = new Slices(this, 12);

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
    const query = {
      from: days === 'all' ? '2000-01-01T00:00:00Z' : new Date(from).toISOString(),
      to: new Date(now() + 1).toISOString(),
      limit: 1000,
    };
    const [balances, over] = await Promise.all([
      client.balances({ id }, { signal }),
      client.balancesOverTime({ id, query }, { signal }),
    ]);
    const count = Math.min(200, Math.max(1, balances.hosts.length * 2));
    const turns = await client.comingTurns({ id, query: { count } }, { signal });
    const first = over.points[0];
    const standings = standingsOf(balances, over);
    const owed = standings.map((standing) => standing.over);
    const begin = days === 'all' && first ? Date.parse(first.at) : from;
    return { standings, owed, turns, scale: scaleOf(owed, begin, now()) };
  }

  protected override show(data: Data): TemplateResult {
    const { words, hub } = this;
    if (data.standings.length === 0) return empty(words.noChoices, words.noChoicesMore);
    const { scale } = data;
    const isTogether = this.address.query['how'] === 'together';
    const most = Math.max(...data.standings.flatMap(({ lowest, highest }) => [-lowest, highest]));
    const told = hub.formats.number(most / BOOKING, 1);
    return html`<div class="cols">
      ${this.#order(data)}
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
          <span>${hub.formats.date(scale.from)}</span><span>${hub.formats.date((scale.from + scale.to) / 2)}</span
          ><span>${words.today}</span>
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
    const { formats } = hub;
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
        ${this.#rows.of(standings).map(
          ({ host, name, balance, over, hosted, fair, lowest, highest }, i) =>
            html`<tr
              role="row"
              class=${isTogether && this.chosen === i ? 'on' : ''}
              @pointerenter=${isTogether ? () => (this.chosen = i) : nothing}
            >
              <th role="rowheader">
                ${
                  isTogether
                    ? html`<button
                        class="pick row"
                        type="button"
                        aria-pressed=${this.chosen === i}
                        @focus=${() => (this.chosen = i)}
                        @click=${() => (this.chosen = i)}
                      >
                        ${avatar({ id: host, name })}<span class="clip">${firstName(name)}</span>
                      </button>`
                    : html`<span class="row"
                        >${avatar({ id: host, name }, 'm')}<b class="clip">${firstName(name)}</b></span
                      >`
                }
              </th>
              ${
                isTogether
                  ? html`<td class="extreme" role="cell">${signed(lowest, formats)}</td>
                      <td class="extreme" role="cell">${signed(highest, formats)}</td>`
                  : html`<td class="wide" role="cell">
                        ${strip(over, scale)}<span class="sr-only"
                          >${words.lowest} ${signed(lowest, formats)}, ${words.highest}
                          ${signed(highest, formats)}</span
                        >
                      </td>
                      <td class="got" role="cell">
                        <span class="small muted">${words.hosted}</span><b>${formats.number(hosted)}</b>
                      </td>
                      <td class="got" role="cell">
                        <span class="small muted">${words.fairShare}</span
                        ><span class="muted">${formats.number(fair, 1)}</span>
                      </td>`
              }
              <td class="now small" role="cell">
                <b>${signed(balance, formats)}</b><span class="muted">${inWords(balance, words, formats)}</span>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #order({ standings, turns }: Data): TemplateResult {
    const { words, hub } = this;
    const { next, waiting } = orderOf(
      standings.map(({ host }) => host),
      turns,
    );
    const first = new Set(turns.turns[0]?.hosts);
    const shown = this.#places.of([...next, ...waiting]);
    const byHost = new Map(standings.map((standing) => [standing.host, standing]));
    const row = (host: string, place: number) => {
      const standing = byHost.get(host)!;
      return html`<li class=${first.has(host) ? 'first' : ''}>
        <span class="place small muted">${hub.formats.number(place)}</span>${avatar(
          { id: host, name: standing.name },
          'm',
        )}
        <span class="grow"
          ><b class="clip">${firstName(standing.name)}</b
          ><span class="small muted">${inWords(standing.balance, words, hub.formats)}</span></span
        >
        ${first.has(host) ? html`<span class="tag accent">${words.next}</span>` : nothing}
      </li>`;
    };
    return html`<section class="card next" aria-labelledby="next">
      <header><h2 id="next">${words.whoIsNext}</h2></header>
      <ol class="order ${long(standings.length)}">
        ${shown.slice(0, next.length).map((host, i) => row(host, i + 1))}
      </ol>
      ${
        shown.length > next.length
          ? html`<h3 class="waiting muted">${words.canWait}</h3>
              <ol class="order ${long(standings.length)}" start=${next.length + 1}>
                ${shown.slice(next.length).map((host, i) => row(host, next.length + i + 1))}
              </ol>`
          : nothing
      }
      <p class="foot small muted">${words.passedOver}</p>
    </section>`;
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

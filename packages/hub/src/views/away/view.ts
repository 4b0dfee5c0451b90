import type { HostSummary, SickDay, SickDayRow } from '@team-booking/contract/team';
import { loadHubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { at, withQuery, type Address } from '../../address/address.ts';
import { needZones } from '../../format/zones.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { allHosts } from '../../parts/all-hosts.ts';
import { effectsStyles } from '../../parts/effects.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { HubEnding } from '../../parts/ending.ts';
import { firstName, hostStyles } from '../../parts/host.ts';
import { longStyles } from '../../parts/long.ts';
import { make } from '../../parts/make.ts';
import { movedOf } from '../../parts/moved.ts';
import { HubMoving } from '../../parts/moving.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { Slices } from '../../parts/slices.ts';
import { icons } from '../../theme/icons.ts';
import { absenceIn, dateIn, goneChoices, isRange, requestOf, type Absence } from './absence.ts';
import { absenceBar, whoIsOut } from './ask.ts';
import { awayStyles } from './away.styles.ts';
import { awayList, takerOf } from './row.ts';
import { coveredOf } from './rows.ts';
import { totals } from './totals.ts';
import { uncovered } from './uncovered.ts';

interface Data {
  readonly hosts: readonly HostSummary[];
  readonly absence: Absence;
  readonly today: string;
  /** What would happen; `null` = nobody was named, or the range is none. */
  readonly plan: SickDay | null;
}

/** Somebody is out: who takes each of their bookings, before anything happens. */
export class View extends HubView<'away', Data> {
  static override properties = { ...HubView.properties, isBusy: { state: true } };
  static override styles = [
    ...HubView.styles,
    pageStyles,
    hostStyles,
    emptyStyles,
    skeletonStyles,
    effectsStyles,
    longStyles,
    awayStyles,
  ];
  override readonly topics: readonly Topic[] = ['bookings', 'team', 'calendars'];
  declare isBusy: boolean;
  /** Who takes a booking by hand, and what stays with whoever is out. */
  readonly #choices = new Map<string, string>();
  readonly #kept = new Set<string>();
  readonly #rows = new Slices(this, 8);
  readonly #totals = new Slices(this, 8);
  readonly #people = new Slices(this, 20);
  readonly #ending = make('team-hub-ending', HubEnding);
  readonly #moving = make('team-hub-moving', HubMoving);
  #said = '';

  constructor() {
    super();
    for (const dialog of [this.#ending, this.#moving]) dialog.addEventListener('ended', () => void this.refresh());
  }

  protected override isAnother(before: Address): boolean {
    const isOther = ['host', 'from', 'to', 'off'].some((key) => before.query[key] !== this.address.query[key]);
    if (isOther) {
      this.#choices.clear();
      this.#kept.clear();
    }
    return isOther;
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { hub, address } = this;
    const [all, words] = await Promise.all([allHosts(hub, signal), loadHubWords(hub.locale, 'booking'), needZones()]);
    Object.assign(this.#ending, { hub, words });
    Object.assign(this.#moving, { hub, words });
    const isAdmin = hub.me.role === 'admin';
    const hosts = all.filter(({ active, id }) => active && (isAdmin || id === hub.me.host));
    const asked = isAdmin ? (address.query['host'] ?? null) : hub.me.host;
    const host = hosts.find(({ id }) => id === asked);
    const today = dateIn(host?.timeZone ?? hub.formats.timeZone, hub.now());
    const found = absenceIn(address.query, host?.id ?? null, today);
    const absence = { ...found, timeOff: found.timeOff && hub.team.configuredBy === null };
    if (!host || !isRange(absence)) return { hosts, absence, today, plan: null };
    const plan = await this.#preview(absence, host, signal);
    this.#say(plan);
    return { hosts, absence, today, plan };
  }

  /** A booking that somebody was chosen for may have gone meanwhile: then the rest is asked for without it. */
  async #preview(absence: Absence, host: HostSummary, signal: AbortSignal): Promise<SickDay> {
    const body = { ...requestOf(absence, host, this.#choices), dryRun: true };
    try {
      return await this.hub.client.sickDay({ body }, { signal });
    } catch (error) {
      const gone = goneChoices(error);
      if (gone.length === 0) throw error;
      for (const booking of gone) this.#choices.delete(booking);
      return this.#preview(absence, host, signal);
    }
  }

  /** What it sends changes bookings, which it is not about any more then. */
  protected override concerns(change: Parameters<HubView<'away', Data>['concerns']>[0]): boolean {
    return !this.isBusy && super.concerns(change);
  }

  #covered({ rows }: Pick<SickDay, 'rows'>): string {
    const { all, covered } = coveredOf(rows);
    const { formats } = this.hub;
    return this.words.covered(formats.number(covered), formats.number(all));
  }

  #say({ rows }: SickDay): void {
    const text = rows.length === 0 ? this.words.none : this.#covered({ rows });
    if (text !== this.#said) this.hub.announce(text);
    this.#said = text;
  }

  protected override show(data: Data): TemplateResult {
    const { hub, words, address } = this;
    const { hosts, plan, today } = data;
    // What is asked for now; what is shown of it may still be that of before.
    const absence = absenceIn(address.query, data.absence.host, today);
    const host = hosts.find(({ id }) => id === absence.host);
    const go = (changes: Readonly<Record<string, string>>) => hub.router.go(withQuery(address, changes), true);
    return page(hub, {
      title: host ? words.titleOf(firstName(host.name)) : words.title,
      crumb: { address: at('today'), text: hub.words.today, here: host?.name ?? words.who },
      ...(plan && plan.rows.length > 0 && { sub: html`<span class="brief">${this.#covered(plan)}</span>` }),
      bar: html`${guard([hub, hosts, address], () => absenceBar(hub, words, { hosts, absence, today }, go))}`,
      body: html`${host ? this.#plan(data, host) : html`<div class="main-part">${whoIsOut(hub, words, this.#people.of(hosts), address)}</div>`}
      ${host && plan && plan.rows.length > 0 ? this.#act(plan) : nothing} ${this.#ending} ${this.#moving}`,
    });
  }

  #plan({ plan, absence, hosts }: Data, host: HostSummary): TemplateResult {
    const { hub, words, problem } = this;
    if (!isRange(absence))
      return html`<div class="pad"><p class="note" role="alert">${icons.warn}${words.wrongRange}</p></div>`;
    const wrong =
      problem === undefined
        ? nothing
        : html`<p class="note" role="alert">${icons.warn}${problemWords(problem, hub.words)}</p>`;
    if (!plan) return html`<div class="pad">${wrong}</div>`;
    const names = new Map(hosts.map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => names.get(id) ?? id;
    if (plan.rows.length === 0)
      return html`<div class="pad">
        ${wrong}
        ${empty(words.none, words.noneMore(firstName(host.name)), absence.timeOff ? html`<button class="btn main" type="button" @click=${() => void this.#send(plan)}>${words.takeOff}</button>` : nothing)}
      </div>`;
    const undecided = plan.rows.filter(({ id, to, booking }) => booking && to === null && !this.#kept.has(id)).length;
    return html`<div class="plan">
      <div class="main-part">
        ${wrong}
        ${awayList(hub, words, { rows: plan.rows, slices: this.#rows }, (row) => this.#beside(row, plan, nameOf), words.why)}
      </div>
      ${totals(hub, words, plan, undecided, this.#totals, nameOf)}
    </div>`;
  }

  #beside(row: SickDayRow, { host, rows }: SickDay, nameOf: (id: string) => string): TemplateResult {
    const { hub, words } = this;
    const choose = (to: string | null) => this.#choose(row.id, to);
    const isAdmin = hub.me.role === 'admin';
    if (row.to !== null) {
      return takerOf(words, row, {
        nameOf,
        among: rows.length,
        chosen: this.#choices.get(row.id),
        ...(isAdmin && { choose }),
      });
    }
    if (this.#kept.has(row.id))
      return html`<span class="kept small muted"
        >${words.kept(firstName(nameOf(host)))}
        <button class="btn quiet" type="button" @click=${() => this.#keep(row.id, false)}>
          ${words.decideAgain}
        </button></span
      >`;
    const about = { id: row.id, visitor: row.booking?.attendee.name ?? '' };
    return uncovered(words, row, {
      host,
      among: rows.length,
      nameOf,
      ...(isAdmin && { choose }),
      move: () => void this.#moving.open(movedOf(row.booking!)),
      keep: () => this.#keep(row.id, true),
      cancel: () => void this.#ending.open('cancel', about),
    });
  }

  /** The others are computed again: each choice changes what is fair for the next. */
  #choose(booking: string, host: string | null): void {
    if (host === null) this.#choices.delete(booking);
    else this.#choices.set(booking, host);
    void this.refresh();
  }

  #keep(booking: string, isKept: boolean): void {
    if (isKept) this.#kept.add(booking);
    else this.#kept.delete(booking);
    this.requestUpdate();
  }

  #act(plan: SickDay): TemplateResult {
    const { hub, words } = this;
    const { covered } = coveredOf(plan.rows);
    return html`<footer class="act">
      <span class="row small muted grow">${icons.undo}${words.oneJob}</span>
      <a class="btn quiet" href=${hub.router.href(at('today'))}>${hub.words.cancel}</a>
      <button
        class="btn main"
        type="button"
        aria-disabled=${covered > 0 && !this.isBusy ? 'false' : 'true'}
        @click=${() => void this.#send(plan)}
      >
        ${words.send(covered)}
      </button>
    </footer>`;
  }

  /** What was shown is what happens, or nothing. */
  async #send(plan: SickDay): Promise<void> {
    const { hub, words, data } = this;
    const host = data?.hosts.find(({ id }) => id === plan.host);
    if (!data || !host || this.isBusy || (plan.rows.length > 0 && coveredOf(plan.rows).covered === 0)) return;
    this.isBusy = true;
    await this.attempt(async () => {
      const body = requestOf(data.absence, host, this.#choices);
      const job = await hub.client.sickDay({ body, revision: plan.revision });
      if (plan.rows.length > 0) return hub.router.go(at('away', job.id), true);
      hub.toast({ text: words.offTaken(firstName(host.name)) });
      hub.router.go(at('today'), true);
    });
    this.isBusy = false;
  }
}

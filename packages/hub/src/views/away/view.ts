import type { HostSummary, SickDay } from '@team-booking/contract/team';
import { loadHubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { at, withQuery, type Address } from '../../address/address.ts';
import { zoneNote } from '../../format/zone-note.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { effectsStyles } from '../../parts/effects.ts';
import { HubEnding } from '../../parts/ending.ts';
import { firstName } from '../../parts/host.ts';
import { listStyles } from '../../parts/list.styles.ts';
import { make } from '../../parts/make.ts';
import { movedOf } from '../../parts/moved.ts';
import { HubMoving } from '../../parts/moving.ts';
import { page } from '../../parts/page.ts';
import { Slices } from '../../parts/slices.ts';
import { requestOf, saysDays } from './absence.ts';
import { act } from './act.ts';
import { absenceBar, whoIsOut } from './ask.ts';
import { awayStyles } from './away.styles.ts';
import { absenceOf, loadPlan, type PlanData } from './load-plan.ts';
import { planOf } from './plan.ts';
import { coveredOf } from './rows.ts';

/** Somebody is out: who takes each of their bookings, before anything happens. */
export class View extends HubView<'away', PlanData> {
  static override properties = { ...HubView.properties, isBusy: { state: true } };
  static override styles = [...HubView.styles, ...listStyles, effectsStyles, awayStyles];
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
    const isOther = ['host', 'days', 'from', 'to', 'off'].some((key) => before.query[key] !== this.address.query[key]);
    if (isOther) {
      this.#choices.clear();
      this.#kept.clear();
    }
    return isOther;
  }

  protected override async load(signal: AbortSignal): Promise<PlanData> {
    const { hub, address } = this;
    const [data, words] = await Promise.all([
      loadPlan(hub, address, this.#choices, signal),
      loadHubWords(hub.locale, 'booking'),
    ]);
    for (const dialog of [this.#ending, this.#moving]) Object.assign(dialog, { hub, words });
    if (data.plan) this.#say(data.plan);
    return data;
  }

  /** What it sends changes bookings, which it is not about any more then. */
  protected override concerns(change: Parameters<HubView<'away', PlanData>['concerns']>[0]): boolean {
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

  protected override show(data: PlanData): TemplateResult {
    const { hub, words, address } = this;
    const { hosts, plan, today, coming } = data;
    const host = hosts.find(({ id }) => id === data.absence.host);
    // What is asked for now; what is shown of it may still be that of before.
    const absence = absenceOf(address.query, host, today, coming);
    const isTold = host !== undefined || saysDays(address.query);
    const go = (changes: Readonly<Record<string, string>>) => hub.router.go(withQuery(address, changes), true);
    return page(hub, {
      title: host ? words.titleOf(firstName(host.name)) : words.title,
      crumb: { address: at('today'), text: hub.words.today, here: host?.name ?? words.who },
      sub: html`${plan && plan.rows.length > 0 ? html`<span class="brief">${this.#covered(plan)}</span>` : nothing}
      ${zoneNote(hub) ?? nothing}`,
      bar: html`${guard([hub, data, address], () => absenceBar(hub, words, { hosts, absence, today, isTold }, go))}`,
      body: html`${host ? planOf(data, this.#parts(host)) : html`<div class="main-part">${whoIsOut(hub, words, { ...data, hosts: this.#people.of(hosts) }, address)}</div>`}
      ${host && plan && plan.rows.length > 0 ? act(hub, words, { covered: coveredOf(plan.rows).covered, timeOff: data.absence.timeOff, isBusy: this.isBusy, send: () => void this.#send(plan) }) : nothing}
      ${this.#ending} ${this.#moving}`,
    });
  }

  #parts(host: HostSummary): Parameters<typeof planOf>[1] {
    const { hub, words, problem } = this;
    return {
      hub,
      words,
      host,
      problem,
      choices: this.#choices,
      kept: this.#kept,
      rows: this.#rows,
      totals: this.#totals,
      choose: (booking, to) => this.#choose(booking, to),
      keep: (booking, isKept) => this.#keep(booking, isKept),
      move: ({ booking }, { from, to }) => void this.#moving.open({ ...movedOf(booking!), without: { from, to } }),
      cancel: ({ id, booking }) => void this.#ending.open('cancel', { id, visitor: booking?.attendee.name ?? '' }),
      send: (plan) => void this.#send(plan),
    };
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

  /** What was shown is what happens, or nothing. */
  async #send(plan: SickDay): Promise<void> {
    const { hub, words, data } = this;
    const host = data?.hosts.find(({ id }) => id === plan.host);
    if (!data || !host || this.isBusy) return;
    if (plan.rows.length > 0 && coveredOf(plan.rows).covered === 0 && !data.absence.timeOff) return;
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

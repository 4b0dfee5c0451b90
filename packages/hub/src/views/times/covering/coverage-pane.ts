import type { BookingTypeDocument, Coverage, HostSummary, Proposal } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { withQuery, type Address } from '../../../address/address.ts';
import { HubView, type Topic } from '../../../hub-view.ts';
import { dialogStyles, openDialog } from '../../../parts/dialog.ts';
import { empty, emptyStyles } from '../../../parts/empty.ts';
import { heat, heatLegend, heatStyles } from '../../../parts/heat.ts';
import { hostStyles } from '../../../parts/host.ts';
import { pageStyles } from '../../../parts/page.ts';
import { codeOf } from '../../../parts/problem-words.ts';
import { skeletonStyles } from '../../../parts/skeleton.ts';
import { differs, lengthOf, weeksOf } from '../asked.ts';
import { lengthFilter, weeksFilter } from '../filters.ts';
import { coverageStyles } from './coverage.styles.ts';
import { draftCard } from './draft-card.ts';
import { hostForm, hoursForm, type DraftForms } from './draft-forms.ts';
import { draftFor, draftIn, draftQuery, hostsIn, isNone, weekUnder, type CoverageDraft } from './draft.ts';
import { heatOf, stepsOf } from './heat-of.ts';
import { hasHours } from './lost.ts';
import { onClock } from './on-clock.ts';
import { searchesCard } from './searches.ts';
import { askable, namesOf, type Drafted } from './told.ts';
import { weekOf, type Week } from './week.ts';

const PHONE = '(max-width: 45rem)';

interface Data {
  /** On the clock of the hub, where that can be said. */
  readonly coverage: Coverage;
  /** By the days of the team. */
  readonly searches: Coverage['searches'];
  readonly hosts: readonly HostSummary[];
  readonly drafted: readonly Drafted[];
  readonly isBroken: boolean;
}

/** How many hosts could take a booking, hour by hour of the week, as it is and under a draft, which is part of the address. */
export class CoveragePane extends HubView<'coverage', Data> {
  static override properties = {
    ...HubView.properties,
    type: { attribute: false },
    times: { attribute: false },
    host: { state: true },
    lack: { state: true },
  };
  static override styles = [
    ...HubView.styles,
    pageStyles,
    hostStyles,
    emptyStyles,
    skeletonStyles,
    dialogStyles,
    heatStyles,
    coverageStyles,
  ];
  override readonly topics: readonly Topic[] = ['team', 'bookings', 'calendars', 'proposals'];
  declare type: BookingTypeDocument;
  declare times: HubWords['times'];
  /** Whose hours the form is about. */
  declare host: string;
  declare lack: DraftForms['lack'];
  readonly #phone = matchMedia(PHONE);
  readonly #turned = () => this.requestUpdate();

  constructor() {
    super();
    this.host = '';
    this.lack = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#phone.addEventListener('change', this.#turned);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#phone.removeEventListener('change', this.#turned);
  }

  protected override isAnother(before: Address): boolean {
    return differs(before, this.address, ['weeks', 'length', 'hours', 'more']);
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client } = this.hub;
    const draft = draftIn(this.address);
    const members = hostsIn(draft).filter((id) => this.type.members.some((member) => member.id === id));
    const [hosts, drafted] = await Promise.all([
      client.hosts({ query: { limit: 200 } }, { signal }),
      Promise.all(members.map((id) => this.#draftedOf(id, signal))),
    ]);
    const { coverage, isBroken } = await this.#coverage(
      draftFor(
        draft,
        drafted.map(({ host }) => host),
      ),
      signal,
    );
    const data = {
      coverage: onClock(coverage, this.hub.formats.timeZone),
      searches: coverage.searches,
      isBroken,
      hosts: hosts.items,
      drafted,
    };
    if (this.data) this.#announce(data, draft);
    return data;
  }

  async #draftedOf(id: string, signal: AbortSignal): Promise<Drafted> {
    const { client } = this.hub;
    const [host, proposals] = await Promise.all([
      client.host({ id }, { signal }),
      client.proposals({ id }, { signal }),
    ]);
    return { host, open: proposals.items.find(({ state }) => state === 'open') ?? null };
  }

  /** A draft that breaks a rule of the team leaves the week as it is. */
  async #coverage(
    draft: ReturnType<typeof draftFor>,
    signal: AbortSignal,
  ): Promise<Pick<Data, 'coverage' | 'isBroken'>> {
    const { address, type, hub } = this;
    const body = { weeks: weeksOf(address), duration: lengthOf(address, type.durations) };
    const ask = (more: typeof draft) =>
      hub.client.coverage({ id: type.id, body: { ...body, ...(more && { draft: more }) } }, { signal });
    try {
      return { coverage: await ask(draft), isBroken: false };
    } catch (error) {
      if (!draft || codeOf(error) !== 'invalid') throw error;
      return { coverage: await ask(undefined), isBroken: true };
    }
  }

  #announce({ coverage, isBroken }: Data, draft: CoverageDraft): void {
    const { hub, words } = this;
    const { hostHours } = weekOf(coverage, !isNone(draft));
    const told = (value: number) => hub.formats.number(value, Number.isInteger(value) ? 0 : 1);
    const sums = `${words.hostHours}${hub.formats.colon}${words.during(told(hostHours.now), words.was(told(hostHours.was)))}`;
    hub.announce(isBroken ? words.broken : sums);
  }

  #put(draft: CoverageDraft): void {
    this.hub.router.go(withQuery(this.address, { ...draftQuery(draft), shown: '' }), true);
  }

  protected override show(data: Data): TemplateResult {
    const { hub, words, times, type, address } = this;
    const draft = draftIn(address);
    const isDrafted = !isNone(draft) && !data.isBroken;
    const week = weekOf(data.coverage, isDrafted && address.query['shown'] !== 'now');
    const { hosts } = data;
    const forms: DraftForms = {
      hub,
      words,
      hosts,
      type,
      draft,
      host: this.host || (type.members[0]?.id ?? ''),
      lack: this.lack,
      pick: (host) => (this.host = host),
      complain: (lack) => (this.lack = lack),
      put: (next) => this.#put(next),
    };
    return html`<div class="bar">
        ${weeksFilter({ hub, words: times, address })} ${lengthFilter({ hub, words: times, address }, type.durations)}
        <span class="small muted">${hub.words.zone(hub.formats.place(data.coverage.timeZone))}</span
        ><span class="grow"></span>
        ${isDrafted ? this.#shown() : nothing}
      </div>
      <div class="body cols">
        ${this.#week(data, week, isDrafted)}
        <div class="aside">
          ${draftCard({
            ...forms,
            type: type.id,
            drafted: data.drafted,
            week: weekOf(data.coverage, isDrafted),
            isBroken: data.isBroken,
            mayAddHost: type.mode !== 'solo',
            open: (dialog) => this.#open(dialog),
            ask: (note) => void this.#ask(data, draft, note),
            withdraw: (proposal) => void this.#withdraw(proposal),
          })}
          ${searchesCard(hub, words, data)}
        </div>
      </div>
      ${hoursForm(forms)}${hostForm(forms)}`;
  }

  #shown(): TemplateResult {
    const { hub, words, address } = this;
    const isNow = address.query['shown'] === 'now';
    const show = (shown: string) => hub.router.go(withQuery(address, { shown }), true);
    return html`<div class="seg" role="group" aria-label=${words.shown}>
      <button type="button" aria-pressed=${isNow} @click=${() => show('now')}>${words.asIs}</button>
      <button type="button" aria-pressed=${!isNow} @click=${() => show('')}>${words.withDraft}</button>
    </div>`;
  }

  #week({ coverage }: Data, week: Week, isDrafted: boolean): TemplateResult {
    const { hub, words, type, address } = this;
    const zone = type.slot.timeZone;
    return html`<section class="card" aria-labelledby="week">
      <header><h2 id="week">${words.howMany}</h2></header>
      ${
        week.hours.length === 0
          ? empty(words.nobody, words.nobodyMore)
          : html`<div class="week">
              ${heat(hub, heatOf({ hub, words, address, coverage, week, zone, isTall: this.#phone.matches }))}
              ${heatLegend(stepsOf(hub, week.most), words.average, isDrafted ? words.moved : null, hasHours(coverage) ? words.searchesHere : null)}
            </div>`
      }
    </section>`;
  }

  #open(dialog: 'hours' | 'host'): void {
    this.lack = null;
    this.renderRoot.querySelector<HTMLFormElement>(`#${dialog} form`)?.reset();
    openDialog(this.renderRoot, `#${dialog}`);
  }

  async #ask({ drafted, hosts }: Data, draft: CoverageDraft, note: string): Promise<void> {
    const { hub, words } = this;
    const asked = askable(drafted);
    const made: Proposal[] = [];
    await this.attempt(async () => {
      for (const host of asked) {
        const body = { hours: weekUnder(draft, host), ...(note && { note }) };
        made.push(await hub.client.proposeHours({ id: host.id, body }));
      }
    });
    await this.refresh();
    if (made.length === 0) return;
    const told = namesOf({ hub, words, hosts }, asked.slice(0, made.length));
    hub.toast({ text: words.asked(told), undo: () => void this.#withdraw(...made) });
    this.renderRoot.querySelector<HTMLElement>('#draft')?.focus();
  }

  async #withdraw(...proposals: readonly Proposal[]): Promise<void> {
    const { hub, words } = this;
    const isDone = await this.attempt(() =>
      Promise.all(proposals.map(({ id }) => hub.client.withdrawProposal({ id }))),
    );
    await this.refresh();
    if (isDone) hub.toast({ text: words.withdrawn });
  }
}

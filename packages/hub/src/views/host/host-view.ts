import type { HostDocument, Proposal } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { at, withQuery, type Address } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { Draft } from '../../parts/draft/draft.ts';
import { keptDraft } from '../../parts/draft/kept.ts';
import { HubSaveBar } from '../../parts/draft/save-bar.ts';
import { emptyStyles } from '../../parts/empty.ts';
import { focusFirstError } from '../../parts/form/field.ts';
import { formStyles } from '../../parts/form/form.styles.ts';
import { avatar, firstName, hostStyles } from '../../parts/host.ts';
import { make } from '../../parts/make.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { HubProposal } from '../../parts/proposal.ts';
import { skeleton, skeletonStyles } from '../../parts/skeleton.ts';
import { icons } from '../../theme/icons.ts';
import { dateIn } from '../away/absence.ts';
import { HubCalendars } from './calendars/calendars.ts';
import { changesOf, contentOf, type HostContent } from './content.ts';
import { EffectOfHours } from './effect.ts';
import type { HostForm } from './form.ts';
import { hostViewStyles } from './host.styles.ts';
import { HOST_TABS, loadHost, type HostData, type HostTab } from './load-host.ts';
import { HubSwitching } from './switching.ts';
import { hoursTab } from './tabs/hours.ts';
import { limitsTab } from './tabs/limits.ts';
import { logTab } from './tabs/log.ts';
import { otherDays } from './tabs/other-days.ts';
import { HubTimeOff } from './time-off.ts';
import { toldOfHost } from './told.ts';
import { windowsStyles } from './windows.ts';

/** A host: hours, time off, calendars, limits, and what was changed. For admins, and for hosts themselves. */
export abstract class HostView extends HubView<'host', HostData> {
  static override styles = [
    ...HubView.styles,
    pageStyles,
    hostStyles,
    formStyles,
    emptyStyles,
    skeletonStyles,
    windowsStyles,
    hostViewStyles,
  ];
  override readonly topics: readonly Topic[] = ['team', 'calendars', 'bookings', 'audit', 'proposals'];
  #isWelcomed = false;
  readonly #bar = make('team-hub-save-bar', HubSaveBar);
  readonly #timeOff = make('team-hub-time-off', HubTimeOff);
  readonly #calendars = make('team-hub-calendars', HubCalendars);
  readonly #switching = make('team-hub-switching', HubSwitching);
  readonly #proposals = new Map<string, HubProposal>();
  readonly #effect = new EffectOfHours();
  readonly #draft = new Draft<HostContent>(this, {
    read: (current) => contentOf(current as HostDocument),
    told: (path) => toldOfHost(this.hub, { words: this.words, hours: this.data!.words.hours }, path),
    write: async (content, revision, changes) => {
      const stored = await this.hub.client.changeHost({ id: this.hostId, body: changesOf(content, changes), revision });
      return { content: contentOf(stored), revision: stored.revision };
    },
  });

  constructor() {
    super();
    for (const part of [this.#calendars, this.#switching]) part.addEventListener('ended', () => void this.refresh());
  }

  /** Whom it is about. */
  protected get hostId(): string {
    return this.address.id ?? this.hub.me.host ?? '';
  }

  get #tab(): HostTab {
    return HOST_TABS.find((tab) => tab === this.address.query['tab']) ?? 'hours';
  }

  protected override isAnother(before: Address): boolean {
    return before.id !== this.address.id || before.query['tab'] !== this.address.query['tab'];
  }

  protected override async load(signal: AbortSignal): Promise<HostData> {
    const { hub, hostId: id } = this;
    const data = await loadHost(hub, id, this.#tab, signal);
    const { host } = data;
    const left = this.data ? undefined : keptDraft<HostContent>(hub, `host/${id}`);
    if (left) this.#draft.adopt(left);
    this.#draft.show({ content: contentOf(host), revision: host.revision });
    return data;
  }

  /** Whoever comes back from where they have consented is told so, and chooses among the calendars of that account. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { hub, address, data } = this;
    const { connected, ...query } = address.query;
    if (connected === undefined || !data?.calendars || this.#isWelcomed) return;
    this.#isWelcomed = true;
    hub.router.go({ ...address, query }, true);
    void this.#calendars.welcome(connected);
  }

  protected override show(data: HostData): TemplateResult {
    const { hub, words, address } = this;
    const { host } = data;
    const form: HostForm = {
      hub,
      words,
      hours: data.words.hours,
      draftWords: data.words.draft,
      draft: this.#draft,
      host,
    };
    this.#arrange(data, form);
    const isMine = address.id === null;
    return page(hub, {
      title: isMine ? hub.words.myHours : this.#draft.content.name,
      lead: avatar({ id: host.id, name: host.name }, 'm'),
      ...(!isMine && { crumb: { address: at('hosts'), text: hub.words.allHosts, here: host.name } }),
      actions: this.#actions(host),
      tabs: HOST_TABS.map((tab) => ({
        address: withQuery(address, { tab: tab === 'hours' ? '' : tab }),
        text: words[tab],
        isCurrent: tab === this.#tab,
      })),
      body: html`<div class="body">
          ${host.active ? nothing : html`<p class="note off-note">${icons.warn}${words.isOff}</p>`}
          <div class="stack">${this.#content(data, form)}</div>
        </div>
        ${this.#switching} ${this.#bar}`,
    });
  }

  #arrange({ host, words, calendars, bookings }: HostData, { draft }: HostForm): void {
    const { hub, address } = this;
    Object.assign(this.#timeOff, { hub, words: words.hours, host, bookings });
    Object.assign(this.#switching, { hub, words: this.words, host });
    if (calendars) Object.assign(this.#calendars, { hub, words: words.calendars, host, data: calendars });
    const hasHours = ['week', 'days'].some((member) => draft.changed([member]));
    if (hasHours) this.#effect.ask(hub, words.hours, host, draft.content, () => this.requestUpdate());
    const note = [hasHours ? this.#effect.text : undefined, words.hours.bookedStay].filter(Boolean).join(' ');
    Object.assign(this.#bar, {
      parts: {
        hub,
        address,
        drafts: { [`host/${host.id}`]: draft },
        note,
        saved: () => void this.refresh(),
        refused: () => focusFirstError(this.renderRoot, draft.errors),
      },
    });
  }

  #content(
    { host, log, calendars, proposals, words: { proposals: proposalWords } }: HostData,
    form: HostForm,
  ): unknown {
    const { hub, words } = this;
    switch (this.#tab) {
      case 'hours':
        return html`${proposals.map((proposal) => this.#proposal(proposal, host, proposalWords))} ${hoursTab(form)}`;
      case 'off':
        return html`${this.#timeOff} ${otherDays(form, dateIn(host.timeZone, hub.now()))}`;
      case 'limits':
        return limitsTab(form);
      case 'calendars':
        return calendars ? this.#calendars : skeleton(hub.words, false);
      case 'log':
        return log ? logTab(hub, words, log) : skeleton(hub.words, false);
    }
  }

  /** One element for each, which stays the same as long as it is open. */
  #proposal(proposal: Proposal, host: HostDocument, words: HubWords['proposals']): HubProposal {
    const element = this.#proposals.get(proposal.id) ?? make('team-hub-proposal', HubProposal);
    this.#proposals.set(proposal.id, element);
    return Object.assign(element, { hub: this.hub, words, host, proposal });
  }

  #actions(host: HostDocument): TemplateResult {
    const { hub, words } = this;
    const isAdmin = hub.me.role === 'admin';
    const away = hub.router.href(at('away', null, isAdmin ? { host: host.id } : {}));
    return html`${host.active ? html`<a class="btn" href=${away}>${icons.bed}${host.id === hub.me.host ? words.amOut : words.isOut}</a>` : nothing}
    ${
      isAdmin
        ? html`<button class="btn quiet" type="button" @click=${() => void this.#switch(host)}>
            ${host.active ? words.switchOff : words.switchOn}
          </button>`
        : nothing
    }`;
  }

  async #switch({ id, name, active }: HostDocument): Promise<void> {
    const { hub, words } = this;
    if (active) return this.#switching.open();
    if (!(await this.attempt(() => hub.client.switchOnHost({ id })))) return;
    hub.toast({ text: words.switchedOn(firstName(name)) });
    await this.refresh();
  }
}

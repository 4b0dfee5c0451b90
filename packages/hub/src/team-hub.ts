import { safeLink, type BookingBackend } from '@team-booking/sdk';
import { absolute } from './address/absolute.ts';
import type { Me, TeamChange, TeamDocument } from '@team-booking/contract/team';
import { createTeamClient, httpTeam, type TeamClient } from '@team-booking/sdk/team';
import { direction } from '@team-booking/words';
import { hubLanguage, loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Address } from './address/address.ts';
import { ownLinkPressed } from './address/own-link.ts';
import { createRouter, type Router } from './address/router.ts';
import { createFormats } from './format/formats.ts';
import type { Hub } from './hub.ts';
import type { HubView } from './hub-view.ts';
import { codeOf, problemWords } from './parts/problem-words.ts';
import { skeleton, skeletonStyles } from './parts/skeleton.ts';
import { emptyStyles, empty } from './parts/empty.ts';
import { hostStyles } from './parts/host.ts';
import { make } from './parts/make.ts';
import { HubToast } from './parts/toast.ts';
import { findButton, foot, footLinks, links, phoneBar } from './shell/nav.ts';
import { Finder } from './shell/finder.ts';
import { shellStyles } from './shell/shell.styles.ts';
import { base } from './theme/base.styles.ts';
import { tokens } from './theme/tokens.styles.ts';
import { loadView, viewAt, VIEWS } from './views.ts';

/** Whatever is shown of a view that has been loaded. */
type AnyView = HubView<never, unknown> & HTMLElement;

/**
 * `<team-hub>`: where a team runs its booking, over any backend with the capability `team`.
 *
 * In a page of its own, which is served for every path below it, `base` is its path; elsewhere it lives in the fragment of the page's address.
 */
export class TeamHub extends LitElement {
  static override properties = {
    api: { type: String },
    base: { type: String },
    signIn: { type: String, attribute: 'sign-in' },
    account: { type: String },
    locale: { type: String },
    timeZone: { type: String, attribute: 'time-zone' },
    theme: { type: String, reflect: true },
    client: { attribute: false },
    backend: { attribute: false },
    now: { attribute: false },
    hub: { state: true },
    problem: { state: true },
    shown: { state: true },
    waiting: { state: true },
    offlineSince: { state: true },
    said: { state: true },
    isSignedOut: { state: true },
  };
  static override styles = [tokens, base, hostStyles, emptyStyles, skeletonStyles, shellStyles];

  /** `{base}` of the backend, e.g. `/api`. */
  declare api: string | undefined;
  /** Path of the hub's own page. Default: none, it lives in the fragment. */
  declare base: string | undefined;
  /** Where people sign in. */
  declare signIn: string | undefined;
  /** Where they see their account and sign out. */
  declare account: string | undefined;
  /** BCP 47. Default: what whoever is signed in has set, else the page's language, else the browser's. */
  declare locale: string | undefined;
  /** IANA name. Default: what whoever is signed in has set, else the browser's. */
  declare timeZone: string | undefined;
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /** Asks the backend. Default: over HTTP at `api`, with the session of the page's origin. */
  declare client: TeamClient | undefined;
  /** Answers visitors, for previews of the booker. Default: over HTTP at `api`. */
  declare backend: BookingBackend | undefined;
  /** The present, epoch milliseconds. */
  declare now: () => number;

  declare hub: Hub | undefined;
  declare problem: unknown;
  declare shown: { readonly tag: string; readonly element: AnyView } | undefined;
  declare waiting: number;
  declare offlineSince: number | null;
  declare said: string;
  declare isSignedOut: boolean;

  #words: HubWords['frame'] | undefined;
  #router!: Router;
  #life = new AbortController();
  readonly #listeners = new Set<(change: TeamChange) => void>();
  readonly #finder = new Finder(this);
  readonly #toast = make('team-hub-toast', HubToast);

  constructor() {
    super();
    this.now = Date.now;
    this.waiting = 0;
    this.offlineSince = null;
    this.said = '';
    this.isSignedOut = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#router = createRouter(this.base ?? null);
    signal.addEventListener(
      'abort',
      this.#router.listen(() => void this.#follow()),
    );
    window.addEventListener('offline', () => (this.offlineSince = this.now()), { signal });
    window.addEventListener('online', () => this.#online(), { signal });
    document.addEventListener('keydown', (event) => this.#finder.press(event), { signal });
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    this.shown = undefined;
    this.hub = undefined;
  }

  async #begin(): Promise<void> {
    const { signal } = this.#life;
    this.problem = undefined;
    this.isSignedOut = false;
    const browsers = this.locale ?? (document.documentElement.lang || navigator.language);
    try {
      const client = (this.client ??= createTeamClient(httpTeam(this.api ?? '/api')));
      const early = loadHubWords(browsers, 'frame').then((words) => (this.#words = words));
      const [me, team] = await Promise.all([client.me({}, { signal }), client.team({}, { signal }), early]).catch(
        async (error: unknown) => {
          await early;
          throw error;
        },
      );
      const locale = this.locale ?? me.settings.locale ?? browsers;
      const words = (this.#words = await loadHubWords(locale, 'frame'));
      if (signal.aborted) return;
      this.hub = this.#hubOf(client, me, team, words, locale);
      await this.#listen(client, signal);
      void this.#countWaiting();
      await this.#follow(true);
    } catch (error) {
      if (signal.aborted) return;
      if (codeOf(error) === 'unauthorized') this.isSignedOut = true;
      else this.problem = error;
      this.requestUpdate();
    }
  }

  #hubOf(client: TeamClient, me: Me, team: TeamDocument, words: HubWords['frame'], locale: string): Hub {
    const language = hubLanguage(locale);
    // Words and dates are of one language.
    const spoken = locale.startsWith(language) ? locale : language;
    const zone = this.timeZone ?? me.settings.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    return {
      client,
      backend: this.backend,
      api: this.api,
      me,
      team,
      words,
      locale: spoken,
      formats: createFormats(spoken, zone),
      router: this.#router,
      now: () => this.now(),
      accountUrl: absolute(this.account),
      keys: me.settings.keys ?? true,
      toast: (toast) => this.#toast.show(toast),
      announce: (text) => (this.said = text),
      changes: (listener) => {
        this.#listeners.add(listener);
        return () => void this.#listeners.delete(listener);
      },
    };
  }

  async #listen(client: TeamClient, signal: AbortSignal): Promise<void> {
    const subscribe = await client.teamChanges().catch(() => null);
    if (!subscribe || signal.aborted) return;
    const leave = subscribe(
      (change) => this.#changed(change),
      () => (this.isSignedOut = true),
    );
    signal.addEventListener('abort', leave);
  }

  #changed(change: TeamChange): void {
    for (const listener of this.#listeners) listener(change);
    const { what } = change;
    if (what.some((topic) => ['waiting', 'bookings', 'calendars', 'messages', 'jobs', 'proposals'].includes(topic)))
      void this.#countWaiting();
    if (what.includes('team') || what.includes('people')) void this.#renew();
  }

  #online(): void {
    this.offlineSince = null;
    this.#changed({ what: ['bookings', 'waiting', 'team'] });
  }

  async #countWaiting(): Promise<void> {
    const found = await this.hub?.client.waiting().catch(() => null);
    if (found) this.waiting = found.items.length;
  }

  /** The team or whoever is signed in may not be as they were. */
  async #renew(): Promise<void> {
    const { hub } = this;
    if (!hub) return;
    const [me, team] = await Promise.all([hub.client.me(), hub.client.team()]).catch(() => []);
    if (!me || !team || !this.hub) return;
    const { locale, timeZone } = hub.me.settings;
    // Words and clocks of everything that is shown are others then: it begins anew.
    if (me.settings.locale !== locale || me.settings.timeZone !== timeZone) return this.replaceWith(this);
    this.hub = { ...hub, me, team, keys: me.settings.keys ?? true };
    if (this.shown) this.shown.element.hub = this.hub;
  }

  /** Shows the view of the present address. */
  async #follow(isFirst = false): Promise<void> {
    const { hub } = this;
    if (!hub) return;
    const address = this.#router.current;
    const name = viewAt(address, hub.me.role);
    if (!name) return void (this.shown = undefined);
    try {
      const [tag, words] = await Promise.all([loadView(name), loadHubWords(hub.locale, VIEWS[name].words)]);
      if (address !== this.#router.current && !same(address, this.#router.current)) return;
      const isSame = this.shown?.tag === tag && this.shown.element.address.id === address.id;
      const element = isSame ? this.shown!.element : (document.createElement(tag) as unknown as AnyView);
      Object.assign(element, { hub, words, address });
      this.problem = undefined;
      if (isSame) return this.requestUpdate();
      this.shown = { tag, element };
      if (!isFirst) await this.#focus(element);
    } catch (error) {
      this.problem = error;
    }
  }

  /** The focus goes to the heading of a view that was gone to, once it is there. */
  async #focus(element: AnyView): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('main')?.scrollTo(0, 0);
    for (let i = 0; i < 40 && !element.renderRoot?.querySelector('h1'); i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (this.shown?.element !== element) return;
    }
    element.renderRoot?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  /** Links of the hub change its address and load no page. */
  #press(event: MouseEvent): void {
    const href = ownLinkPressed(event, this.base);
    if (href === null) return;
    event.preventDefault();
    history.pushState(null, '', href);
    void this.#follow();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.hub) this.#toast.hub = this.hub;
    if (changed.has('hub') && this.hub) document.title = `${this.hub.team.name} · ${this.hub.words.navigation}`;
  }

  override render(): TemplateResult {
    const words = this.#words;
    if (!words) return html`<div class="app"></div>`;
    const dir = direction(words.language);
    if (this.isSignedOut) {
      const way =
        this.signIn === undefined
          ? nothing
          : html`<a class="btn main" href=${safeLink(absolute(this.signIn))}>${words.signIn}</a>`;
      return html`<div class="alone" dir=${dir} lang=${words.language}>${empty(words.signedOut, '', way)}</div>`;
    }
    const { hub } = this;
    if (!hub)
      return html`<div class="alone" dir=${dir} lang=${words.language}>
        ${this.problem === undefined ? skeleton(words, false) : this.#failed(words)}
      </div>`;
    const current = this.#router.current;
    const find = () => void this.#finder.open('find');
    const state = { hub, current, waiting: this.waiting, offlineSince: this.offlineSince, find };
    return html`<div class="app" dir=${dir} lang=${words.language} @click=${(event: MouseEvent) => this.#press(event)}>
      <button class="skip btn" type="button" @click=${() => this.#skip()}>${words.toContent}</button>
      <nav class="side" aria-label=${words.navigation}>
        <div class="team">
          ${
            hub.team.logoUrl
              ? html`<img class="logo" src=${safeLink(hub.team.logoUrl)} alt="" />`
              : html`<span class="logo" aria-hidden="true">${Array.from(hub.team.name)[0]}</span>`
          }
          <span class="clip grow name">${hub.team.name}</span>
        </div>
        ${findButton(state)} ${links(state)}
        <div class="foot">${footLinks(state)} ${foot(state)}</div>
      </nav>
      <main id="content" tabindex="-1">${this.#main(words)}</main>
      ${phoneBar(state)} ${this.#finder.palette ?? nothing} ${this.#toast}
      <div class="sr-only" role="status">${this.said}</div>
    </div>`;
  }

  #main(words: HubWords['frame']): TemplateResult | AnyView {
    if (this.problem !== undefined) return this.#failed(words);
    if (this.shown) return this.shown.element;
    if (this.hub && !viewAt(this.#router.current, this.hub.me.role))
      return html`<div class="pad">
        <h1 tabindex="-1" class="sr-only">${words.missing}</h1>
        ${empty(words.missing, words.missingMore, html`<a class="btn" href=${this.#router.href(TODAY)}>${words.today}</a>`)}
      </div>`;
    return skeleton(words, false);
  }

  #failed(words: HubWords['frame']): TemplateResult {
    return html`<div class="pad" role="alert">
      ${empty(
        problemWords(this.problem, words),
        '',
        html`<button class="btn" type="button" @click=${() => void (this.hub ? this.#follow() : this.#begin())}>
          ${words.retry}
        </button>`,
      )}
    </div>`;
  }

  #skip(): void {
    this.renderRoot.querySelector('main')?.focus();
  }
}

const TODAY: Address = { view: 'today', id: null, query: {} };

const same = (one: Address, two: Address) => JSON.stringify(one) === JSON.stringify(two);

declare global {
  interface HTMLElementTagNameMap {
    'team-hub': TeamHub;
  }
}

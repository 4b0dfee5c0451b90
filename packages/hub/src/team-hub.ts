import type { BookingBackend } from '@team-booking/sdk';
import { createTeamClient, httpTeam, type TeamClient } from '@team-booking/sdk/team';
import type { Me, TeamDocument } from '@team-booking/contract/team';
import { hubLanguage, loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { absolute } from './address/absolute.ts';
import { ownLinkPressed } from './address/own-link.ts';
import { createRouter, type Router } from './address/router.ts';
import { createFormats } from './format/formats.ts';
import { joinedText } from './format/joined-text.ts';
import type { Hub } from './hub.ts';
import { emptyStyles } from './parts/empty.ts';
import { colourHosts } from './parts/host-colours.ts';
import { hostStyles } from './parts/host.ts';
import { make } from './parts/make.ts';
import { missing } from './parts/missing.ts';
import { codeOf } from './parts/problem-words.ts';
import { skeleton, skeletonStyles } from './parts/skeleton.ts';
import { HubToast } from './parts/toast.ts';
import { Finder } from './shell/finder.ts';
import { alone, failed, frame, signedOut } from './shell/frame.ts';
import { Live } from './shell/live.ts';
import { logoStyles } from './parts/logo.ts';
import { shellStyles } from './shell/shell.styles.ts';
import { Stage } from './shell/stage.ts';
import { base } from './theme/base.styles.ts';
import { tokens } from './theme/tokens.styles.ts';
import { viewAt } from './views.ts';

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
    said: { state: true },
    isSignedOut: { state: true },
  };
  static override styles = [tokens, base, hostStyles, emptyStyles, skeletonStyles, logoStyles, shellStyles];

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
  declare said: string;
  declare isSignedOut: boolean;

  #words: HubWords['frame'] | undefined;
  #router!: Router;
  #life = new AbortController();
  readonly #stage = new Stage(this);
  readonly #finder = new Finder(this);
  readonly #toast = make('team-hub-toast', HubToast);
  readonly #live = new Live(this, {
    renew: () => void this.#renew(),
    signedOut: () => (this.isSignedOut = true),
  });

  constructor() {
    super();
    this.now = Date.now;
    this.said = '';
    this.isSignedOut = false;
  }

  /** The view that is shown; undefined until it is there. */
  get shown(): Stage['shown'] {
    return this.#stage.shown;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#router = createRouter(this.base ?? null);
    signal.addEventListener(
      'abort',
      this.#router.listen(() => void this.#stage.follow()),
    );
    this.#live.watch(signal);
    document.addEventListener('keydown', (event) => this.#finder.press(event), { signal });
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    this.#stage.clear();
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
      await this.#live.listen(client, signal);
      void this.#live.count();
      void this.#colour();
      await this.#stage.follow(true);
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
      showKeys: () => void this.#finder.open('keys'),
      settle: (item) => this.#live.settle(item),
      isSettled: (item) => this.#live.isSettled(item),
      toast: (toast) => this.#toast.show(toast),
      announce: (text) => (this.said = text),
      changes: (listener) => this.#live.changes(listener),
    };
  }

  /** Gives hosts the colours of their places. */
  async #colour(): Promise<void> {
    const types = await this.hub?.client.teamBookingTypes().catch(() => null);
    if (!types || !colourHosts(types.items.map(({ members }) => members.map(({ id }) => id)))) return;
    if (this.hub) this.#setHub({ ...this.hub });
  }

  /** What is shown gets it as well. */
  #setHub(hub: Hub): void {
    this.hub = hub;
    if (this.shown) this.shown.element.hub = hub;
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
    this.#setHub({ ...hub, me, team, keys: me.settings.keys ?? true });
    void this.#colour();
  }

  /** Links of the hub change its address and load no page. */
  #press(event: MouseEvent): void {
    const href = ownLinkPressed(event, this.base);
    if (href === null) return;
    event.preventDefault();
    history.pushState(null, '', href);
    void this.#stage.follow();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.hub) this.#toast.hub = this.hub;
    if (changed.has('hub') && this.hub) {
      document.title = joinedText([this.hub.team.name, this.hub.words.navigation]);
    }
  }

  override render(): TemplateResult {
    const words = this.#words;
    if (!words) return html`<div class="app"></div>`;
    if (this.isSignedOut) return alone(words, signedOut(words, this.signIn));
    const { hub, problem } = this;
    if (!hub)
      return alone(
        words,
        problem === undefined ? skeleton(words, false) : failed(words, problem, () => void this.#begin()),
      );
    const { waiting, offlineSince } = this.#live;
    const find = () => void this.#finder.open('find');
    return frame(
      { hub, current: this.#router.current, waiting, offlineSince, find },
      {
        main: this.#main(hub),
        above: [this.#finder.palette, this.#toast],
        said: this.said,
        press: (event) => this.#press(event),
        skip: () => this.renderRoot.querySelector('main')?.focus(),
      },
    );
  }

  #main(hub: Hub): unknown {
    const { problem, shown } = this.#stage;
    if (problem !== undefined) return failed(hub.words, problem, () => void this.#stage.follow());
    if (shown) return shown.element;
    return viewAt(this.#router.current, hub.me.role) ? skeleton(hub.words, false) : missing(hub);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'team-hub': TeamHub;
  }
}

import type { HostDocument, HostSummary } from '@team-booking/contract/team';
import { css, html, nothing, type TemplateResult } from 'lit';
import { at, withQuery, type Address } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { allHosts } from '../../parts/all-hosts.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { avatar, hostStyles } from '../../parts/host.ts';
import { long, longStyles } from '../../parts/long.ts';
import { make } from '../../parts/make.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { placeOf } from '../../format/place.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { Slices } from '../../parts/slices.ts';
import { icons, type IconName } from '../../theme/icons.ts';
import { HubAdding } from './adding.ts';

const STATES: Readonly<Record<NonNullable<HostSummary['calendars']>, readonly [tone: string, icon: IconName]>> = {
  none: ['muted', 'cal'],
  fresh: ['good', 'check'],
  closed: ['bad', 'warn'],
  unread: ['muted', 'clock'],
};

/** Everybody who hosts: what they are, and how their calendars are. */
export class View extends HubView<'hosts', readonly HostSummary[]> {
  static override styles = [
    ...HubView.styles,
    pageStyles,
    hostStyles,
    emptyStyles,
    skeletonStyles,
    longStyles,
    css`
      .long {
        --row: 4rem;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1.6fr) minmax(0, 1fr) minmax(0, 1.2fr);
        gap: 0.25rem 1rem;
        align-items: center;
        padding: 0.75rem 1.5rem;
        border-block-end: 1px solid var(--line);
        min-block-size: 4rem;
        position: relative;
      }
      li:hover {
        background: var(--sunk);
      }
      li a {
        color: inherit;
        text-decoration: none;
      }
      li a::after {
        content: '';
        position: absolute;
        inset: 0;
      }
      li.off {
        color: var(--muted);
      }
      @container (max-width: 50rem) {
        li {
          grid-template-columns: auto minmax(0, 1fr);
          padding-inline: 1rem;
        }
        .zone {
          display: none;
        }
        .state {
          grid-column: 2;
        }
      }
    `,
  ];
  override readonly topics: readonly Topic[] = ['team', 'calendars'];
  readonly #adding = make('team-hub-adding', HubAdding);
  readonly #rows = new Slices(this, 20);
  #isAsked = false;

  constructor() {
    super();
    this.#adding.addEventListener('added', (event) => {
      const { detail } = event as CustomEvent<HostDocument>;
      this.hub.toast({ text: this.words.added(detail.name) });
      this.hub.router.go(at('hosts', detail.id));
    });
  }

  protected override load(signal: AbortSignal): Promise<readonly HostSummary[]> {
    return allHosts(this.hub, signal);
  }

  protected override isAnother(_before: Address): boolean {
    return false;
  }

  /** An address may ask for one more, e.g. `?do=add`. */
  protected override updated(): void {
    if (this.address.query['do'] !== 'add' || !this.data || this.#isAsked) return;
    this.#isAsked = true;
    this.hub.router.go(withQuery(this.address, { do: '' }), true);
    this.#adding.open();
  }

  protected override show(hosts: readonly HostSummary[]): TemplateResult {
    const { hub, words } = this;
    Object.assign(this.#adding, { hub, words });
    const clockIn = clocks(hub.locale, hub.now());
    const add = html`<button class="btn main" type="button" @click=${() => this.#adding.open()}>
      ${icons.plus}${words.add}
    </button>`;
    return page(hub, {
      title: hub.words.allHosts,
      actions: hosts.length === 0 ? nothing : add,
      body: html`${
        hosts.length === 0
          ? empty(words.none, words.noneMore, add)
          : html`<ul class=${long(hosts.length)}>
              ${this.#rows.of(hosts).map((host) => this.#row(host, clockIn))}
            </ul>`
      }
      ${this.#adding}`,
    });
  }

  #row(host: HostSummary, clockIn: (timeZone: string) => string): TemplateResult {
    const { hub, words } = this;
    const { id, name, kind, email, timeZone, active, calendars = 'none' } = host;
    const [tone, icon] = STATES[calendars];
    return html`<li class=${active ? '' : 'off'}>
      ${avatar(host, 'l')}
      <div>
        <h2 class="clip"><a href=${hub.router.href(at('hosts', id))}>${name}</a></h2>
        <p class="small muted clip">
          ${[kind === 'resource' ? words.room : '', email ?? ''].filter((one) => one !== '').join(' · ')}
        </p>
      </div>
      <span class="small muted clip zone">${placeOf(timeZone)} ${clockIn(timeZone)}</span>
      <span class="row wrap state"
        >${
          active
            ? html`<span class="row small ${tone}">${icons[icon]}${words.states[calendars]}</span>`
            : html`<span class="tag line">${words.switchedOff}</span>`
        }</span
      >
    </li>`;
  }
}

/** What clocks of a zone show at an instant, found once a zone. */
function clocks(locale: string, now: number): (timeZone: string) => string {
  const known = new Map<string, string>();
  return (timeZone) => {
    const clock =
      known.get(timeZone) ??
      new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
    known.set(timeZone, clock);
    return clock;
  };
}

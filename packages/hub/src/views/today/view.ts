import type {
  BookingTypeSummary,
  ComingTurns,
  HostSummary,
  TeamBookingRow,
  WaitingItem,
} from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { at, withQuery } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { copy } from '../../parts/copy.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { avatar, avatars, firstName, hostStyles } from '../../parts/host.ts';
import { long, longStyles } from '../../parts/long.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { Slices } from '../../parts/slices.ts';
import { statusTag } from '../../parts/status.ts';
import { icons } from '../../theme/icons.ts';
import { dayOf, type Day } from './day.ts';
import { todayStyles } from './today.styles.ts';
import { waitingItem } from './waiting.ts';

const HOUR = 3_600_000;

interface Data {
  readonly bookings: readonly TeamBookingRow[];
  readonly waiting: readonly WaitingItem[];
  readonly hosts: readonly HostSummary[];
  readonly types: readonly BookingTypeSummary[];
  readonly turns: ComingTurns | null;
}

/** What is next, who hosts it, and what waits for somebody. */
export class View extends HubView<'today', Data> {
  static override styles = [
    ...HubView.styles,
    pageStyles,
    hostStyles,
    emptyStyles,
    skeletonStyles,
    longStyles,
    todayStyles,
  ];
  override readonly topics: readonly Topic[] = [
    'bookings',
    'waiting',
    'team',
    'calendars',
    'messages',
    'proposals',
    'jobs',
  ];
  /** What was approved and may still be taken back. */
  readonly #approved = new Set<string>();
  readonly #rows = new Slices(this, 20);
  #tick: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tick = setInterval(() => this.requestUpdate(), 30_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#tick);
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, now } = this.hub;
    const instant = (hours: number) => new Date(now() + hours * HOUR).toISOString();
    const [bookings, waiting, hosts, types] = await Promise.all([
      // A day and a half to either side holds today in every zone.
      client.bookings({ query: { from: instant(-36), to: instant(36), limit: 200 } }, { signal }),
      client.waiting({}, { signal }),
      client.hosts({}, { signal }),
      client.teamBookingTypes({}, { signal }),
    ]);
    const rotation = types.items.find(({ mode, status }) => mode === 'round-robin' && status === 'published');
    const turns = rotation ? await client.comingTurns({ id: rotation.id, query: { count: 3 } }, { signal }) : null;
    return { bookings: bookings.items, waiting: waiting.items, hosts: hosts.items, types: types.items, turns };
  }

  protected override show(data: Data): TemplateResult {
    const { hub, words, address } = this;
    const { formats, me, router } = hub;
    const onlyMine = me.host !== null && (address.query['whose'] ?? (me.settings.onlyMine ? 'mine' : '')) === 'mine';
    const day = dayOf(data.bookings, hub.now(), formats, onlyMine ? me.host : null);
    const link = data.types.find(({ status }) => status === 'published');
    if (data.types.length === 0 && me.role === 'admin') queueMicrotask(() => router.go(at('start'), true));
    return page(hub, {
      title: formats.day(hub.now()),
      sub: words.toCome(day.toCome),
      actions: html`<a class="btn quiet" href=${router.href(at('away'))}
          >${icons.bed}${me.role === 'admin' ? words.out : words.amOut}</a
        >
        ${
          link
            ? html`<button class="btn" type="button" @click=${() => copy(hub, link.url)}>
                ${icons.copy}${hub.words.copyLink}
              </button>`
            : nothing
        }<a class="btn wide" href=${router.href(at('book'))}>${icons.plus}${hub.words.newBooking}</a>`,
      body: html`<div class="body cols">
        <div>${this.#next(day)} ${this.#day(day, onlyMine)}</div>
        <div>${this.#waits(data)} ${this.#turns(data)}</div>
      </div>`,
    });
  }

  #next({ next }: Day): TemplateResult | typeof nothing {
    if (!next) return nothing;
    const { hub, words } = this;
    const { formats } = hub;
    const isOn = Date.parse(next.start) <= hub.now();
    return html`<section class="next" aria-labelledby="next">
      <div class="row">
        <h2 id="next" class="grow small accent">
          ${isOn ? words.now : words.next(formats.relative(next.start, hub.now()))}
        </h2>
        <span class="small muted">${formats.range(next.start, next.end)}</span>
      </div>
      <div class="facts">
        ${next.hosts.length === 1 ? avatar(next.hosts[0]!, 'l') : avatars(next.hosts)}
        <div class="grow">
          <p class="who words">${next.attendee.name}</p>
          <p class="small muted words">
            ${next.bookingType.title} · ${words.hostedBy(formats.list(next.hosts.map(({ name }) => name)))}
          </p>
        </div>
        <a class="btn ${next.action === 'join' ? '' : 'main'}" href=${hub.router.href(at('bookings', next.id))}
          >${hub.words.open}</a
        >
      </div>
    </section>`;
  }

  #day({ rows, nowAt }: Day, onlyMine: boolean): TemplateResult {
    const { hub, words, address } = this;
    const now = html`<li class="now"><span class="tiny">${hub.formats.time(hub.now())}</span></li>`;
    const shown = this.#rows.of(rows);
    const show = (whose: string) => hub.router.go(withQuery(address, { whose }), true);
    return html`<section class="today" aria-labelledby="day">
      <div class="row wrap">
        <h2 id="day" class="grow">${hub.words.today}</h2>
        ${
          hub.me.host === null
            ? nothing
            : html`<div class="seg" role="group" aria-label=${words.whose}>
                <button type="button" aria-pressed=${!onlyMine} @click=${() => show('all')}>${words.everybody}</button>
                <button type="button" aria-pressed=${onlyMine} @click=${() => show('mine')}>${words.onlyMine}</button>
              </div>`
        }
      </div>
      ${
        rows.length === 0
          ? empty(words.none, words.noneMore)
          : html`<ol class="day ${long(rows.length)}">
              ${shown.map((row, i) => html`${i === nowAt ? now : nothing}${this.#row(row, i < nowAt)}`)}
              ${nowAt === shown.length ? now : nothing}
            </ol>`
      }
      <p class="row small">
        <span class="grow"></span><a href=${hub.router.href(at('bookings'))}>${words.allBookings}</a>
      </p>
    </section>`;
  }

  #row(row: TeamBookingRow, isOver: boolean): TemplateResult {
    const { hub } = this;
    const [from, ...until] = [hub.formats.time(row.start), hub.formats.time(row.end)];
    const isPlain = row.status === 'confirmed' && !isOver;
    return html`<li class=${isOver ? 'over' : ''}>
      <span class="nowrap"><b>${from}</b><span class="muted until">–${until}</span></span>
      <span class="what">
        <a class="clip" href=${hub.router.href(at('bookings', row.id))}><b class="words">${row.attendee.name}</b></a>
        <span class="small muted clip">${row.bookingType.title}</span>
      </span>
      ${isPlain ? html`<span></span>` : statusTag(row.status, hub.words)}
      <span class="row hosts">
        ${avatars(row.hosts)}<span class="small clip"
          >${row.hosts.length === 1 ? firstName(row.hosts[0]!.name) : hub.words.hosts(row.hosts.length)}</span
        >
      </span>
    </li>`;
  }

  #waits({ waiting, hosts }: Data): TemplateResult {
    const { hub, words } = this;
    const nameOf = (id: string) => hosts.find((host) => host.id === id)?.name ?? id;
    const items = waiting.filter((item) => item.kind !== 'approval' || !this.#approved.has(item.booking.id));
    return html`<section class="card waits" aria-labelledby="waits">
      <header>
        <h2 id="waits" class="grow" tabindex="-1">${words.waits}</h2>
        ${items.length > 0 ? html`<span class="count">${hub.formats.number(items.length)}</span>` : nothing}
      </header>
      ${
        items.length === 0
          ? empty(words.nothing, words.nothingMore)
          : html`<ul class="list">
              ${items.map((item) =>
                waitingItem(hub, words, item, nameOf, {
                  approve: ({ booking }) => this.#approve(booking),
                  deliver: ({ letter }, again) => void this.#deliver(letter.id, again),
                }),
              )}
            </ul>`
      }
    </section>`;
  }

  /** Acts at once here, and ten seconds later for everybody else: until then nobody has been told, and it can be taken back. */
  #approve(booking: TeamBookingRow): void {
    const { hub } = this;
    const back = () => {
      this.#approved.delete(booking.id);
      this.requestUpdate();
    };
    hub.toast({
      text: hub.words.approved(booking.attendee.name),
      undo: back,
      after: () =>
        void hub.client.approve({ id: booking.id }).then(
          () => this.refresh(),
          (error: unknown) => {
            back();
            hub.toast({ text: problemWords(error, hub.words), isBad: true });
          },
        ),
    });
    this.#approved.add(booking.id);
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>('#waits')?.focus();
  }

  async #deliver(id: string, again: boolean): Promise<void> {
    const { hub, words } = this;
    const { client } = hub;
    const isDone = await this.attempt(() =>
      again ? client.retryDeadLetter({ id }) : client.discardDeadLetter({ id }),
    );
    if (!isDone) return;
    hub.toast({ text: again ? words.sentAgain : words.discarded });
    await this.refresh();
  }

  #turns({ turns }: Data): TemplateResult | typeof nothing {
    if (!turns || turns.turns.length === 0) return nothing;
    const { words } = this;
    const named = turns.turns.flatMap(({ hosts }) =>
      hosts.map((id) => ({ id, name: turns.names.find((one) => one.id === id)?.name ?? id })),
    );
    return html`<section class="card" aria-labelledby="turn">
      <header><h2 id="turn">${words.turn}</h2></header>
      <ol class="turns-list pad-s">
        ${named.map((host) => html`<li class="small">${avatar(host)}<span>${firstName(host.name)}</span></li>`)}
        <li class="small muted">${words.ifFree}</li>
      </ol>
    </section>`;
  }
}

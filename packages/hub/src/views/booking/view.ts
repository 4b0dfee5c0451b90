import type { BookingHistory, CalendarQuestion, TeamBooking } from '@team-booking/contract/team';
import { safeLink } from '@team-booking/sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { at, withQuery } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { creditsStyles } from '../../parts/credits.ts';
import { HubEnding, type Ending } from '../../parts/ending.ts';
import { firstName, hostStyles } from '../../parts/host.ts';
import { joinLinkOf } from '../../parts/join-link.ts';
import { isSingleKey } from '../../parts/keys.ts';
import { longStyles } from '../../parts/long.ts';
import { make } from '../../parts/make.ts';
import { movedOf } from '../../parts/moved.ts';
import { HubMoving } from '../../parts/moving.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { question } from '../../parts/question/question.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { Slices } from '../../parts/slices.ts';
import { statusTag } from '../../parts/status.ts';
import { icons } from '../../theme/icons.ts';
import { facts, factsStyles, visitorsTime } from './facts.ts';
import { HubNoting } from './noting.ts';
import { HubReassign } from './reassign.ts';
import { story, storyStyles } from './story.ts';
import { whyCard } from './why-card.ts';

interface Data {
  readonly booking: TeamBooking;
  readonly history: BookingHistory;
}

/** One booking: its facts, its story, and why these hosts. */
export class View extends HubView<'booking', Data> {
  static override styles = [
    ...HubView.styles,
    pageStyles,
    hostStyles,
    skeletonStyles,
    longStyles,
    creditsStyles,
    storyStyles,
    factsStyles,
    css`
      .body {
        border-block-start: 1px solid var(--line);
        padding-block-start: 1.25rem;
      }
      .asked {
        gap: 0.75rem;
        padding: 0.875rem 1rem;
        margin-block-end: 1rem;
        border: 1px solid color-mix(in oklab, var(--warn) 40%, var(--line));
        border-radius: var(--radius);
        background: color-mix(in oklab, var(--warn) 6%, var(--surface));
      }
      section > .row {
        margin-block: 1rem 0.5rem;
      }
    `,
  ];
  override readonly topics: readonly Topic[] = ['bookings', 'history'];
  readonly #bars = new Slices(this, 15);
  readonly #reassign = make('team-hub-reassign', HubReassign);
  readonly #ending = make('team-hub-ending', HubEnding);
  readonly #moving = make('team-hub-moving', HubMoving);
  readonly #noting = make('team-hub-noting', HubNoting);
  #isAsked = false;
  readonly #keyed = (event: KeyboardEvent) => {
    if (!isSingleKey(event, this.hub) || !this.data || !this.#isOpen(this.data.booking)) return;
    if (event.key === 'r') void this.#reassign.open();
    if (event.key === 'm') this.#move(this.data.booking);
  };

  constructor() {
    super();
    for (const dialog of [this.#ending, this.#moving]) dialog.addEventListener('ended', () => void this.refresh());
    this.#noting.addEventListener('noted', () => void this.refresh());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#keyed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#keyed);
  }

  protected override concerns(change: Parameters<HubView<'booking', Data>['concerns']>[0]): boolean {
    return super.concerns(change) && (change.bookings?.includes(this.address.id!) ?? true);
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client } = this.hub;
    const id = this.address.id!;
    const [booking, history] = await Promise.all([
      client.teamBooking({ id }, { signal }),
      client.recordsOfBooking({ id }, { signal }),
    ]);
    return { booking, history };
  }

  /** An address may ask for what is done at once, e.g. `?do=reassign`. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const asked = this.address.query['do'];
    if (!asked || !this.data || this.#isAsked) return;
    this.#isAsked = true;
    const { from } = this.address.query;
    this.hub.router.go(withQuery(this.address, { do: '', from: '' }), true);
    if (asked === 'reassign') void this.#reassign.open(from);
    if (asked === 'move') this.#move(this.data.booking);
    if (asked === 'decline' || asked === 'cancel') this.#end(asked);
  }

  #isOpen({ status, start }: TeamBooking): boolean {
    const isLive = status === 'confirmed' || status === 'awaiting-approval' || status === 'awaiting-payment';
    return isLive && Date.parse(start) > this.hub.now();
  }

  protected override show({ booking, history }: Data): TemplateResult {
    const { hub, words } = this;
    const { formats } = hub;
    const names = new Map([...history.hosts, ...booking.hosts].map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => names.get(id) ?? id;
    const visitor = booking.attendee.name;
    const hosts = formats.list(booking.hosts.map(({ name }) => name));
    const when = `${formats.day(booking.start)}, ${formats.range(booking.start, booking.end)}`;
    Object.assign(this.#reassign, {
      hub,
      words,
      booking: { id: booking.id, visitor, when, hosts, owner: booking.owner, names },
    });
    for (const dialog of [this.#ending, this.#moving]) Object.assign(dialog, { hub, words });
    Object.assign(this.#noting, { hub, words, bookingId: booking.id });
    return page(hub, {
      title: visitor,
      crumb: { address: at('bookings'), text: hub.words.bookings, here: booking.number },
      actions: this.#actions(booking),
      body: html`<div class="body cols">
          <div>
            ${(booking.questions ?? []).map((found) => this.#question(booking, found))}
            <div class="row wrap">
              ${statusTag(booking.status, hub.words)}<span class="tag line"
                >${formats.relative(booking.start, hub.now())}</span
              >
            </div>
            <p class="when ${booking.status === 'cancelled' || booking.status === 'declined' ? 'over' : ''}">${when}</p>
            ${visitorsTime(hub, words, booking)} ${facts(hub, words, booking)}
            <hr />
            <section aria-labelledby="story">
              <div class="row">
                <h2 id="story" class="grow">${words.story}</h2>
                <button class="btn quiet" type="button" @click=${() => this.#noting.open()}>
                  ${icons.note}${words.addNote}
                </button>
              </div>
              ${story(hub, words, booking.story, nameOf, this.#isOpen(booking) ? () => void this.#undoReassign(booking) : null)}
            </section>
          </div>
          ${booking.record ? whyCard(hub, words, booking.record, nameOf, this.#bars) : nothing}
        </div>
        ${this.#ending} ${this.#moving} ${this.#noting} ${this.#reassign}`,
    });
  }

  #question(booking: TeamBooking, found: CalendarQuestion): TemplateResult {
    const { hub } = this;
    const hosts = new Map(booking.hosts.map(({ id, name }) => [id, firstName(name)]));
    const asked = { booking, question: found, host: hosts.get(found.host) ?? found.host, hosts };
    return html`<section class="asked row top">
      <span class="warn">${icons.ask}</span>
      <div class="grow">${question({ hub, asked, reassign: () => void this.#reassign.open(found.host) })}</div>
    </section>`;
  }

  #actions(booking: TeamBooking): TemplateResult {
    const { hub, words } = this;
    const isOpen = this.#isOpen(booking);
    const waits = booking.status === 'awaiting-approval';
    const join = joinLinkOf(booking);
    return html`
      ${
        waits
          ? html`<button class="btn main" type="button" @click=${() => this.#approve(booking)}>
                ${icons.check}${hub.words.approve}
              </button>
              <button class="btn" type="button" @click=${() => this.#end('decline')}>${hub.words.decline}</button>`
          : nothing
      }
      ${isOpen ? html`<button class="btn" type="button" @click=${() => void this.#reassign.open()}>${icons.swap}${hub.words.reassign}<kbd>R</kbd></button>` : nothing}
      ${isOpen ? html`<button class="btn quiet" type="button" @click=${() => this.#move(booking)}>${words.move}<kbd>M</kbd></button>` : nothing}
      ${isOpen && !waits ? html`<button class="btn quiet" type="button" @click=${() => this.#end('cancel')}>${words.cancelBooking}</button>` : nothing}
      ${this.#attendance(booking)}
      ${isOpen && join ? html`<a class="btn main" href=${safeLink(join)} target="_blank" rel="noopener">${icons.video}${hub.words.join}</a>` : nothing}
    `;
  }

  async #undoReassign({ id }: TeamBooking): Promise<void> {
    if (!(await this.attempt(() => this.hub.client.undoReassign({ id, body: {} })))) return;
    this.hub.toast({ text: this.words.restored });
    await this.refresh();
  }

  #attendance({ id, status, start, missedBy }: TeamBooking): TemplateResult | typeof nothing {
    const { words, hub } = this;
    const isOver = Date.parse(start) <= hub.now();
    if (!isOver || !['confirmed', 'completed', 'no-show'].includes(status)) return nothing;
    const who = missedBy === null ? 'attendee' : null;
    const say = () =>
      void this.attempt(() => hub.client.noShow({ id, body: { who } })).then((isDone) =>
        isDone ? this.refresh() : undefined,
      );
    return html`<button class="btn" type="button" @click=${say}>
      ${missedBy === null ? words.missed : words.came}
    </button>`;
  }

  #approve({ id, attendee }: TeamBooking): void {
    const { hub } = this;
    hub.toast({
      text: hub.words.approved(attendee.name),
      undo: () => {},
      after: () =>
        void hub.client.approve({ id }).then(
          () => this.refresh(),
          (error: unknown) => hub.toast({ text: problemWords(error, hub.words), isBad: true }),
        ),
    });
  }

  #move(booking: TeamBooking): void {
    void this.#moving.open(movedOf(booking));
  }

  #end(ending: Ending): void {
    const { id, attendee } = this.data!.booking;
    void this.#ending.open(ending, { id, visitor: attendee.name });
  }
}

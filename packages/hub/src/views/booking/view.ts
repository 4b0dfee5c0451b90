import type { BookingStatus, Field } from '@team-booking/contract';
import type { BookingHistory, CalendarQuestion, TeamBooking } from '@team-booking/contract/team';
import { loadSelectionWords, type SelectionWords } from '@team-booking/core/assignment';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { at, withQuery } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { approve, isApproved } from '../../parts/approving.ts';
import { creditsStyles } from '../../parts/credits.ts';
import { HubEnding, type Ending } from '../../parts/ending.ts';
import { firstName } from '../../parts/host.ts';
import { followKeys, isSingleKey } from '../../parts/keys.ts';
import { listStyles } from '../../parts/list.styles.ts';
import { make } from '../../parts/make.ts';
import { menuStyles } from '../../parts/menu.ts';
import { movedOf } from '../../parts/moved.ts';
import { HubMoving } from '../../parts/moving.ts';
import { page } from '../../parts/page.ts';
import { question } from '../../parts/question/question.ts';
import { Slices } from '../../parts/slices.ts';
import { statusTag } from '../../parts/status.ts';
import { icons } from '../../theme/icons.ts';
import { actions, actionsStyles } from './actions.ts';
import { bookingStyles } from './booking.styles.ts';
import { clocks, facts, factsStyles } from './facts.ts';
import { HubNoting } from './noting.ts';
import { HubReassign } from './reassign.ts';
import { story, storyStyles } from './story.ts';
import { whyCard } from './why-card.ts';
import { dayAndRange } from '../../format/day-and-range.ts';

interface Data {
  readonly booking: TeamBooking;
  readonly history: BookingHistory;
  /** The questions of its booking type. */
  readonly fields: readonly Field[];
  /** What messages are called, where some were sent. */
  readonly messages: HubWords['messages'] | null;
  /** Words of the sentence why these hosts. */
  readonly reasons: SelectionWords;
}

/** How the day of a booking is written. */
const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** What will not take place. */
const OFF: ReadonlySet<BookingStatus> = new Set(['cancelled', 'declined', 'expired']);

/** One booking: its facts, why these hosts, and its story. */
export class View extends HubView<'booking', Data> {
  static override styles = [
    ...HubView.styles,
    ...listStyles,
    menuStyles,
    creditsStyles,
    storyStyles,
    factsStyles,
    actionsStyles,
    bookingStyles,
  ];
  override readonly topics: readonly Topic[] = ['bookings', 'history'];
  readonly #bars = new Slices(this, 15);
  readonly #reassign = make('team-hub-reassign', HubReassign);
  readonly #ending = make('team-hub-ending', HubEnding);
  readonly #moving = make('team-hub-moving', HubMoving);
  readonly #noting = make('team-hub-noting', HubNoting);
  #isAsked = false;

  constructor() {
    super();
    for (const dialog of [this.#ending, this.#moving]) dialog.addEventListener('ended', () => void this.refresh());
    this.#reassign.addEventListener('move', () => this.#move(this.data!.booking));
    this.#noting.addEventListener('noted', () => void this.refresh());
    followKeys(this, (event) => this.#key(event));
  }

  #key(event: KeyboardEvent): void {
    if (!isSingleKey(event, this.hub) || !this.data || !this.#isOpen(this.data.booking)) return;
    if (event.key === 'r') void this.#reassign.open();
    if (event.key === 'm') this.#move(this.data.booking);
  }

  protected override concerns(change: Parameters<HubView<'booking', Data>['concerns']>[0]): boolean {
    return super.concerns(change) && (change.bookings?.includes(this.address.id!) ?? true);
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, locale, words } = this.hub;
    const id = this.address.id!;
    const [booking, history, reasons] = await Promise.all([
      client.teamBooking({ id }, { signal }),
      client.recordsOfBooking({ id }, { signal }),
      loadSelectionWords(words.language),
    ]);
    const isMailed = booking.story.some(({ what }) => what === 'mailed');
    const [fields, messages] = await Promise.all([
      this.#fieldsOf(booking, signal),
      isMailed ? loadHubWords(locale, 'messages') : null,
    ]);
    return { booking, history, fields, messages, reasons };
  }

  /** The questions of its type, which may be gone. */
  async #fieldsOf({ answers, bookingType }: TeamBooking, signal: AbortSignal): Promise<readonly Field[]> {
    if (Object.keys(answers).length === 0) return [];
    const type = await this.hub.client.teamBookingType({ id: bookingType.id }, { signal }).catch(() => null);
    return type?.fields ?? [];
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

  protected override show({ booking, history, fields, messages, reasons }: Data): TemplateResult {
    const { hub, words } = this;
    const { formats } = hub;
    const names = new Map([...history.hosts, ...booking.hosts].map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => names.get(id) ?? id;
    const visitor = booking.attendee.name;
    const hosts = formats.list(booking.hosts.map(({ name }) => name));
    const isOff = OFF.has(booking.status);
    const when = dayAndRange(hub.locale, formats.timeZone, DAY, [booking.start, booking.end]);
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
          <div class="what">
            ${(booking.questions ?? []).map((found) => this.#question(booking, found))}
            <div class="row wrap">
              ${statusTag(this.#waits(booking) || booking.status !== 'awaiting-approval' ? booking.status : 'confirmed', hub.words)}${
                isOff ? nothing : html`<span class="tag line">${formats.relative(booking.start, hub.now())}</span>`
              }
            </div>
            <p class="when ${isOff ? 'over' : ''}">${when}</p>
            ${clocks(hub, words, booking)} ${facts(hub, words, { booking, fields })}
          </div>
          ${booking.record ? html`<div class="why">${whyCard(hub, words, booking.record, reasons, nameOf, this.#bars)}</div>` : nothing}
          <section class="story-part" aria-labelledby="story">
            <div class="row">
              <h2 id="story" class="grow">${words.story}</h2>
              <button class="btn quiet" type="button" @click=${() => this.#noting.open()}>
                ${icons.note}${words.addNote}
              </button>
            </div>
            ${story(hub, { ...words, messages }, booking, nameOf, this.#isOpen(booking) ? () => void this.#undoReassign(booking) : null)}
          </section>
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

  #waits({ id, status }: TeamBooking): boolean {
    return status === 'awaiting-approval' && !isApproved(this.hub, id);
  }

  #actions(booking: TeamBooking): TemplateResult {
    const { hub, words } = this;
    return actions({
      hub,
      words,
      booking,
      isOpen: this.#isOpen(booking),
      waits: this.#waits(booking),
      approve: () => approve(hub, booking, this),
      decline: () => this.#end('decline'),
      reassign: () => void this.#reassign.open(),
      move: () => this.#move(booking),
      cancel: () => this.#end('cancel'),
      attendance: () => void this.#attendance(booking),
    });
  }

  async #undoReassign({ id }: TeamBooking): Promise<void> {
    if (!(await this.attempt(() => this.hub.client.undoReassign({ id, body: {} })))) return;
    this.hub.toast({ text: this.words.restored });
    await this.refresh();
  }

  async #attendance({ id, missedBy }: TeamBooking): Promise<void> {
    const who = missedBy === null ? 'attendee' : null;
    if (await this.attempt(() => this.hub.client.noShow({ id, body: { who } }))) await this.refresh();
  }

  #move(booking: TeamBooking): void {
    void this.#moving.open(movedOf(booking));
  }

  #end(ending: Ending): void {
    const { id, attendee } = this.data!.booking;
    void this.#ending.open(ending, { id, visitor: attendee.name });
  }
}

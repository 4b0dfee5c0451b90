import type { BookingStatus } from '@team-booking/contract';
import type { TeamBooking } from '@team-booking/contract/team';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { at, withQuery } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { approve, isApproved } from '../../parts/approving.ts';
import { creditsStyles } from '../../parts/credits.ts';
import { followKeys, isSingleKey } from '../../parts/keys.ts';
import { listStyles } from '../../parts/list.styles.ts';
import { menuStyles } from '../../parts/menu.ts';
import { page } from '../../parts/page.ts';
import { Slices } from '../../parts/slices.ts';
import { statusTag } from '../../parts/status.ts';
import { icons } from '../../theme/icons.ts';
import { actions, actionsStyles } from './actions.ts';
import { asked } from './asked.ts';
import { bookingStyles } from './booking.styles.ts';
import { Dialogs } from './dialogs.ts';
import { clocks, facts, factsStyles } from './facts.ts';
import { loadBooking, type BookingData } from './load-booking.ts';
import { story, storyStyles } from './story.ts';
import { whyCard } from './why-card.ts';
import { dayAndRange } from '../../format/day-and-range.ts';

/** How the day of a booking is written. */
const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** What will not take place. */
const OFF: ReadonlySet<BookingStatus> = new Set(['cancelled', 'declined', 'expired']);

/** One booking: its facts, why these hosts, and its story. */
export class View extends HubView<'booking', BookingData> {
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
  readonly #dialogs = new Dialogs(() => void this.refresh());
  #isAsked = false;

  constructor() {
    super();
    followKeys(this, (event) => this.#key(event));
  }

  #key(event: KeyboardEvent): void {
    if (!isSingleKey(event, this.hub) || !this.data || !this.#isOpen(this.data.booking)) return;
    if (event.key === 'r') this.#dialogs.reassign();
    if (event.key === 'm') this.#dialogs.move();
  }

  protected override concerns(change: Parameters<HubView<'booking', BookingData>['concerns']>[0]): boolean {
    return super.concerns(change) && (change.bookings?.includes(this.address.id!) ?? true);
  }

  protected override load(signal: AbortSignal): Promise<BookingData> {
    return loadBooking(this.hub, this.address.id!, signal);
  }

  /** An address may ask for what is done at once, e.g. `?do=reassign`. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { do: wanted, from } = this.address.query;
    if (!wanted || !this.data || this.#isAsked) return;
    this.#isAsked = true;
    this.hub.router.go(withQuery(this.address, { do: '', from: '' }), true);
    this.#dialogs.open(wanted, from);
  }

  #isOpen({ status, start }: TeamBooking): boolean {
    const isLive = status === 'confirmed' || status === 'awaiting-approval' || status === 'awaiting-payment';
    return isLive && Date.parse(start) > this.hub.now();
  }

  protected override show({ booking, history, fields, messages, reasons }: BookingData): TemplateResult {
    const { hub, words } = this;
    const { formats } = hub;
    const names = new Map([...history.hosts, ...booking.hosts].map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => names.get(id) ?? id;
    const isOff = OFF.has(booking.status);
    const when = dayAndRange(hub.locale, formats.timeZone, DAY, [booking.start, booking.end]);
    return page(hub, {
      title: booking.attendee.name,
      crumb: { address: at('bookings'), text: hub.words.bookings, here: booking.number },
      actions: this.#actions(booking),
      body: html`<div class="body cols">
          <div class="what">
            ${(booking.questions ?? []).map((found) => asked(hub, booking, found, (from) => this.#dialogs.reassign(from)))}
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
              <button class="btn quiet" type="button" @click=${() => this.#dialogs.note()}>
                ${icons.note}${words.addNote}
              </button>
            </div>
            ${story(hub, { ...words, messages }, booking, nameOf, this.#isOpen(booking) ? () => void this.#undoReassign(booking) : null)}
          </section>
        </div>
        ${this.#dialogs.show({ hub, words, booking, when, names })}`,
    });
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
      decline: () => this.#dialogs.end('decline'),
      reassign: () => this.#dialogs.reassign(),
      move: () => this.#dialogs.move(),
      cancel: () => this.#dialogs.end('cancel'),
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
}

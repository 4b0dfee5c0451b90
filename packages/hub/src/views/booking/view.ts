import type { BookingHistory, TeamBooking } from '@team-booking/contract/team';
import { safeLink } from '@team-booking/sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { at, withQuery } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { copy } from '../../parts/copy.ts';
import { creditsStyles } from '../../parts/credits.ts';
import { dialogStyles, openDialog } from '../../parts/dialog.ts';
import { hostStyles } from '../../parts/host.ts';
import { make } from '../../parts/make.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { statusTag } from '../../parts/status.ts';
import { icons, type IconName } from '../../theme/icons.ts';
import { HubReassign } from './reassign.ts';
import { story, storyStyles } from './story.ts';
import { whyCard } from './why-card.ts';

interface Data {
  readonly booking: TeamBooking;
  readonly history: BookingHistory;
}

/** What asks for a reason before it is sent to the visitor. */
type Ending = 'cancel' | 'decline';

/** One booking: its facts, its story, and why these hosts. */
export class View extends HubView<'booking', Data> {
  static override properties = { ...HubView.properties, ending: { state: true }, isNoting: { state: true } };
  static override styles = [
    ...HubView.styles,
    pageStyles,
    hostStyles,
    skeletonStyles,
    dialogStyles,
    creditsStyles,
    storyStyles,
    css`
      .when {
        font-size: 1.25rem;
        font-weight: 650;
        letter-spacing: -0.015em;
        line-height: 1.3;
        margin-block-start: 0.5rem;
      }
      .facts {
        display: grid;
        gap: 0.75rem;
        padding-block: 1.25rem;
      }
      .facts > div {
        display: flex;
        gap: 0.75rem;
        align-items: flex-start;
      }
      .facts svg {
        margin-block-start: 0.125rem;
        color: var(--muted);
      }
      .facts .btn svg {
        margin: 0;
      }
      .body {
        border-block-start: 1px solid var(--line);
        padding-block-start: 1.25rem;
      }
      section > .row {
        margin-block: 1rem 0.5rem;
      }
      textarea {
        inline-size: 100%;
        min-block-size: 5rem;
        resize: vertical;
      }
      .over {
        text-decoration: line-through;
      }
    `,
  ];
  override readonly topics: readonly Topic[] = ['bookings', 'history'];
  declare ending: Ending;
  declare isNoting: boolean;
  readonly #reassign = make('team-hub-reassign', HubReassign);
  #isAsked = false;
  readonly #keyed = (event: KeyboardEvent) => {
    const target = event.composedPath()[0] as HTMLElement;
    const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    if (event.key !== 'r' || !this.hub.keys || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.data && this.#isOpen(this.data.booking)) void this.#reassign.open();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.ending = 'cancel';
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
  protected override updated(): void {
    const asked = this.address.query['do'];
    if (!asked || !this.data || this.#isAsked) return;
    this.#isAsked = true;
    this.hub.router.go(withQuery(this.address, { do: '' }), true);
    if (asked === 'reassign') void this.#reassign.open();
    if (asked === 'decline') void this.#end('decline');
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
    const isOpen = this.#isOpen(booking);
    const hosts = formats.list(booking.hosts.map(({ name }) => name));
    const when = `${formats.day(booking.start)}, ${formats.range(booking.start, booking.end)}`;
    Object.assign(this.#reassign, {
      hub,
      words,
      booking: { id: booking.id, visitor: booking.attendee.name, when, hosts, names },
    });
    const join = safeLink(booking.location && 'joinUrl' in booking.location ? booking.location.joinUrl : '');
    return page(hub, {
      title: booking.attendee.name,
      crumb: { address: at('bookings'), text: hub.words.bookings, here: booking.number },
      actions: html`
        ${
          booking.status === 'awaiting-approval'
            ? html`<button class="btn main" type="button" @click=${() => this.#approve(booking)}>
                  ${icons.check}${hub.words.approve}
                </button>
                <button class="btn" type="button" @click=${() => void this.#end('decline')}>
                  ${hub.words.decline}
                </button>`
            : nothing
        }
        ${isOpen ? html`<button class="btn" type="button" @click=${() => void this.#reassign.open()}>${icons.swap}${hub.words.reassign}<kbd>R</kbd></button>` : nothing}
        ${isOpen && booking.status !== 'awaiting-approval' ? html`<button class="btn quiet" type="button" @click=${() => void this.#end('cancel')}>${words.cancelBooking}</button>` : nothing}
        ${this.#attendance(booking)}
        ${isOpen && join ? html`<a class="btn main" href=${join} target="_blank" rel="noopener">${icons.video}${hub.words.join}</a>` : nothing}
      `,
      body: html`<div class="body cols">
          <div>
            <div class="row wrap">
              ${statusTag(booking.status, hub.words)}<span class="tag line"
                >${formats.relative(booking.start, hub.now())}</span
              >
            </div>
            <p class="when ${booking.status === 'cancelled' || booking.status === 'declined' ? 'over' : ''}">${when}</p>
            ${this.#visitorsTime(booking)} ${this.#facts(booking, hosts, join)}
            <hr />
            <section aria-labelledby="story">
              <div class="row">
                <h2 id="story" class="grow">${words.story}</h2>
                <button class="btn quiet" type="button" @click=${() => this.#note()}>
                  ${icons.note}${words.addNote}
                </button>
              </div>
              ${story(hub, words, booking.story, nameOf)}
            </section>
          </div>
          ${booking.record ? whyCard(hub, words, booking.record, nameOf) : nothing}
        </div>
        ${this.#endDialog(booking)} ${this.#noteDialog()} ${this.#reassign}`,
    });
  }

  #visitorsTime({ start, end, timeZone }: TeamBooking): TemplateResult | typeof nothing {
    const { formats, locale } = this.hub;
    if (timeZone === formats.timeZone) return nothing;
    const theirs = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' });
    const place = timeZone.split('/').at(-1)!.replaceAll('_', ' ');
    return html`<p class="muted">
      ${this.words.zoneOf(theirs.formatRange(new Date(start), new Date(end)))} · ${place}
    </p>`;
  }

  #facts(booking: TeamBooking, hosts: string, join: string | null | undefined): TemplateResult {
    const { hub, words } = this;
    const { email, phone } = booking.attendee;
    const minutes = Math.round((Date.parse(booking.end) - Date.parse(booking.start)) / 60_000);
    const fact = (icon: IconName, text: unknown, more: unknown = nothing, way: unknown = nothing) =>
      html`<div>
        ${icons[icon]}
        <div class="grow words">
          <p>${text}</p>
          ${more === nothing ? nothing : html`<p class="small muted">${more}</p>`}
        </div>
        ${way}
      </div>`;
    const others = booking.guests.map(({ name, email }) => name ?? email);
    const more = [phone, others.length > 0 ? words.guests(hub.formats.list(others)) : ''].filter(Boolean).join(' · ');
    return html`<div class="facts">
      ${fact('link', booking.bookingType.title, hub.formats.minutes(minutes))}
      ${fact('user', html`<b>${words.hostedBy(hosts)}</b>`)}
      ${join ? fact('video', join, nothing, html`<button class="btn quiet icon" type="button" aria-label=${hub.words.copyLink} @click=${() => copy(hub, join)}>${icons.copy}</button>`) : nothing}
      ${fact('mail', email, more || nothing, html`<a class="btn quiet" href="mailto:${encodeURIComponent(email)}">${words.write}</a>`)}
      ${Object.entries(booking.answers).map(([question, answer]) => fact('ask', [answer].flat().join(', '), question))}
    </div>`;
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

  async #end(ending: Ending): Promise<void> {
    this.ending = ending;
    await this.updateComplete;
    openDialog(this.renderRoot, '#end');
  }

  #note(): void {
    openDialog(this.renderRoot, '#note');
  }

  #endDialog({ id, attendee }: TeamBooking): TemplateResult {
    const { words, hub, ending } = this;
    const send = async (event: Event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const reason = form.querySelector('textarea')!.value.trim();
      const request = { id, body: reason ? { reason } : {} };
      form.closest('dialog')!.close();
      await this.attempt(() =>
        ending === 'cancel' ? hub.client.cancelTeamBooking(request) : hub.client.decline(request),
      );
      await this.refresh();
    };
    const title = ending === 'cancel' ? words.cancelTitle(attendee.name) : words.declineTitle(attendee.name);
    return html`<dialog id="end" class="small-one" aria-labelledby="end-title">
      <form @submit=${send}>
        <header><h2 id="end-title" class="grow words">${title}</h2></header>
        <div class="in-body col">
          <label class="f"
            >${words.reason}<textarea
              class="in"
              name="reason"
              maxlength="1000"
              placeholder=${hub.words.optional}
            ></textarea>
          </label>
          <p class="small muted">${words.visitorReads}</p>
        </div>
        <footer>
          <span class="grow"></span>
          <button
            class="btn quiet"
            type="button"
            @click=${(event: Event) => (event.target as HTMLElement).closest('dialog')!.close()}
          >
            ${words.keep}
          </button>
          <button class="btn main">${ending === 'cancel' ? words.cancelBooking : hub.words.decline}</button>
        </footer>
      </form>
    </dialog>`;
  }

  #noteDialog(): TemplateResult {
    const { words, hub, address } = this;
    const send = async (event: Event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const text = form.querySelector('textarea')!.value.trim();
      if (!text || !(await this.attempt(() => hub.client.addNote({ id: address.id!, body: { text } })))) return;
      form.reset();
      form.closest('dialog')!.close();
      hub.toast({ text: words.noted });
      await this.refresh();
    };
    return html`<dialog id="note" class="small-one" aria-labelledby="note-title">
      <form @submit=${send}>
        <header><h2 id="note-title" class="grow">${words.addNote}</h2></header>
        <div class="in-body">
          <label class="f">${words.note}<textarea class="in" name="text" required maxlength="5000"></textarea></label>
        </div>
        <footer>
          <span class="grow"></span>
          <button
            class="btn quiet"
            type="button"
            @click=${(event: Event) => (event.target as HTMLElement).closest('dialog')!.close()}
          >
            ${hub.words.cancel}
          </button>
          <button class="btn main">${words.save}</button>
        </footer>
      </form>
    </dialog>`;
  }
}

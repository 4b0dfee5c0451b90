import { Task } from '@lit/task';
import type { BookingBackend, BookingFlow, Draft, FlowEvent, FlowOptions, FlowState } from '@team-booking/sdk';
import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { domEvent, TeamBookingSubmitEvent, timeFacts } from './events/events.ts';
import { FlowController } from './flow/flow-controller.ts';
import { flowOptions, IDENTITY, type Settings } from './flow/settings.ts';
import { Formats } from './format/formats.ts';
import { localeFor } from './format/locale.ts';
import { lateFor, loadAssist, loadLate, type Assist, type Late, type PartName } from './parts.ts';
import { pick } from './pick/pick.ts';
import { pickStyles } from './pick/pick.styles.ts';
import { skeleton } from './pick/skeleton.ts';
import { tokens } from './theme/tokens.styles.ts';
import type { FullView, Local, Shown, View } from './view.ts';
import { loadWords } from './words/load.ts';
import type { FirstWords, Translation } from './words/translation.ts';

/**
 * Books a time with a team, and moves or cancels what is booked.
 *
 * @tag team-booking
 *
 * @slot - Shown where the booker cannot be: a link to the booking page, for example.
 * @slot header - Above everything.
 * @slot footer - Below everything.
 * @slot success - Shown once a time is booked, below its facts.
 *
 * @csspart booker - The whole.
 * @csspart about - Team, title, description, durations, location, hosts.
 * @csspart month - The month with its header.
 * @csspart day - A day; also `day-free`, `day-full`, `day-past`, `day-beyond`, `day-chosen`.
 * @csspart times - The times of a day with their header.
 * @csspart time - One time.
 * @csspart bar - What is chosen, and the way on.
 * @csspart button - The one button that leads on.
 * @csspart form - The form.
 * @csspart input - A control of the form.
 * @csspart notice - Something to heed.
 * @csspart card - The facts of a booking.
 *
 * @cssprop --team-booking-accent - The one accent, any lightness. Default: the booking type's, else a blue.
 * @cssprop --team-booking-on-accent - Text on the accent.
 * @cssprop --team-booking-surface - Ground.
 * @cssprop --team-booking-text - Text.
 * @cssprop --team-booking-muted - Quieter text.
 * @cssprop --team-booking-line - Lines between parts.
 * @cssprop --team-booking-tint - Ground of free days and of what is pressed.
 * @cssprop --team-booking-danger - Errors, and the button that cancels.
 * @cssprop --team-booking-radius - Roundness of controls; the booker's own is one and a half times that.
 * @cssprop --team-booking-font - Font family. Default: the page's; the system's where the page has none.
 * @cssprop --team-booking-shadow - Shadow of the booker.
 * @cssprop --team-booking-max-width - Widest the booker becomes.
 *
 * @fires team-booking-ready - The first times, or the booking to manage, can be seen.
 * @fires team-booking-day-select - A day was chosen.
 * @fires team-booking-time-select - A time was chosen.
 * @fires team-booking-step - Another step is shown.
 * @fires team-booking-submit - The form is about to be sent; cancelable.
 * @fires team-booking-pending - Waiting for payment or approval.
 * @fires team-booking-booked - Confirmed; exactly once for a booking.
 * @fires team-booking-rescheduled - Moved to another time.
 * @fires team-booking-cancelled - Cancelled.
 * @fires team-booking-error - Something failed.
 */
export class TeamBooking extends LitElement implements Settings {
  static override readonly properties = {
    src: {},
    api: {},
    duration: { type: Number },
    month: {},
    start: {},
    host: {},
    location: {},
    timeZone: { attribute: 'time-zone' },
    lockTimeZone: { type: Boolean, attribute: 'lock-time-zone' },
    hourCycle: { attribute: 'hour-cycle' },
    locale: {},
    name: {},
    email: {},
    phone: {},
    theme: { reflect: true },
    hide: {},
    successUrl: { attribute: 'success-url' },
    booking: {},
    query: {},
    token: { attribute: false },
    backend: { attribute: false },
    prefill: { attribute: false },
    flow: { attribute: false },
    messages: { attribute: false },
    now: { attribute: false },
  };
  static override readonly styles = [tokens, pickStyles];

  /** Link of the booking type, e.g. `https://book.example/intro-call`. */
  declare src: string | undefined;
  /** Address of the backend's API, where it is not `{root}/api`. */
  declare api: string | undefined;
  /** Minutes to begin with. */
  declare duration: number | undefined;
  /** Month to open on, `YYYY-MM`. */
  declare month: string | undefined;
  /** Time to open on, ISO 8601. */
  declare start: string | undefined;
  /** Id of a requested host. */
  declare host: string | undefined;
  /** Id of the location chosen to begin with. */
  declare location: string | undefined;
  /** IANA zone to begin with. Default: the visitor's. */
  declare timeZone: string | undefined;
  /** Whether the visitor cannot choose another zone. */
  declare lockTimeZone: boolean;
  /** `12` or `24`. Default: the locale's. */
  declare hourCycle: string | undefined;
  /** BCP 47. Default: the page's language, else the visitor's. */
  declare locale: string | undefined;
  /** The visitor's name, if the page knows it. */
  declare name: string | undefined;
  declare email: string | undefined;
  declare phone: string | undefined;
  /** `auto` (the page's `color-scheme`), `light` or `dark`. */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /** Parts to leave out: `details`, `avatars`. */
  declare hide: string | undefined;
  /** Page to go to once a time is booked. */
  declare successUrl: string | undefined;
  /** Id of a booking to manage; with its `token`. */
  declare booking: string | undefined;
  /** What may be read from the page's address: `prefill`, `utm`, `manage`. */
  declare query: string | undefined;
  /** Manage token of `booking`. */
  declare token: string | undefined;
  /** Where bookings are made, in place of HTTP at `src`, whose last part still names the booking type. */
  declare backend: BookingBackend | undefined;
  /** What is known of the visitor; outranks the attributes. */
  declare prefill: Partial<Draft> | undefined;
  /** A flow of the page's own. The element starts it; to end it is the page's. */
  declare flow: BookingFlow | undefined;
  /** Words in place of the built-in ones. */
  declare messages: Partial<Translation> | undefined;
  /** The present, epoch milliseconds. Default: the browser's clock. */
  declare now: (() => number) | undefined;

  #local: Local = {};
  #said = '';
  #targets: readonly string[] = [];
  #plain = false;
  #misused = false;
  #words: FirstWords | undefined;
  #assist: Assist | undefined;
  #late: Late | undefined;
  readonly #flow = new FlowController(this, {
    changed: (state, before) => this.#changed(state, before),
    happened: (event) => this.#happened(event),
  });
  readonly #loading = new Task(this, {
    args: () => [this.#locale(), this.#needsAssist(), this.#needsLate()] as const,
    task: ([locale, assist, late]) =>
      Promise.all([loadWords(locale), assist ? loadAssist() : undefined, late ? loadLate() : undefined]),
    onComplete: ([words, assist, late]) => {
      this.#words = words;
      this.#assist ??= assist;
      this.#late ??= late;
      adoptStyles(this.renderRoot as ShadowRoot, [
        ...TeamBooking.elementStyles,
        ...(this.#assist?.assistStyles ?? []),
        ...(this.#late?.lateStyles ?? []),
      ]);
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // A page that gives no font would have the browser's serif here.
    this.#plain = /^"?(times|serif|-webkit-st)/i.test(getComputedStyle(this).fontFamily);
  }

  /** Throws known times away and asks again. */
  refresh(): void {
    this.#flow.flow?.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { flow } = this.#flow;
    if (!this.hasUpdated || IDENTITY.some((name) => changed.has(name))) this.#open();
    else if (flow && changed.size > 0) void loadAssist().then(({ applyChanges }) => applyChanges(flow, this, changed));
    if (changed.has('hourCycle')) this.#local = { ...this.#local, clock: undefined };
  }

  protected override render(): TemplateResult {
    const { locale, direction } = this.#formats();
    const view = this.#view();
    return html`<div
      class="booker ${this.#plain ? 'plain' : ''}"
      part="booker"
      lang=${locale}
      dir=${this.dir || direction}
      @focusin=${() => (this.#targets = [])}
      @keydown=${(event: KeyboardEvent) => view && this.#assist?.keydown(view as FullView, event)}
    >
      <slot name="header"></slot>
      ${this.#body(view)}
      <slot name="footer"></slot>
      <div class="heard" role="status">${this.#said}</div>
    </div>`;
  }

  protected override updated(): void {
    const view = this.#view();
    const booker = this.renderRoot.firstElementChild as HTMLElement;
    const step = view?.state.step;
    const accent = (step && 'bookingType' in step && step.bookingType.branding.accent) || '';
    booker.style.setProperty('--brand', CSS.supports('color', accent) ? accent : '');
    if (view) this.#assist?.settle(view as FullView, booker, this.#targets);
  }

  #body(view: View | undefined): unknown {
    const words = this.#words;
    if (words && this.#loading.error) {
      return html`<section class="about">
        ${words.failedReach}
        <button type="button" class="secondary" @click=${() => this.#loading.run()}>${words.retry}</button>
        <slot></slot>
      </section>`;
    }
    if (this.#misused) return this.#late?.failed('setup', this.#speech());
    const { step } = view?.state ?? {};
    if (view && step?.name === 'pick' && !step.moving) return pick(view, step.bookingType);
    const part = view && lateFor(view.state);
    return (part && view.late(part)) || skeleton(words?.loading ?? '', this.#shown());
  }

  #view(): View | undefined {
    const { flow } = this.#flow;
    if (!flow || !this.#words) return undefined;
    const { state } = flow;
    const view: View = {
      flow,
      state,
      words: this.#speech(),
      formats: this.#formats(),
      local: this.#local,
      shown: this.#shown(),
      managing: !!this.booking,
      now: this.#now,
      late: (name: PartName) =>
        ({ ...this.#assist?.assistParts, ...this.#late?.lateParts })[name]?.(view as FullView) ?? nothing,
      set: (change) => {
        this.#local = { ...this.#local, ...change };
        this.requestUpdate();
      },
      say: (text) => {
        // The same words again would not be read out.
        this.#said = text === this.#said ? `${text}\u00A0` : text;
        this.requestUpdate();
      },
      focus: (...selectors) => {
        this.#targets = selectors;
        if (selectors[0]) this.requestUpdate();
      },
      submit: () => {
        const { step } = flow.state;
        if (step.name !== 'details') return;
        if (this.dispatchEvent(new TeamBookingSubmitEvent('submit', timeFacts(step.time), true))) flow.submit();
      },
      again: () => this.#open(false),
    };
    return view;
  }

  /** All words that are loaded: those of late parts come with them. */
  #speech(): Translation {
    return { ...(this.#late ?? this.#assist)?.enLate, ...this.#words, ...this.messages } as Translation;
  }

  #shown(): Shown {
    const { hide = '', lockTimeZone, phone, prefill } = this;
    return {
      about: !hide.includes('details'),
      avatars: !hide.includes('avatars'),
      phone: !!(phone || prefill?.phone),
      zoneLocked: lockTimeZone,
    };
  }

  #locale(): string {
    return localeFor(this.locale, this.closest<HTMLElement>('[lang]')?.lang, navigator.languages);
  }

  #formats(): Formats {
    const { hourCycle } = this;
    return new Formats(
      this.#locale(),
      this.#local.clock ?? (hourCycle ? (hourCycle.includes('12') ? 'h12' : 'h23') : undefined),
    );
  }

  readonly #now = (): number => (this.now ?? Date.now)();

  #needsAssist(): boolean {
    const state = this.#flow.flow?.state;
    return (
      !!state && !(state.step.name === 'loading' || (state.step.name === 'pick' && state.times.name === 'loading'))
    );
  }

  #needsLate(): boolean {
    const state = this.#flow.flow?.state;
    return this.#misused || !!(this.#local.zones || (state && (state.choice.time ?? lateFor(state))));
  }

  /** Makes the flow that the settings describe. */
  #open(managing = true): void {
    const { clock } = this.#local;
    this.#local = { clock };
    this.#misused = false;
    try {
      this.#flow.use(this.flow ?? this.#options(managing));
    } catch (error) {
      this.#misused = true;
      this.#flow.use(undefined);
      this.#complain((error as Error).message);
    }
    this.requestUpdate();
  }

  #options(managing: boolean): FlowOptions {
    const { booking, ...options } = flowOptions(this, window.location);
    const formats = () => this.#formats();
    return {
      ...options,
      ...(booking && managing && { booking }),
      now: this.#now,
      get locale() {
        return formats().locale;
      },
    };
  }

  #complain(message: string): void {
    console.error(`<team-booking src="${this.src ?? ''}">: ${message}`);
  }

  #changed(state: FlowState, before: FlowState): void {
    const view = this.#view();
    if (state.step !== before.step && state.step.name === 'failed') this.#complain(state.step.failure.message);
    if (view) this.#assist?.attend(view as FullView, before, !!this.shadowRoot?.activeElement);
  }

  #happened(event: FlowEvent): void {
    this.dispatchEvent(domEvent(event));
    const to = event.name === 'booked' && this.successUrl && new URL(this.successUrl, document.baseURI);
    if (to && to.protocol.startsWith('http')) window.location.assign(to);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'team-booking': TeamBooking;
  }
}

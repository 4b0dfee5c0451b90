import type { BookingBackend, BookingFlow, Draft, FlowOptions } from '@team-booking/sdk';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Assistant } from './assist/assist.ts';
import { FlowController } from './flow/flow-controller.ts';
import { flowOptions, IDENTITY, type Settings } from './flow/settings.ts';
import { Formats } from './format/formats.ts';
import { localeFor } from './format/locale.ts';
import { choiceStyles } from './pick/choice.styles.ts';
import { pick } from './pick/pick.ts';
import { pickStyles } from './pick/pick.styles.ts';
import { skeleton } from './pick/skeleton.ts';
import { tokens } from './theme/tokens.styles.ts';
import type { FullView, Local } from './view.ts';
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
 * @csspart title - The booking type's title.
 * @csspart duration - A choice of length.
 * @csspart month - The month with its header.
 * @csspart next - The next free time.
 * @csspart day - A day; also `day-free`, `day-full`, `day-past`, `day-beyond`, `day-chosen`.
 * @csspart times - The times of a day with their header.
 * @csspart time - One time.
 * @csspart zone - The time zone.
 * @csspart clock - 12 or 24 hours.
 * @csspart contact - Whom to turn to when no time suits.
 * @csspart bar - What is chosen, and the way on.
 * @csspart button - The one button that leads on.
 * @csspart back - The button that leads back from the form.
 * @csspart main - The form with what belongs to it.
 * @csspart form - The form.
 * @csspart field - A control with its label, help and error.
 * @csspart input - A control of the form.
 * @csspart error - What is wrong with a field.
 * @csspart notice - Something to heed.
 * @csspart card - The facts of a booking.
 * @csspart mark - The sign above a page: booked, waiting, cancelled.
 * @csspart moving - What is moved, above the month.
 * @csspart done - A booked time.
 * @csspart manage - A booking to manage.
 * @csspart cancel - The question whether to cancel.
 * @csspart cancelled - A cancelled booking.
 * @csspart failed - Why nothing can be shown.
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
  static override readonly styles = [tokens, choiceStyles, pickStyles];

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
  #metadata = {};
  #locale = '';
  #words: FirstWords | undefined;
  /** `null` where it could not be loaded. */
  #assistant: Assistant | null | undefined;
  readonly #flow = new FlowController(this, {
    changed: (state, before) => {
      const focused = !!this.shadowRoot?.activeElement;
      void this.#assist((assistant, view) => assistant.attend({ ...view, state }, before, focused));
    },
    happened: (event) => void this.#assist((assistant, view) => assistant.tell(view, event)),
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
    else if (flow && changed.size > 0) void this.#assist(({ applyChanges }) => applyChanges(flow, this, changed));
    if (changed.has('hourCycle')) this.#local = { ...this.#local, clock: undefined };
    const locale = localeFor(this.locale, this.closest<HTMLElement>('[lang]')?.lang, navigator.languages);
    if (locale !== this.#locale) void this.#speak(locale);
  }

  protected override render(): TemplateResult {
    const { locale, direction } = this.#formats();
    const view = this.#view();
    return html`<div
      class="booker ${this.#plain ? 'plain' : ''}"
      part="booker"
      lang=${locale}
      dir=${this.dir || direction}
      @focusin=${this.#arrive}
      @keydown=${(event: KeyboardEvent) => view && this.#assistant?.keydown(view, event)}
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
    if (view) this.#assistant?.settle(view, booker, this.#targets);
  }

  #body(view: FullView | undefined): unknown {
    if (this.#assistant === null) return html`<slot></slot>`;
    const step = view?.state.step;
    if (step?.name === 'pick' && !step.moving) return pick(view!, step.bookingType);
    const late = this.#misused
      ? this.#assistant?.misused(this.#speech())
      : step && view?.late(step.name === 'pick' ? 'moving' : step.name);
    return late || skeleton(this.#words?.loading, this.hide);
  }

  #view(): FullView | undefined {
    const { flow } = this.#flow;
    if (!flow || !this.#words) return undefined;
    const view: FullView = {
      host: this,
      flow,
      state: flow.state,
      words: this.#speech(),
      formats: this.#formats(),
      local: this.#local,
      metadata: this.#metadata,
      now: this.#now,
      late: (name) => this.#assistant?.render(name, view),
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
        this.requestUpdate();
      },
      again: () => this.#open(false),
    };
    return view;
  }
  /** All words that are loaded. */
  #speech(): Translation {
    return { ...this.#assistant?.words, ...this.#words, ...this.messages } as Translation;
  }

  /** Takes on a language; where others were wanted meanwhile, the latest wins. */
  async #speak(locale: string): Promise<void> {
    this.#locale = locale;
    const words = await loadWords(locale);
    if (locale !== this.#locale) return;
    this.#words = words;
    this.requestUpdate();
  }

  #formats(): Formats {
    const asked = this.hourCycle && (this.hourCycle.includes('12') ? 'h12' : 'h23');
    return new Formats(this.#locale, this.#local.clock || asked || undefined);
  }

  // Focus that is somewhere need not go anywhere any more.
  readonly #arrive = (): void => {
    this.#targets = [];
  };

  readonly #now = (): number => (this.now ?? Date.now)();

  /** Has the assistant do something, who is fetched at the first occasion; without him booking is not possible. */
  async #assist(act: (assistant: Assistant, view: FullView) => void): Promise<void> {
    const module = await import('./assist/assist.ts').catch(() => null);
    this.#assistant ??= module && new module.Assistant(this, () => this.#view());
    const view = this.#view();
    if (this.#assistant && view) act(this.#assistant, view);
    this.requestUpdate();
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
      console.error('<team-booking>:', (error as Error).message);
    }
    void this.#assist(() => {});
  }

  #options(managing: boolean): FlowOptions {
    const { booking, ...options } = flowOptions(this, window.location.hash);
    const formats = () => this.#formats();
    return {
      ...options,
      ...(managing && booking && { booking }),
      metadata: (this.#metadata = {}),
      now: this.#now,
      get locale() {
        return formats().locale;
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'team-booking': TeamBooking;
  }
}

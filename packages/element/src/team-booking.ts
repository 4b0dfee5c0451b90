// Style sheets side by side compress better, the base first.
import { tokens } from './theme/tokens.styles.ts';
import { choiceStyles } from './steps/pick/choice.styles.ts';
import { pickStyles } from './steps/pick/pick.styles.ts';
import type { FlowEvent, FlowOptions } from '@team-booking/sdk';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { FlowController } from './flow-controller.ts';
import { earlyEvent } from './events.ts';
import { formatsFor } from './format/formats.ts';
import type { FullFormats } from './format/full-formats.ts';
import { localeFor } from './format/locale.ts';
import { Language } from './language.ts';
import { LateRest } from './late-rest.ts';
import { flowOptions, startsOver } from './settings/flow-options.ts';
import { pageAnswers } from './settings/page-answers.ts';
import { SettingsElement } from './settings-element.ts';
import { skeleton } from './steps/pick/skeleton.ts';
import { step } from './steps/step.ts';
import type { FullView, Local, View } from './view.ts';
import type { Translation } from '@team-booking/words';

/** Milliseconds in which what was rendered is painted. */
const PAINT = 50;
/** Milliseconds after which the rest is loaded even if the times are not there. */
const LATEST = 3000;

/**
 * Books a time with a team, and moves or cancels what is booked.
 *
 * @tag team-booking
 *
 * @slot - Fallback where the booker cannot be shown, e.g. a link to the booking page.
 * @slot header - Above everything.
 * @slot footer - Below everything.
 * @slot success - Shown once a time is booked, below its facts.
 *
 * @csspart answered - The answers before the times, folded.
 * @csspart booker - The whole booker.
 * @csspart about - Facts of the booking type.
 * @csspart faces - Pictures or initials of the hosts.
 * @csspart team - The team's name.
 * @csspart title - The booking type's title.
 * @csspart duration - A choice of length.
 * @csspart host - A choice of host.
 * @csspart month - The month, or the strip of days.
 * @csspart fold - The month's name, which unfolds it where the booker is narrow.
 * @csspart next - The next free time.
 * @csspart day - A day; also `day-free`, `day-full`, `day-past`, `day-beyond`, `day-chosen`.
 * @csspart times - The times of a day.
 * @csspart time - One time.
 * @csspart zone - The time zone.
 * @csspart clock - 12 or 24 hours.
 * @csspart contact - Contact if no time suits.
 * @csspart help - What would help where there are no times.
 * @csspart bar - Summary and buttons.
 * @csspart button - The primary button.
 * @csspart back - The form's back button.
 * @csspart main - Heading, notices and form.
 * @csspart form - The form.
 * @csspart field - A control with its label, help and error.
 * @csspart input - A form control.
 * @csspart error - Error of a field.
 * @csspart notice - E.g. a taken time or a lost connection.
 * @csspart card - The facts of a booking.
 * @csspart mark - Icon of a page: booked, waiting, cancelled.
 * @csspart moving - The booking to reschedule.
 * @csspart pay - A booking that waits for its payment.
 * @csspart questions - The questions before the times.
 * @csspart done - Confirmation.
 * @csspart manage - An existing booking.
 * @csspart cancel - Asks whether to cancel.
 * @csspart cancelled - A cancelled booking.
 * @csspart failed - Why nothing can be shown.
 *
 * @cssprop --team-booking-accent - The one accent, any lightness. Default: the booking type's, else blue.
 * @cssprop --team-booking-on-accent - Text on the accent.
 * @cssprop --team-booking-surface - Background.
 * @cssprop --team-booking-text - Text.
 * @cssprop --team-booking-muted - Secondary text.
 * @cssprop --team-booking-line - Lines between sections.
 * @cssprop --team-booking-tint - Background of free days and of pressed buttons.
 * @cssprop --team-booking-danger - Errors, and the button that cancels.
 * @cssprop --team-booking-radius - Border radius of controls; the booker's own is 1.5 times that.
 * @cssprop --team-booking-font - Font family. Default: the page's; the system's where the page has none.
 * @cssprop --team-booking-shadow - Shadow of the booker.
 * @cssprop --team-booking-max-width - Maximum width of the booker.
 *
 * @fires team-booking-open - Opened.
 * @fires team-booking-close - Closed; what was typed is kept.
 * @fires team-booking-ready - The first times, or the booking to manage, are shown.
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
export class TeamBooking extends SettingsElement {
  static override readonly styles = [tokens, choiceStyles, pickStyles];

  #local: Local = {};
  /** Whether the page gives no font. */
  #plain = false;
  #metadata = {};
  /** Whether the page brings answers along that may come within this task. */
  #brought = false;
  readonly #language = new Language(this);
  readonly #rest = new LateRest(this, this.#language);
  /** What happened and the page was not told yet. */
  #events: FlowEvent[] = [];
  readonly #flow = new FlowController(this, {
    changed: (state, before) => {
      const focused = !!this.shadowRoot?.activeElement;
      this.#rest.later((rest, view) => rest.stateChanged({ ...view, state }, before, focused));
    },
    happened: (event) => {
      this.#events.push(event);
      // What is said to be ready has to be shown.
      if (event.name !== 'ready') this.#tell();
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // Without a font of the page, the browser's default serif would show.
    this.#plain = /^"?(times|serif|-webkit-st)/i.test(getComputedStyle(this).fontFamily);
  }

  /** @internal Whether nobody sees it yet: events wait until somebody does. */
  idle = false;

  /** Shows the booker where it is `hidden`, scrolls to it and focuses it. */
  open(): void {
    this.#rest.with((rest) => rest.open());
  }

  /** Hides the booker; what was typed is kept. */
  close(): void {
    this.#rest.with((rest) => rest.close());
  }

  /** Invalidates cached slots and reloads them. */
  refresh(): void {
    this.#flow.flow?.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Frameworks set an attribute's text as property.
    if (this.duration) this.duration = +(this.duration as number | string);
    const locale = localeFor(this.locale, this.closest<HTMLElement>('[lang]')?.lang, navigator.languages);
    const { flow } = this.#flow;
    if (locale !== this.#language.locale) {
      void this.#language.load(locale);
      flow?.translate();
    }
    if (!this.hasUpdated || startsOver(this, changed)) this.#open();
    else if (flow && changed.size > 0) this.#rest.with(({ applyChanges }) => applyChanges(flow, this, changed));
    if (changed.has('hourCycle')) this.#local = { ...this.#local, clock: undefined };
  }

  protected override render(): TemplateResult {
    const { locale, direction } = this.#formats();
    const view = this.rendering;
    return html`<div class="root">
      <div class="box">
        <div
          class="booker ${this.#plain ? 'plain' : ''}"
          part="booker"
          lang=${locale}
          dir=${this.dir || direction}
          translate="no"
          @keydown=${this.#pressed}
        >
          <slot name="header"></slot>
          ${this.#body(view)}
          <slot name="footer"></slot>
          <div class="sr-only" role="status">${this.#local.announcement}</div>
        </div>
      </div>
    </div>`;
  }

  protected override updated(): void {
    const view = this.rendering;
    this.#tell();
    this.#soon(view);
    const root = this.renderRoot.firstElementChild as HTMLElement;
    const present = view?.state.step;
    const accent = (present && 'bookingType' in present && present.bookingType.branding?.accent) || '';
    root.style.setProperty('--brand', CSS.supports('color', accent) ? accent : '');
    if (view) this.#rest.part?.rendered(view, root);
  }

  #body(view: FullView | undefined): unknown {
    if (this.#rest.part === null) return this.#missing();
    // Without a flow, the settings do not name a booking type.
    const shown = this.#flow.flow ? view && step(view) : this.#rest.part?.misused(this.#allWords());
    // Answers that the page brings along are shown before anything is painted.
    if (!shown && this.#brought) return html`<slot></slot>`;
    return shown || skeleton(this.#language.first?.loading, this.hide, this.view);
  }

  /** What is shown where the rest could not be loaded; stays until it is. */
  #missing(): TemplateResult {
    const words = this.#allWords();
    const retry = () => {
      this.rendering?.focus('#heading', '[data-day][tabindex="0"]');
      void this.#rest.load();
    };
    return html`<section class="about" part="failed" role="alert">
      <h2>${words.failedReach}</h2>
      <div><button type="button" part="button" class="primary" @click=${retry}>${words.retry}</button></div>
      <slot></slot>
    </section>`;
  }

  /** @internal What the booker is rendered from; undefined until it can be. */
  get rendering(): FullView | undefined {
    const { flow } = this.#flow;
    if (!flow || !this.#language.first) return undefined;
    const view: FullView = {
      page: this,
      flow,
      state: flow.state,
      words: this.#allWords(),
      formats: this.#formats(),
      local: this.#local,
      metadata: this.#metadata,
      now: this.#now,
      part: (name) => this.#rest.part?.part(name, view),
      later: (what, step = 1) => this.#rest.with((rest, present) => rest[what](present, step)),
      set: (change) => {
        this.#local = { ...this.#local, ...change };
        this.requestUpdate();
      },
      // A live region does not announce the same text twice.
      announce: (text) => view.set({ announcement: text === this.#local.announcement ? `${text}\u00A0` : text }),
      focus: (...targets) => view.set({ targets }),
      restart: () => this.#open(false),
    };
    return view;
  }

  /** All words that are loaded. */
  #allWords(): Translation {
    return {
      ...this.#rest.part?.words,
      ...this.#language.late,
      ...this.#language.first,
      ...this.messages,
    } as Translation;
  }

  #formats(): FullFormats {
    const hourCycle = this.hourCycle && (/12/.test(this.hourCycle) ? 'h12' : 'h23');
    // As with the words: whatever asks for more is there once the rest is.
    return (this.#rest.part?.formatsFor ?? formatsFor)(
      this.#language.locale,
      this.#local.clock || hourCycle || undefined,
    ) as FullFormats;
  }

  readonly #now = (): number => (this.now ?? Date.now)();

  /** Keys that are pressed before the rest is loaded are served once it is. */
  readonly #pressed = (event: KeyboardEvent): void => {
    const key = event.target as HTMLElement;
    this.#rest.with((rest, view) => rest.keydown(view, event, key));
  };

  /** Loads the rest once the times are painted, so that they have the network and the processor to themselves. */
  #soon(view: View | undefined): void {
    const { step, slots } = view?.state ?? {};
    const waiting = this.#flow.flow && (!step || (slots!.name === 'loading' && /loading|pick/.test(step.name)));
    if (this.#rest.part === undefined && !waiting) setTimeout(() => this.#rest.load(), PAINT);
  }

  /** Dispatches DOM events; those of choices and bookings come with the rest. */
  #tell(): void {
    while (!this.idle && this.#events[0] && this.rendering) {
      const event = this.#events[0];
      const early = earlyEvent(event);
      // What comes with the rest keeps those after it waiting.
      if (!early && !this.#rest.part) return;
      this.#events.shift();
      if (early) this.dispatchEvent(early);
      this.#rest.later((rest, view) => rest.follow(view, event));
    }
  }

  /** Creates the flow that the settings describe. */
  #open(managing = true): void {
    const { clock } = this.#local;
    this.#local = { clock };
    this.#rest.forget();
    this.#events = [];
    try {
      this.#flow.use(this.flow ?? this.#options(managing));
    } catch (error) {
      this.#flow.use(undefined);
      console.error('<team-booking>:', (error as Error).message);
    }
    setTimeout(() => this.#rest.load(), LATEST);
  }

  #options(managing: boolean): FlowOptions {
    const answers = pageAnswers(this, this.#now());
    this.#brought = 'asOf' in answers;
    if (this.#brought) {
      setTimeout(() => {
        this.#brought = false;
        if (!this.renderRoot.querySelector('.pick')) this.requestUpdate();
      });
    }
    const { booking, ...options } = flowOptions(this, window.location.hash, answers);
    const language = this.#language;
    return {
      ...options,
      ...(managing && booking && { booking }),
      metadata: (this.#metadata = {}),
      now: this.#now,
      get locale() {
        return language.locale;
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'team-booking': TeamBooking;
  }
}

// The one lazy boundary of the element: all that is not needed to show and pick a time, loaded beside the first times.
// Style sheets side by side compress better.
import { noticeStyles } from './notices/notice.styles.ts';
import { cardStyles } from './theme/card.styles.ts';
import { fieldStyles } from './theme/field.styles.ts';
import { formStyles } from './theme/form.styles.ts';
import { sendStyles } from './theme/send.styles.ts';
import { barStyles } from './steps/pick/bar.styles.ts';
import { keepLegible } from './theme/legible.ts';
import { restStyles } from './theme/rest.styles.ts';
import { forcedStyles } from './theme/forced.styles.ts';
import { questionStyles } from './steps/route/questions.styles.ts';
import { zoneStyles } from './zone/zone.styles.ts';
import { isAnswered, type BookingType, type FlowEvent, type FlowState } from '@team-booking/sdk';
import { adoptStyles, type CSSResult, type LitElement } from 'lit';
import type { ModelContext } from './agents/tools.ts';
import { announcement } from './a11y/announcement.ts';
import { EMPTY, focusTarget, isEmpty } from './a11y/focus-target.ts';
import { keepKeys } from './a11y/keep-keys.ts';
import { keepInSight } from './a11y/in-sight.ts';
import { keydown } from './a11y/keydown.ts';
import { swiping } from './steps/pick/swiping.ts';
import { nearest } from './a11y/move-focus.ts';
import { BackGesture, wayOf } from './back-gesture.ts';
import { bookingEvent } from './booking-events.ts';
import { choiceEvent, TeamBookingCloseEvent, TeamBookingOpenEvent } from './choice-events.ts';
import type { Settings } from './settings-element.ts';
import type { push } from './track/data-layer.ts';
import type { Booker } from './booker.ts';
import { applyChanges } from './settings/apply-changes.ts';
import { campaign, known, knownFromQuery } from './settings/visitor.ts';
import { details } from './steps/details/details.ts';
import { express } from './steps/details/express.ts';
import { done } from './steps/done/done.ts';
import { leaveToPay } from './steps/pay/payable.ts';
import { payStep } from './steps/pay/pay.ts';
import { answered, questions } from './steps/route/questions.ts';
import { failed, failedStep } from './steps/failed.ts';
import { cancelled, cancelQuestion } from './steps/manage/cancel.ts';
import { manage } from './steps/manage/manage.ts';
import { moving } from './steps/manage/moving.ts';
import { pickBar } from './steps/pick/bar.ts';
import { moveStrip, unfold } from './steps/pick/browse.ts';
import { Beside } from './steps/pick/beside.ts';
import { contact } from './steps/pick/contact.ts';
import { durations } from './steps/pick/durations.ts';
import { hostChoice } from './steps/pick/host-choice.ts';
import { nextSlot } from './steps/pick/next-slot.ts';
import { listed, type Listing } from './steps/pick/listed.ts';
import { legend } from './steps/pick/legend.ts';
import { none, overlay } from './steps/pick/overlay.ts';
import { shownDays } from './steps/pick/shown-days.ts';
import { takenTime } from './steps/pick/taken-time.ts';
import type { FullView, PartName } from './view.ts';
import { fullFormatsFor } from './format/full-formats.ts';
import { late } from '@team-booking/words/late';
import type { LateWords, Translation } from '@team-booking/words';
import { clockSwitch } from './zone/clock-switch.ts';
import type { Places } from './zone/places.ts';
import { zoneButton } from './zone/zone-button.ts';
import { zonePicker } from './zone/zone-picker.ts';

const STYLES = [
  noticeStyles,
  barStyles,
  restStyles,
  forcedStyles,
  cardStyles,
  formStyles,
  sendStyles,
  fieldStyles,
  questionStyles,
  zoneStyles,
];

const parts = {
  answered,
  bar: (view) => pickBar(view),
  cancel: cancelQuestion,
  cancelled,
  contact,
  details,
  done,
  durations,
  express,
  failed: failedStep,
  hosts: hostChoice,
  legend,
  listed: (view, { listing }) => listed(view, listing),
  manage,
  moving,
  next: nextSlot,
  none,
  overlay,
  pay: payStep,
  route: questions,
  taken: takenTime,
  view: (view, { beside }) => beside.render(view),
  zone: (view) => [zoneButton(view), clockSwitch(view)],
  zones: (view, rest) => zonePicker(view, rest.places(view.formats.locale)),
} satisfies Record<PartName, (view: FullView, rest: Rest) => unknown>;

/** What an element lazy-loads: further parts, keys, focus, announcements and DOM events. */
export class Rest {
  /** The rest of the English words; other languages are complete from the start. */
  readonly words: LateWords = late;
  readonly applyChanges = applyChanges;
  readonly formatsFor = fullFormatsFor;
  /** Views beside the month. */
  readonly beside: Beside;
  /** What is listed of the shown days. */
  readonly listing: Listing = { shown: '', days: {} };
  /** Countries and cities of time zones, by locale, as far as they are loaded. */
  readonly #places: Record<string, Places> = {};
  readonly #element: Booker;
  readonly #view: () => FullView | undefined;
  readonly #history: BackGesture;
  /** Timers of an announcement: it comes, and it goes. */
  #later: ReturnType<typeof setTimeout> | undefined;
  #emptied: ReturnType<typeof setTimeout> | undefined;
  #said: string | undefined;
  /** What tells the data layer: one promise, since imports that overlap need not end in their order. */
  #tracking: Promise<{ push: typeof push }> | undefined;
  #handsOver = false;
  #offers = false;
  #sent = false;
  /** The first times are seen or read as they are; only changes after them are announced. */
  #quiet = true;

  /** @param view what the element is rendered from at present */
  constructor(element: Booker, view: () => FullView | undefined) {
    const { constructor, renderRoot } = element;
    for (const type of ['keydown', 'keypress', 'keyup']) renderRoot.addEventListener(type, keepKeys);
    const swipe = swiping();
    for (const type of ['pointerdown', 'pointerup'] as const) {
      renderRoot.addEventListener(type, (event) => {
        const current = view();
        if (current) swipe(current, event as PointerEvent);
      });
    }
    // A pending focus is dropped once focus is somewhere.
    renderRoot.addEventListener('focusin', (event) => {
      keepInSight(renderRoot, event.target as HTMLElement);
      const current = view();
      if (current?.local.targets) current.set({ targets: undefined });
    });
    this.#element = element;
    this.#view = view;
    this.#history = new BackGesture(element, () => wayOf(view(), element));
    const adopt = (...more: CSSResult[]) =>
      adoptStyles(renderRoot as ShadowRoot, [...(constructor as typeof LitElement).elementStyles, ...STYLES, ...more]);
    adopt();
    this.beside = new Beside(element, adopt);
  }

  /** Countries and cities of time zones; undefined until they are loaded, which renders again. */
  places(locale: string): Places | undefined {
    if (!this.#places[locale]) void this.#loadPlaces(locale);
    return this.#places[locale];
  }

  async #loadPlaces(locale: string): Promise<void> {
    const module = await import('./zone/places.ts').catch(() => undefined);
    const found = await module?.placesOf(locale);
    if (!found || this.#places[locale]) return;
    this.#places[locale] = found;
    this.#element.requestUpdate();
  }

  part(name: PartName, view: FullView): unknown {
    // Before all first times are loaded, a later one may seem to be the next.
    if (name === 'next' && this.#quiet && view.state.slots.name === 'loading') return undefined;
    return parts[name](view, this);
  }

  /** What is shown where the page does not name a booking type. */
  misused(words: Translation): unknown {
    return failed('setup', words);
  }

  /** Announces a change of state and moves focus where it leads. `focused`: whether focus was inside before. */
  stateChanged(view: FullView, before: FlowState, focused: boolean): void {
    try {
      this.#follow(view, before, focused);
    } catch (error) {
      // The answer violates the contract; rendering it shows the failure view.
      console.error(error);
    }
  }

  #follow(view: FullView, before: FlowState, focused: boolean): void {
    const { state, flow, page, metadata } = view;
    const opening = before.step.name === 'loading';
    this.#sent = state.writing.name === 'sending' || (this.#sent && state.draft === before.draft);
    const { step } = state;
    if (opening && (step.name === 'pick' || step.name === 'route')) {
      const { search } = window.location;
      flow.type({ ...knownFromQuery(page, search, step.bookingType), ...known(page) });
      if (step.name === 'route' && isAnswered(step.bookingType, flow.state.draft)) flow.proceed();
      Object.assign(metadata, campaign(page, search));
      // Answers that the page brought along may be out of date by now.
      if (this.#element.querySelector('script[type="application/json"]')) flow.refresh();
      void warnOfUnusable(page, step.bookingType);
      void this.#offerTools();
    }
    this.#announce(view, before);
    if (state.slots.name !== 'loading' || step.name === 'route') this.#quiet = false;
    const targets = opening && !focused ? null : focusTarget(state, before, this.#sent);
    if (targets) view.focus(...targets);
    if (before.step.name === 'pick' && before.step.moving) view.set({ moved: before.step.moving });
  }

  /** Offers the booker to assistants, where the browser has any and the page does not forbid it. */
  async #offerTools(): Promise<void> {
    const { modelContext } = document as { modelContext?: ModelContext };
    if (this.#offers || this.#element.agents === 'off' || !modelContext?.registerTool) return;
    this.#offers = true;
    const { offer } = await import('./agents/tools.ts');
    this.#element.addController(offer(this.#element, modelContext));
  }

  readonly keydown = keydown;
  readonly moveStrip = moveStrip;
  readonly unfold = unfold;

  /** Announces what changed: a write only if it takes a second. What was said before a step is not said in it. */
  #announce(view: FullView, before: FlowState): void {
    const { state } = view;
    const text = announcement(state, before, view);
    if (state.writing !== before.writing) clearTimeout(this.#later);
    const { step } = state;
    const mended = 'taken' in before.step && before.step.taken && !('taken' in step && step.taken);
    if (step.name !== before.step.name || mended) view.set({ announcement: '' });
    if (!text || this.#quiet) return;
    if (state.writing.name === 'sending' && !state.writing.slow) {
      this.#later = setTimeout(() => view.announce(text), 1_000);
    } else view.announce(text);
  }

  /** Empties the live region once it has been read: whoever reads the page through would hear it again. */
  #forget({ local: { announcement: said }, set }: FullView): void {
    if (said === this.#said) return;
    this.#said = said;
    clearTimeout(this.#emptied);
    if (said)
      this.#emptied = setTimeout(() => said === this.#view()?.local.announcement && set({ announcement: '' }), 5_000);
  }

  /** Does what follows from an event of the flow; dispatches those of choices and bookings. */
  follow({ page, state: { step } }: FullView, event: FlowEvent): void {
    if (event.name === 'error' && step.name === 'failed') console.error(`<team-booking>: ${step.failure.message}`);
    if (page.track === 'datalayer') {
      const type = 'bookingType' in step ? step.bookingType : undefined;
      this.#tracking ??= import('./track/data-layer.ts');
      void this.#tracking.then(({ push }) => push(page, event, type)).catch(console.error);
    }
    const choice = choiceEvent(event);
    if (choice) page.dispatchEvent(choice);
    if (!('booking' in event)) return;
    page.dispatchEvent(bookingEvent(event));
    const to = event.name === 'booked' && page.successUrl && new URL(page.successUrl, document.baseURI);
    if (to && to.protocol.startsWith('http')) this.#history.leave(to);
    if (event.name === 'pending' && step.name === 'pay')
      leaveToPay(step.bookingType, event.booking, this.#history, page.track !== undefined);
  }

  /** Shows the element again, and focuses it. */
  open(): void {
    const element = this.#element;
    const booker = element.renderRoot.querySelector<HTMLElement>('.booker')!;
    element.hidden = false;
    element.scrollIntoView({ block: 'nearest' });
    booker.tabIndex = -1;
    booker.focus({ preventScroll: true });
    element.dispatchEvent(new TeamBookingOpenEvent('open', {}));
  }

  close(): void {
    this.#element.hidden = true;
    this.#element.dispatchEvent(new TeamBookingCloseEvent('close', {}));
  }

  /** After a rendering: focuses what was asked for. */
  rendered(view: FullView, root: HTMLElement): void {
    keepLegible(root);
    const { state, local } = view;
    const { pendingFocus, targets = [] } = local;
    this.#forget(view);
    if (pendingFocus && state.slots.name !== 'loading') {
      const day = nearest(pendingFocus.near, pendingFocus.toward, shownDays(view));
      view.set({ pendingFocus: null, day: day ?? null });
      const elsewhere = root.querySelector(':focus:not([data-day])');
      return elsewhere ? undefined : view.focus(`[data-day="${day}"]`);
    }
    if (this.#element.htmlFor && !this.#handsOver) {
      this.#handsOver = true;
      void handOff(this.#element);
    }
    for (const selector of targets) {
      for (const found of root.querySelectorAll<HTMLElement>(selector)) {
        if (found.getClientRects().length === 0 || (selector === EMPTY && !isEmpty(found))) continue;
        found.focus();
        // A window in the background is not told of it, and neither is what had the focus already.
        const has = (this.#element.renderRoot as ShadowRoot).activeElement === found;
        return has && this.#view()?.local.targets ? view.set({ targets: undefined }) : undefined;
      }
    }
  }
}

/** Lets a form of the page hand over to an element that is there already. */
async function handOff(booker: Booker): Promise<void> {
  const { HandOff } = await import('./opener/bodies.ts');
  booker.addController(new HandOff(booker, { booker, warm() {}, open: () => booker.open() }));
}

/** Settings whose values may be unusable. */
const CHECKED = [
  'duration',
  'timeZone',
  'month',
  'start',
  'host',
  'location',
  'hourCycle',
  'view',
  'theme',
  'hide',
  'query',
  'track',
  'agents',
] as const satisfies readonly (keyof Settings)[];

/** Names unusable settings in the console. What checks them is for authors, so it is loaded only where one is set. */
async function warnOfUnusable(page: Settings, type: BookingType): Promise<void> {
  if (CHECKED.every((name) => page[name] == null)) return;
  const { unusable } = await import('./settings/unusable.ts');
  for (const what of unusable(page, type)) console.warn(`<team-booking ${what}`);
}

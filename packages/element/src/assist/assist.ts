// What is not needed to show and pick a time, but soon after: loaded beside the first times.
import { initialState, Task } from '@lit/task';
import type { FlowEvent, FlowState } from '@team-booking/sdk';
import { adoptStyles, html, type CSSResult } from 'lit';
import { domEvent } from '../events/events.ts';
import { noticeStyles } from '../theme/notice.styles.ts';
import type { TeamBooking } from '../team-booking.ts';
import type { FullView, Views } from '../view.ts';
import { enLate } from '../words/en-late.ts';
import type { LateWords, Translation } from '../words/translation.ts';
import { applyChanges } from './apply-changes.ts';
import { assistStyles } from './assist.styles.ts';
import { clockSwitch } from './clock-switch.ts';
import { contact } from './contact.ts';
import { durations } from './durations.ts';
import { failed, failedStep } from './failed.ts';
import { keydown } from './keydown.ts';
import { nearest } from './move-focus.ts';
import { nextFree } from './next-free.ts';
import { overlay } from './overlay.ts';
import { takenNotice } from './taken.ts';
import { unfold } from './unfold.ts';
import { campaign, known, knownFromQuery } from './visitor.ts';
import { weekStrip } from './week-strip.ts';
import { whatChanged } from './what-changed.ts';
import { whereFocusGoes } from './where-focus-goes.ts';
import { zoneButton } from './zone-button.ts';

const VIEWS: Views = {
  contact,
  durations,
  failed: failedStep,
  next: nextFree,
  overlay,
  taken: takenNotice,
  unfold,
  week: weekStrip,
  zone: (view) => [zoneButton(view), clockSwitch(view)],
};

/** Stands by an element: keys, focus, what is read out, what the page is told, and the parts that are loaded late. */
export class Assistant {
  /** All words of English; other languages are complete from the start. */
  readonly words: LateWords = enLate;
  readonly applyChanges = applyChanges;
  readonly keydown = keydown;
  readonly #host: TeamBooking;
  readonly #late;
  #wanted = false;
  #sent = false;
  /** What is there at first is seen or read as it is; only changes are worth saying. */
  #quiet = true;

  /** @param view what the element is rendered from at the moment */
  constructor(host: TeamBooking, view: () => FullView | undefined) {
    this.#host = host;
    this.#dress();
    this.#late = new Task(host, {
      args: () => [(this.#wanted ||= wantsLate(view()))] as const,
      task: async ([wanted]) => {
        if (!wanted) return initialState;
        const { styles, views } = await import('../late/late.ts');
        this.#dress(styles);
        return { views };
      },
    });
  }

  /** A part by its name; the view of a step has its name. Nothing as long as it is not there. */
  render(name: string, view: FullView): unknown {
    // Before all first times are there, a later one may seem to be the next.
    if (name === 'next' && this.#quiet && view.state.times.name === 'loading') return undefined;
    const own = VIEWS[name];
    if (own) return own(view);
    return this.#late.render({
      complete: ({ views }) => views[name]?.(view),
      error: () => (name === 'zones' ? undefined : this.#missing(view)),
    });
  }

  /** The page does not name a booking type. */
  misused(words: Translation): unknown {
    return failed('setup', words);
  }

  /** Says what changed, and has focus go where the change leads. `focused`: whether focus was inside before. */
  attend(view: FullView, before: FlowState, focused: boolean): void {
    const { state, flow, host, metadata } = view;
    const opening = before.step.name === 'loading';
    this.#sent = state.writing.name === 'sending' || (this.#sent && state.draft === before.draft);
    if (opening && state.step.name === 'pick') {
      const { search } = window.location;
      flow.type({ ...knownFromQuery(host, search), ...known(host) });
      Object.assign(metadata, campaign(host, search));
    }
    const news = whatChanged(state, before, view);
    if (news && !this.#quiet) view.say(news);
    if (state.times.name !== 'loading') this.#quiet = false;
    const targets = opening && !focused ? null : whereFocusGoes(state, before, this.#sent);
    if (targets) view.focus(...targets);
    if (before.step.name === 'pick' && before.step.moving) view.set({ moved: before.step.moving });
  }

  /** Tells the page what happened. */
  tell({ host, state: { step } }: FullView, event: FlowEvent): void {
    if (event.name === 'error' && step.name === 'failed') console.error(`<team-booking>: ${step.failure.message}`);
    host.dispatchEvent(domEvent(event));
    const to = event.name === 'booked' && host.successUrl && new URL(host.successUrl, document.baseURI);
    if (to && to.protocol.startsWith('http')) window.location.assign(to);
  }

  /** After a rendering: focuses what was asked for, and sees whether the description is cut off. */
  settle(view: FullView, root: ParentNode, targets: readonly string[]): void {
    const { flow, state, local } = view;
    const { wish } = local;
    if (wish && state.times.name !== 'loading') {
      const day = nearest(wish.wish, wish.toward, flow.days());
      view.set({ wish: null, day: day ?? null });
      const elsewhere = root.querySelector(':focus:not([data-day])');
      return elsewhere ? undefined : view.focus(`[data-day="${day}"]`);
    }
    const text = root.querySelector('.description p');
    const folded = !!text && text.scrollHeight > text.clientHeight + 1;
    if (!local.unfolded && folded !== !!local.folded) view.set({ folded });
    for (const selector of targets) {
      for (const found of root.querySelectorAll<HTMLElement>(selector)) {
        if (found.getClientRects().length > 0) return found.focus();
      }
    }
  }

  #dress(late: readonly CSSResult[] = []): void {
    const { elementStyles } = this.#host.constructor as typeof TeamBooking;
    adoptStyles(this.#host.renderRoot as ShadowRoot, [...elementStyles, noticeStyles, assistStyles, ...late]);
  }

  /** A file could not be loaded: everything is kept until it can. */
  #missing({ words }: FullView): unknown {
    return html`<section class="about">
      <p>${words.failedReach}</p>
      <button type="button" class="secondary" @click=${() => this.#late.run()}>${words.retry}</button>
      <slot></slot>
    </section>`;
  }
}

/** Whether late parts are needed, or will be soon. */
function wantsLate(view: FullView | undefined): boolean {
  if (!view) return false;
  const { step, choice } = view.state;
  const first = step.name === 'loading' || step.name === 'failed' || (step.name === 'pick' && !step.moving);
  return !first || !!choice.time || !!view.local.zones;
}

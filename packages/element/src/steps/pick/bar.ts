import { html, type TemplateResult } from 'lit';
import type { Express } from '../details/express.ts';
import type { FullView } from '../../view.ts';
import { hostsInWords } from './hosts-in-words.ts';

/** The bar with the summary of what is chosen, and its actions. An `idle` one keeps its place, unseen, where the booker is narrow. */
function bar(summary: unknown, hint: unknown, actions: unknown, idle = false): TemplateResult {
  return html`<footer class="bar ${idle ? 'idle' : ''}" part="bar">
    <div class="summary"><b>${summary}</b><small>${hint}</small></div>
    ${actions}
  </footer>`;
}

/** What the bar has while a booking is moved. */
export interface BarExtras {
  readonly label: string;
  readonly busy: boolean;
}

/** The bar of the pick step. Where it is seen before a slot is chosen, its button is focusable and then announces what is missing. */
export function pickBar(view: FullView, extras?: BarExtras): TemplateResult {
  const { words, formats, flow, state } = view;
  const { step } = state;
  const { label = words.continue, busy = false } = extras ?? {};
  const who = step.name === 'pick' && hostsInWords(view, step.bookingType);
  const { slot, timeZone } = state.choice;
  const taken = !slot && step.name === 'pick' && step.taken;
  // Visitors of whom all is known book at once.
  const express = view.part('express') as Express | undefined;
  const proceed = () => {
    if (express) return express.book();
    if (slot) return busy || flow.proceed();
    view.announce(words.chooseTime);
    view.focus('.time[tabindex="0"]', '.calendar [tabindex="0"]', '.strip [tabindex="0"]');
  };
  const zone = words.zoneTime(formats.place(timeZone, slot?.start ?? view.now()));
  return bar(
    slot
      ? formats.lines(slot.start, slot.duration, timeZone).map((piece) => html`<span>${piece}</span>`)
      : taken
        ? view.part('taken')
        : html`<span class="missing">${words.chooseTime}</span>`,
    taken
      ? words.takenNone
      : [
          html`<span class=${express ? 'who' : ''}>${zone}</span>`,
          who && html`<span class="who">${` · ${who}`}</span>`,
          express?.who,
        ],
    html`<button
      type="button"
      part="button"
      class="primary"
      aria-disabled=${!slot || busy}
      aria-busy=${busy}
      @click=${proceed}
    >
      ${express?.label ?? label}
    </button>`,
    !slot && !taken,
  );
}

import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { goTo, soonOf } from './next-slot.ts';

/** Covers a month without slots, or one that failed to load, with an explanation and a button. */
export function overlay(view: FullView): TemplateResult | typeof nothing {
  const { words, formats, flow, state } = view;
  const { slots, choice } = state;
  const days = flow.days();
  if (slots.name === 'loading' || days.some(({ free }) => free)) return nothing;
  const way = (label: string, go: () => void) =>
    html`<button type="button" class="secondary" @click=${go}>${label}</button>`;
  if (slots.name === 'failed') {
    return html`<div class="overlay">
      <p>${words.failedTimes}</p>
      ${way(words.retry, () => flow.retry())}
    </div>`;
  }
  const next = flow.nextSlot(Date.parse(days.at(-1)!.date)) ?? flow.nextSlot();
  return html`<div class="overlay">
    <p>${words.noTimesIn(formats.dates({ month: 'long' }).format(Date.parse(choice.month)))}</p>
    ${next ? way(soonOf(view, next), () => goTo(view, next)) : nothing}
  </div>`;
}

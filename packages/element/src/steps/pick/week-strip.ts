import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { weekOf } from './month-days.ts';

/** The week of the chosen day, for containers too narrow for month and slots. */
export function weekStrip({ words, formats, flow, state }: FullView): TemplateResult | typeof nothing {
  const chosen = state.choice.day;
  if (!chosen) return nothing;
  const names = formats.weekdays();
  return html`<div class="week" role="group" aria-label=${words.week}>
    ${weekOf(chosen, formats.weekStart).map((day, index) => {
      const free = flow.slotsOf(day).length;
      return html`<button
        type="button"
        class="day ${free > 0 ? 'free' : ''} ${day === chosen ? 'chosen' : ''}"
        aria-pressed=${day === chosen}
        aria-disabled=${free === 0}
        @click=${() => free > 0 && flow.choose({ month: day.slice(0, 7), day, slot: null })}
      >
        <small>${names[index]?.short}</small>${formats.number(+day.slice(8))}<span class="sr-only"
          >: ${words.timesFree(free)}</span
        >
      </button>`;
    })}
  </div>`;
}

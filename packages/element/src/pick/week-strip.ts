import { html, type TemplateResult } from 'lit';
import type { View } from '../view.ts';
import { weekOf } from './month-days.ts';

/** The week of the chosen day, where the month is out of sight. */
export function weekStrip(view: View, chosen: string): TemplateResult {
  const { words, formats, flow } = view;
  const names = formats.weekdays();
  return html`<div class="week" role="group" aria-label=${words.week}>
    ${weekOf(chosen, formats.weekStart).map((day, index) => {
      const free = flow.timesOf(day).length;
      return html`<button
        type="button"
        class="day ${free > 0 ? 'free' : ''} ${day === chosen ? 'chosen' : ''}"
        aria-pressed=${day === chosen}
        aria-disabled=${free === 0}
        aria-label="${formats.day(day)}: ${words.timesFree(free)}"
        @click=${() => free > 0 && flow.choose({ month: day.slice(0, 7), day, time: null })}
      >
        <small>${names[index]?.short}</small>${formats.number(Number(day.slice(8)))}
      </button>`;
    })}
  </div>`;
}

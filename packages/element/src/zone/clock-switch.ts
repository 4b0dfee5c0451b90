import { html, type TemplateResult } from 'lit';
import type { HourCycle } from '../format/formats.ts';
import type { FullView } from '../view.ts';

/** Switches between a 12- and a 24-hour clock. */
export function clockSwitch(view: FullView): TemplateResult {
  const { words, formats } = view;
  const choice = (clock: HourCycle, text: string, label: string) =>
    html`<button
      type="button"
      title=${label}
      aria-pressed=${formats.hourCycle === clock}
      @click=${() => view.set({ clock })}
    >
      ${text}
    </button>`;
  return html`<div class="clock" part="clock" role="group" aria-label=${words.clock}>
    ${choice('h12', words.hours12, words.hours12Long)}${choice('h23', words.hours24, words.hours24Long)}
  </div>`;
}

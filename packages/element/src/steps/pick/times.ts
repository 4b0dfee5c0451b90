import type { Day } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { previousIcon } from '../../theme/icons.ts';
import type { View } from '../../view.ts';
import { dayParts } from './day-parts.ts';
import { shownDay } from './shown-day.ts';

/** The free times of the day that is shown. Where there is room for one pane only, this is a step of its own, with a way back. */
export function times(view: View, days: readonly Day[]): TemplateResult {
  const { words, formats, flow, state } = view;
  const { choice } = state;
  const day = shownDay(view, days);
  const back = () => {
    view.set({ day: choice.day });
    flow.choose({ day: null, time: null });
    view.focus(`[data-day="${choice.day}"]`);
  };
  return html`<section class="times" part="times" aria-labelledby="day">
    <header>
      <button type="button" class="round back" aria-label=${words.backToMonth} @click=${back}>${previousIcon}</button>
      <h3 id="day">${day ? formats.day(day, 'medium') : words.chooseDay}</h3>
    </header>
    ${view.part('week')}
    <div class="zone">${view.part('zone')}</div>
    <div class="pane">${day ? list(view, day) : nothing}</div>
  </section>`;
}

function list(view: View, day: string): TemplateResult {
  const { words, formats, flow, state, local } = view;
  const { timeZone, time: chosen } = state.choice;
  const free = flow.timesOf(day);
  const labels = free.map(({ start }) => formats.time(start, timeZone));
  const reached = [local.time, chosen?.start, free[0]?.start].find((start) =>
    free.some((time) => time.start === start),
  );
  return html`<div class=${free.length > 16 ? 'many' : ''} role="group" aria-labelledby="day">
    ${dayParts(free, timeZone).map(
      ({ part, times }) => html`
        <h4>${words[part]} · ${formats.number(times.length)}</h4>
        <div class="slots">
          ${times.map((time) => {
            const { start } = time;
            const label = formats.time(start, timeZone);
            // On the day a clock is set back there are two of one name.
            const twice = labels.indexOf(label) < labels.lastIndexOf(label);
            return html`<button
              type="button"
              part="time"
              class="time"
              data-time=${start}
              tabindex=${start === reached ? 0 : -1}
              aria-pressed=${start === chosen?.start}
              @click=${() => {
                view.set({ time: start });
                flow.choose({ time, day });
              }}
            >
              ${twice ? formats.time(start, timeZone, true) : label}
            </button>`;
          })}
        </div>
      `,
    )}
  </div>`;
}

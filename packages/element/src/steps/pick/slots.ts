import { dateOf } from '@team-booking/core/time';
import type { Day } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../view.ts';
import type { Listed } from './listed.ts';
import { dayParts } from './day-parts.ts';
import { shownDay } from './shown-day.ts';
import { timeCell } from './time-cell.ts';

/** The free slots of the shown day, with those that are free no longer struck out. */
export function slots(view: View, days: readonly Day[]): TemplateResult {
  const { words } = view;
  const day = shownDay(view, days);
  return html`<section class="times" part="times" aria-labelledby="day">
    <header>
      <h3 id="day" tabindex="-1">${day ? named(view, day) : words.chooseDay}</h3>
    </header>
    <div class="zone">${view.part('zone')}</div>
    <div class="pane" tabindex="-1">${day ? list(view, day) : view.part('none')}</div>
  </section>`;
}

/** In an element of its own, so that no text moves when the first day is shown. */
function named({ words, formats, state, now }: View, day: string): TemplateResult {
  const today = day === dateOf(now(), state.choice.timeZone) ? `${words.today} ` : nothing;
  return html`<span class="today">${today}</span>${formats.day(day)}`;
}

function list(view: View, day: string): unknown {
  const { words, formats, flow, state, local } = view;
  const { timeZone, slot: chosen } = state.choice;
  const free = flow.slotsOf(day);
  const all = (view.part('listed') as Listed | undefined)?.(day) ?? free;
  if (all.length === 0) return view.part('none');
  const isFree = (at: number | null | undefined) => free.some(({ start }) => start === at);
  const labels = all.map(({ start }) => formats.time(start, timeZone));
  const reached = [local.slot, chosen?.start, free[0]?.start].find(isFree);
  return html`<div class=${all.length > 16 ? 'many' : ''} role="group" aria-labelledby="day">
    ${dayParts(all, timeZone).map(
      ({ part, slots }) => html`
        <h4>${words[part]} · ${formats.number(slots.filter(({ start }) => isFree(start)).length)}</h4>
        <div class="slots">
          ${slots.map((slot) => {
            const { start } = slot;
            const label = formats.time(start, timeZone);
            // When clocks are set back, two slots have the same local time.
            const twice = labels.indexOf(label) < labels.lastIndexOf(label);
            return timeCell(
              view,
              slot,
              { free: isFree(start), reached: start === reached },
              twice ? formats.time(start, timeZone, true) : label,
            );
          })}
        </div>
      `,
    )}
  </div>`;
}

import { addMonths, dateOf } from '@team-booking/core/time';
import type { Day } from '@team-booking/sdk';
import { html, type TemplateResult } from 'lit';
import { downIcon } from '../../theme/icons.ts';
import type { View } from '../../view.ts';
import { arrows } from './arrows.ts';
import { dayCell } from './day-cell.ts';
import { addDays, weeksOf } from './month-days.ts';
import { shownDay } from './shown-day.ts';
import { canMove, strip, stripStart } from './strip.ts';

/** The month or, in narrow containers, a strip of days that unfolds to the month, with its header. */
export function month(view: View, days: readonly Day[]): TemplateResult {
  const { words, formats, flow, state, local } = view;
  const { month: shown } = state.choice;
  const named = (from: string, to: string) => formats.months(from.slice(0, 7), to.slice(0, 7));
  const titled = (parts: ReturnType<typeof named>) =>
    parts.map(({ type, value }) => (type === 'year' ? html`<span>${value}</span>` : value));
  const parts = named(shown, days.at(-1)!.date);
  const label = parts.map(({ value }) => value).join('');
  const first = stripStart(view, days);
  return html`<section class="month ${local.open ? 'open' : ''}" part="month" aria-label=${label}>
    <header>
      <h3 id="month">${titled(parts)}</h3>
      <button type="button" class="fold" part="fold" aria-expanded=${!!local.open} @click=${() => view.later('unfold')}>
        <span class="name">${titled(local.open ? parts : named(first, addDays(first, 6)))}</span>${downIcon}
      </button>
      ${view.part('next')}
      ${arrows(
        'by-month',
        [words.previousMonth, words.nextMonth],
        (step) => flow.canShow(step),
        (step) => {
          view.set({ strip: undefined });
          flow.choose({ month: addMonths(shown, step) });
        },
      )}
      ${arrows(
        'by-days',
        [words.previousDays, words.nextDays],
        (step) => canMove(view, step),
        (step) => view.later('moveStrip', step),
      )}
    </header>
    <div class="calendar">${grid(view, days, label)}${view.part('overlay')}</div>
    ${local.open ? view.part('legend') : ''}${strip(view, days)}
  </section>`;
}

/** The month grid after the ARIA practices for grids. Keys are handled in `a11y/keydown.ts`. */
function grid(view: View, days: readonly Day[], label: string): TemplateResult {
  const { formats, state } = view;
  const picked = shownDay(view, days);
  const today = dateOf(view.now(), state.choice.timeZone);
  const reached = [view.local.day, picked, today, days[0]?.date].find((date) => days.some((day) => day.date === date));
  const cell = (day: Day) => {
    const turn = day.date.slice(0, 7) > days[0]!.date && +day.date.slice(8);
    // The month that follows is told apart by its name and a line.
    return html`<td
      aria-selected=${day.date === state.choice.day}
      class=${turn && turn < 8 ? (turn > 1 ? 'turn' : 'turn first') : ''}
    >
      ${dayCell(view, day, { picked, reached, today }, turn === 1 ? formats.monthOf(day.date) : undefined)}
    </td>`;
  };
  return html`<table role="grid" aria-label=${label} aria-busy=${state.slots.name === 'loading'}>
    <thead>
      <tr>
        ${formats.weekdays().map(({ short, long }) => html`<th scope="col" aria-label=${long}>${short}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeksOf(days, formats.weekStart).map(
        (week) =>
          html`<tr class=${week.some(Boolean) ? '' : 'spare'}>
            ${week.map((day) => (day ? cell(day) : html`<td></td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

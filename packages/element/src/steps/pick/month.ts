import { dateOf } from '@team-booking/core/time';
import type { Day } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { nextIcon, previousIcon } from '../../theme/icons.ts';
import type { View } from '../../view.ts';
import { addMonths, weeksOf } from './month-days.ts';
import { shownDay } from './shown-day.ts';

/** The month grid after the ARIA practices for grids, with its header. Keys are handled in `a11y/keydown.ts`. */
export function month(view: View, days: readonly Day[]): TemplateResult {
  const { words, formats, flow, state } = view;
  const turn = (step: -1 | 1, label: string, icon: TemplateResult) =>
    html`<button
      type="button"
      class="round"
      aria-label=${label}
      aria-disabled=${!flow.canShow(step)}
      @click=${() => flow.canShow(step) && flow.choose({ month: addMonths(state.choice.month, step) })}
    >
      ${icon}
    </button>`;
  return html`<section class="month" part="month" aria-labelledby="month">
    <header>
      <h3 id="month">
        ${formats.month(state.choice.month).map(({ type, value }) => (type === 'year' ? html`<span>${value}</span>` : value))}
      </h3>
      ${view.part('next')} ${turn(-1, words.previousMonth, previousIcon)}${turn(1, words.nextMonth, nextIcon)}
    </header>
    <div class="calendar">${grid(view, days)}${view.part('overlay')}</div>
  </section>`;
}

function grid(view: View, days: readonly Day[]): TemplateResult {
  const { words, formats, flow, state } = view;
  const picked = shownDay(view, days);
  const today = dateOf(view.now(), state.choice.timeZone);
  const reached = [view.local.day, picked, today, days[0]?.date].find((date) => days.some((day) => day.date === date));

  const cell = ({ date, free, why }: Day) => {
    const about = `${formats.day(date, 'full')}: ${free ? words.timesFree(free) : words[why as 'full']}`;
    const choose = () => {
      view.focus('.week .chosen', `[data-day="${date}"]`);
      view.set({ day: date, slot: null });
      if (free) flow.choose({ day: date });
      else view.announce(about);
    };
    const chosen = date === state.choice.day;
    return html`<td aria-selected=${chosen}>
      <button
        type="button"
        part="day day-${why} ${chosen ? 'day-chosen' : ''}"
        class="day ${why} ${free > 2 ? '' : 'few'} ${chosen ? 'chosen' : date === picked ? 'shown' : ''}"
        data-day=${date}
        tabindex=${date === reached ? 0 : -1}
        aria-label=${about}
        aria-disabled=${!free}
        aria-current=${date === today ? 'date' : nothing}
        title=${free ? nothing : words[why as 'full']}
        @click=${choose}
      >
        ${formats.number(+date.slice(8))}
      </button>
    </td>`;
  };

  return html`<table role="grid" aria-labelledby="month" aria-busy=${state.slots.name === 'loading'}>
    <thead>
      <tr>
        ${formats.weekdays().map(({ short, long }) => html`<th scope="col" aria-label=${long}>${short}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeksOf(days, formats.weekStart).map(
        (week) =>
          html`<tr>
            ${week.map((day) => (day ? cell(day) : html`<td></td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

import { dateOf } from '@team-booking/core/time';
import type { Day, Slot } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../../view.ts';
import type { Listed } from '../listed.ts';
import { addDays, placeInWeek } from '../month-days.ts';
import { timeCell } from '../time-cell.ts';
import { frame } from './frame.ts';
import { rowsOf } from './rows.ts';
import { anchor } from './turning.ts';

/** The seven days of a week side by side, their times aligned, so that gaps are seen. Keys are handled in `frame.ts`. */
export function week(view: FullView): TemplateResult {
  const { words, formats, flow } = view;
  const from = (day: string) => {
    const first = addDays(day, -placeInWeek(day, formats.weekStart));
    return flow.days(first, addDays(first, 7));
  };
  const days = from(anchor(view));
  const [first, last] = [days[0]!.date, days[6]!.date].map((day) => Date.parse(day)) as [number, number];
  const title = formats.dates({ day: 'numeric', month: 'long', year: 'numeric' }).formatRangeToParts(first, last);
  return frame(
    view,
    days,
    { from, back: 1 },
    {
      title: title.map(({ type, value }) => (type === 'year' ? html`<span>${value}</span>` : value)),
      labels: [words.previousDays, words.nextDays],
      content: table(view, days),
    },
  );
}

function table(view: FullView, days: readonly Day[]): TemplateResult {
  const { words, formats, state, local, now } = view;
  const { timeZone, day: chosenDay, slot: chosen } = state.choice;
  const today = dateOf(now(), timeZone);
  const listed = view.part('listed') as Listed;
  const lists = days.map(({ date }) => listed(date, days[0]!.date));
  const free = days.flatMap(({ date }) => view.flow.slotsOf(date)).map(({ start }) => start);
  const reached = [local.slot, chosen?.start, free[0]].find((start) => free.includes(start!));
  // What is shown stays where it is after a choice.
  const pinned = { strip: days[0]!.date < today ? today : days[0]!.date };
  const cell = (slot: Slot | null, index: number) => {
    if (!slot) return html`<td></td>`;
    const { start } = slot;
    const twice = lists[index]!.filter(
      (other) => formats.time(other.start, timeZone) === formats.time(start, timeZone),
    );
    const label = formats.time(start, timeZone, twice.length > 1);
    const marks = { free: free.includes(start), reached: start === reached, local: pinned };
    return html`<td>${timeCell(view, slot, marks, label, `${formats.day(days[index]!.date)}, ${label}`)}</td>`;
  };
  const head = ({ date, free: count, why }: Day, index: number) =>
    html`<th
      scope="col"
      class="${lists[index]![0] ? '' : 'off'} ${date === chosenDay ? 'on' : ''}"
      aria-label="${formats.day(date, true)}: ${count ? words.timesFree(count) : words[why as 'full']}"
      aria-current=${date === today ? 'date' : nothing}
    >
      <span>${formats.weekdays()[index]!.short}<b>${formats.number(+date.slice(8))}</b></span>
    </th>`;
  return html`<table role="grid" class="week" aria-labelledby="day" aria-busy=${state.slots.name === 'loading'}>
    <thead>
      <tr>
        ${days.map(head)}
      </tr>
    </thead>
    ${rowsOf(lists, timeZone).map(
      ({ part, rows }) =>
        html`<tbody>
          <tr>
            <th class="part" colspan="7" scope="rowgroup">${words[part]}</th>
          </tr>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map(cell)}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

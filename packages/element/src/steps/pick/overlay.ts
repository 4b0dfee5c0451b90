import { parseDate, startOfDay, zoneTable } from '@team-booking/core/time';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { help } from './help.ts';
import { addDays } from './month-days.ts';
import { goTo, soonOf } from './next-slot.ts';
import { shownDays } from './shown-days.ts';
import { stripStart } from './strip.ts';

/** Covers a month without slots, or one that failed to load, with an explanation and a button. */
export function overlay(view: FullView): TemplateResult | typeof nothing {
  const days = shownDays(view);
  if (days.some(({ free }) => free)) return nothing;
  return html`<div class="overlay">${explanation(view, days[0]!.date, days.at(-1)!.date)}</div>`;
}

/** In place of the times: explains why there are none, where the month that would is folded. */
export function none(view: FullView): TemplateResult | typeof nothing {
  const days = shownDays(view);
  const { day } = view.state.choice;
  const empty = !days.some(({ free }) => free);
  const start = stripStart(view, days);
  const [first, last] = empty ? [days[0]!.date, days.at(-1)!.date] : [day ?? start, day ?? addDays(start, 6)];
  return html`<div class=${empty ? 'none' : 'none some'}>${explanation(view, first, last, !empty)}</div>`;
}

/** Why there are no times from the date `first` to `last`, and what would help; `some`: there are others in the month. */
export function explanation(view: FullView, first: string, last: string, some = false): unknown {
  const { words, formats, flow, state } = view;
  const { slots, choice } = state;
  const way = (label: string, go: () => void) =>
    html`<button type="button" class="secondary" @click=${go}>${label}</button>`;
  if (slots.name === 'loading') return nothing;
  if (slots.name === 'failed')
    return html`<p>${words.failedTimes}</p>
      ${way(words.retry, () => flow.retry())}`;
  const next = flow.nextSlot(Date.parse(last)) ?? flow.nextSlot();
  const where = formats.monthName(choice.month);
  const when = next && soonOf(view, next);
  return html`${some ? nothing : html`<p>${words.noTimesIn(where)}</p>`}
  ${when ? way(some ? words.nextFree(when) : when, () => goTo(view, next)) : nothing}
  ${help(view, startOfDay(zoneTable(choice.timeZone), parseDate(first)), next)}`;
}

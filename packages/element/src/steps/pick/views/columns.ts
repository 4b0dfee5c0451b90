import { dateOf, parseDate } from '@team-booking/core/time';
import type { BookingFlow, Day } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../../view.ts';
import type { Listed } from '../listed.ts';
import { timeCell } from '../time-cell.ts';
import { frame } from './frame.ts';
import { freeDays } from './free-days.ts';
import { anchor } from './turning.ts';

/** How many days are shown, and how many times of each at first. */
const DAYS = 5;
const TIMES = 7;

/** The days that a flow's columns show: those that are taken meanwhile stay. */
const shownBy = new WeakMap<BookingFlow, { readonly key: string; readonly dates: readonly string[] }>();

/** The next free days side by side. Keys are handled in `frame.ts`. */
export function columns(view: FullView): TemplateResult {
  const { words, flow, state, local } = view;
  const { month, day, duration, host, timeZone, anyone } = state.choice;
  const key = [local.strip ?? day, month, duration, host, timeZone, anyone].join();
  const before = shownBy.get(flow);
  const kept = before?.key === key ? before.dates : [];
  const days = freeDays(flow, kept[0] ?? anchor(view), DAYS, kept);
  shownBy.set(flow, {
    key,
    dates: days.filter(({ free, date }) => free || kept.includes(date)).map(({ date }) => date),
  });
  return frame(
    view,
    days,
    { from: (first) => freeDays(flow, first, DAYS), back: DAYS },
    {
      title: words.freeDays,
      labels: [words.earlierDays, words.laterDays],
      content: html`<div class="columns">
        ${days.map((each, index) => [leftOut(view, days[index - 1], each), column(view, days, each)])}
        ${Array(DAYS - days.length).fill(html`<div class="column"></div>`)}
      </div>`,
    },
  );
}

/** A line between two days where others are left out. */
function leftOut({ words }: FullView, before: Day | undefined, { date }: Day): unknown {
  const days = before ? parseDate(date) - parseDate(before.date) - 1 : 0;
  return days ? html`<div class="gap" role="separator" aria-label=${words.skipped(days)}></div>` : '';
}

function column(view: FullView, days: readonly Day[], { date, free }: Day): TemplateResult {
  const { words, formats, flow, state, local, now } = view;
  const { timeZone, day, slot: chosen } = state.choice;
  const today = dateOf(now(), timeZone);
  const listed = (view.part('listed') as Listed)(date, days[0]!.date);
  const starts = days.flatMap((each) => flow.slotsOf(each.date)).map(({ start }) => start);
  const reached = [local.slot, chosen?.start, starts[0]].find((start) => starts.includes(start!));
  const hidden = listed.slice(TIMES);
  // One that is chosen or focused is not folded away.
  const whole =
    hidden.length < 2 ||
    local.whole?.includes(date) ||
    hidden.some(({ start }) => start === reached || start === chosen?.start);
  const name =
    date === today
      ? new Intl.RelativeTimeFormat(formats.locale, { numeric: 'auto' }).format(0, 'day')
      : formats.weekday(date, 'short');
  const labels = listed.map(({ start }) => formats.time(start, timeZone));
  const unfold = () => {
    view.set({ whole: [...(local.whole ?? []), date], slot: hidden[0]!.start });
    view.focus(`[data-time="${hidden.find(({ start }) => starts.includes(start))?.start}"]`);
  };
  return html`<div class="column" role="group" aria-label="${formats.day(date, true)}: ${words.timesFree(free)}">
    <div class="head ${date === day ? 'on' : ''}" aria-hidden="true" aria-current=${date === today ? 'date' : nothing}>
      <span>${name}<b>${formats.dates({ day: 'numeric', month: 'short' }).format(Date.parse(date))}</b></span>
    </div>
    ${(whole ? listed : listed.slice(0, TIMES)).map((slot, index) => {
      const { start } = slot;
      const twice = labels.indexOf(labels[index]!) < labels.lastIndexOf(labels[index]!);
      const label = twice ? formats.time(start, timeZone, true) : labels[index]!;
      const marks = { free: starts.includes(start), reached: start === reached, local: { strip: days[0]!.date } };
      return timeCell(view, slot, marks, label, `${formats.day(date)}, ${label}`);
    })}
    ${whole ? '' : html`<button type="button" class="unfold link" @click=${unfold}>${words.moreOf(hidden.length)}</button>`}
  </div>`;
}

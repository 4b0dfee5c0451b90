import type { Day } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../view.ts';

/** What distinguishes a day from those beside it. */
export interface DayMarks {
  /** Its slots are shown. */
  readonly picked: string | null;
  /** The Tab key reaches it. */
  readonly reached: string | null | undefined;
  readonly today: string;
}

/** A day of the month or of the strip. `above` stands over its number; it is no text, as the label has its words in full. */
export function dayCell(
  view: View,
  { date, free, why }: Day,
  { picked, reached, today }: DayMarks,
  above?: string,
  inStrip?: boolean,
): TemplateResult {
  const { words, formats, flow, state } = view;
  const reason = words[why as 'full'];
  const about = `${formats.day(date, true)}: ${free ? words.timesFree(free) : reason}`;
  const chosen = date === state.choice.day;
  const choose = () => {
    view.set({ day: date, slot: null });
    if (!free) return view.announce(about);
    // What the strip shows stays; after a choice in the month, it begins with that day.
    if (!inStrip) view.set({ strip: date, open: false });
    view.focus(`.strip [data-day="${date}"]`, `[data-day="${date}"]`);
    flow.choose({ day: date, month: state.choice.month });
  };
  return html`<button
    type="button"
    part="day day-${why} ${chosen ? 'day-chosen' : ''}"
    class="day ${why} ${free > 2 ? '' : 'few'} ${chosen ? 'chosen' : date === picked ? 'shown' : ''}"
    data-day=${date}
    tabindex=${date === reached ? 0 : -1}
    aria-label=${about}
    aria-pressed=${inStrip ? date === picked : nothing}
    aria-disabled=${!free}
    aria-current=${date === today ? 'date' : nothing}
    @click=${choose}
  >
    <span title=${free ? nothing : reason} data-above=${above ?? nothing}
      ><b>${formats.number(+date.slice(8))}</b></span
    >
  </button>`;
}

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
  day: Day,
  { picked, reached, today }: DayMarks,
  above?: string,
  inStrip?: boolean,
): TemplateResult {
  const { words, formats, state } = view;
  const { date, free, why } = day;
  const reason = words[why as 'full'];
  const about = `${formats.day(date, true)}: ${free ? words.timesFree(free) : reason}`;
  const chosen = date === state.choice.day;
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
    @click=${() => view.later('chooseDay', day, about, inStrip)}
  >
    <span title=${free ? nothing : reason} data-above=${above ?? nothing}
      ><b>${formats.number(+date.slice(8))}</b></span
    >
  </button>`;
}

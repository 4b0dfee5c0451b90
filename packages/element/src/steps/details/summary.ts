import type { BookingType } from '@team-booking/contract';
import type { Slot } from '@team-booking/sdk';
import { html, type TemplateResult } from 'lit';
import { calendarIcon } from '../../theme/icons-rest.ts';
import type { FullView } from '../../view.ts';
import { about, row } from '../pick/about.ts';
import { chosenLocation } from './location-choice.ts';

/** What is being booked, with a button to change it: a card above the form, or in wide containers the facts beside it. */
export function summary(view: FullView, type: BookingType, slot: Slot, taken: boolean): TemplateResult[] {
  const { words, formats, flow, state } = view;
  const { timeZone } = state.choice;
  const chosen = chosenLocation(type, state.draft.location);
  const length = formats.duration(slot.duration);
  const zone = words.zoneTime(formats.place(timeZone, slot.start));
  const when = (style: 'short' | 'full') => {
    const { start, duration } = slot;
    // Breaks only between the day and the times.
    const text = formats
      .lines(start, duration, timeZone, style)
      .map((piece) => html`<span class="whole">${piece}</span>`);
    return taken ? html`<s>${text}</s>` : html`<b>${text}</b>`;
  };
  const change = html`<button type="button" class="link change" @click=${() => flow.back()}>${words.change}</button>`;
  return [
    html`<div class="what" part="about">
      <h2><bdi>${type.title}</bdi></h2>
      ${when('short')} ${change}
      <small><bdi>${[zone, length, chosen?.label].filter(Boolean).join(' · ')}</bdi></small>
    </div>`,
    about(
      view,
      chosen ? { ...type, locations: [chosen] } : type,
      row(
        calendarIcon,
        words.when,
        html`<div class="when">
          ${when('full')}
          <div>${zone} · ${length}</div>
          ${change}
        </div>`,
      ),
    ),
  ];
}

import type { BookingType } from '@team-booking/contract';
import { html, type TemplateResult } from 'lit';
import type { View } from '../../view.ts';
import { about } from './about.ts';
import { month } from './month.ts';
import { shownDays } from './shown-days.ts';
import { bones, emptyBar, isWide } from './skeleton.ts';
import { slots } from './slots.ts';

/** Additions to the pick step while a booking is rescheduled. */
export interface PickExtras {
  readonly before: TemplateResult;
  /** In place of the bar. */
  readonly bar: TemplateResult;
}

/** The pick step: about, month and slots side by side, or one after the other in narrow containers, with a strip of days for the month. Where there is room, another view takes the place of month and slots if the page asks for it. */
export function pick(view: View, type: BookingType, extras?: PickExtras): TemplateResult {
  const { page } = view;
  const hidden = page.hide?.includes('details');
  const days = shownDays(view);
  const wide = isWide(page.view) ? view.part('view') : '';
  return html`${extras?.before}${hidden ? view.part('answered') : ''}
    <div class="panes pick ${hidden ? 'no-about' : ''}">
      ${hidden ? '' : about(view, type)}${wide ?? bones()}${wide ? '' : [month(view, days), slots(view, days)]}
      <p class="contact">${view.part('contact')}</p>
    </div>
    ${extras?.bar ?? view.part('bar') ?? emptyBar}`;
}

import type { BookingType } from '@team-booking/contract';
import { html, type TemplateResult } from 'lit';
import type { View } from '../../view.ts';
import { about } from './about.ts';
import { pickBar } from './bar.ts';
import { hostsInWords } from './hosts-in-words.ts';
import { month } from './month.ts';
import { shownDays } from './shown-days.ts';
import { slots } from './slots.ts';

/** Additions to the pick step while a booking is rescheduled. */
export interface PickExtras {
  readonly before?: TemplateResult;
  /** Label of the button; default: "Continue". */
  readonly action?: string;
  readonly busy?: boolean;
}

/** The pick step: about, month and slots side by side, or one after the other in narrow containers, with a strip of days for the month. */
export function pick(view: View, type: BookingType, { before, action, busy }: PickExtras = {}): TemplateResult {
  const { words, page } = view;
  const hidden = page.hide?.includes('details');
  const days = shownDays(view);
  return html`${before}${hidden ? view.part('answered') : ''}
    <div class="panes pick ${hidden ? 'no-about' : ''}">
      ${hidden ? '' : about(view, type)}${month(view, days)}${slots(view, days)}
      <p class="contact">${view.part('contact')}</p>
    </div>
    ${pickBar(view, hostsInWords(view, type), action ?? words.continue, busy)}`;
}

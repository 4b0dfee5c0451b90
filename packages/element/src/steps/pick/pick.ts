import type { BookingType } from '@team-booking/contract';
import { html, type TemplateResult } from 'lit';
import type { View } from '../../view.ts';
import { about } from './about.ts';
import { pickBar } from './bar.ts';
import { hostsInWords } from './hosts-in-words.ts';
import { month } from './month.ts';
import { shownDays } from './shown-days.ts';
import { bones, isWide } from './skeleton.ts';
import { slots } from './slots.ts';

/** Additions to the pick step while a booking is rescheduled. */
export interface PickExtras {
  readonly before?: TemplateResult;
  /** Label of the button; default: "Continue". */
  readonly action?: string;
  readonly busy?: boolean;
  /** Beside the button. */
  readonly beside?: TemplateResult;
}

/** The pick step: about, month and slots side by side, or one after the other in narrow containers, with a strip of days for the month. Where there is room, another view takes the place of month and slots if the page asks for it. */
export function pick(view: View, type: BookingType, { before, action, busy, beside }: PickExtras = {}): TemplateResult {
  const { words, page } = view;
  const hidden = page.hide?.includes('details');
  const days = shownDays(view);
  const wide = isWide(page.view) ? view.part('view') : '';
  return html`${before}${hidden ? view.part('answered') : ''}
    <div class="panes pick ${hidden ? 'no-about' : ''}">
      ${hidden ? '' : about(view, type)}${wide ?? bones()}${wide ? '' : [month(view, days), slots(view, days)]}
      <p class="contact">${view.part('contact')}</p>
    </div>
    ${pickBar(view, hostsInWords(view, type), action ?? words.continue, busy, beside)}`;
}

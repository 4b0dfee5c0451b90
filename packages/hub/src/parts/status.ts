import type { BookingStatus } from '@team-booking/contract';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { icons, type IconName } from '../theme/icons.ts';

const LOOKS: Readonly<Record<BookingStatus, readonly [tone: string, icon: IconName, word: keyof HubWords['frame']]>> = {
  'awaiting-payment': ['warn', 'clock', 'awaitsPayment'],
  'awaiting-approval': ['warn', 'clock', 'needsYes'],
  confirmed: ['good', 'check', 'confirmed'],
  cancelled: ['muted', 'x', 'cancelled'],
  declined: ['muted', 'x', 'declined'],
  expired: ['muted', 'clock', 'expired'],
  completed: ['good', 'check', 'held'],
  'no-show': ['bad', 'warn', 'missed'],
};

/** What a booking's status is called. */
export function statusWord(status: BookingStatus, words: HubWords['frame']): string {
  return words[LOOKS[status][2]] as string;
}

/** The status of a booking, with icon and word. */
export function statusTag(status: BookingStatus, words: HubWords['frame']): TemplateResult {
  const [tone, icon] = LOOKS[status];
  return tag(tone, icon, statusWord(status, words));
}

/** How something stands, in a word. @param more what a pointer over it is told */
export function tag(tone: string, icon: IconName, word: string, more?: string): TemplateResult {
  return html`<span class="tag ${tone}" title=${more ?? nothing}
    >${icons[icon]}<span class="word">${word}</span></span
  >`;
}

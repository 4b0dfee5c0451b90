import type { Booking, BookingType } from '@team-booking/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../../format/moment.ts';
import type { FullView } from '../../view.ts';

/** What happens to a request: until when it is answered, as far as that is known, and what follows. Nothing for other bookings. */
export function whatNext(
  { words, formats, state }: FullView,
  { branding }: BookingType,
  { status, approval }: Booking,
): TemplateResult | typeof nothing {
  if (status !== 'awaiting-approval') return nothing;
  const until = approval ? moment(formats, Date.parse(approval.expiresAt), state.choice.timeZone) : '';
  return html`<div class="what-next">
    <p>${words.whatNext}</p>
    <ol>
      <li>${words.requested}</li>
      <li aria-current="step"><b>${words.answers(branding.team, until)}</b></li>
      <li>${words.thenConfirmed}</li>
    </ol>
  </div>`;
}

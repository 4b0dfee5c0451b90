import type { Booking, BookingType } from '@team-booking/contract';
import { mayCancel, mayReschedule } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { contactLink } from '../contact-link.ts';
import { another } from '../done/another.ts';
import { facts } from '../done/facts.ts';
import { mailed } from '../done/mailed.ts';
import { whatNext } from '../done/what-next.ts';
import { isUnpaid } from '../pay/payable.ts';
import type { FullView } from '../../view.ts';
import { outcome } from '../outcome.ts';
import { cancelled } from './cancel.ts';
import { deadline } from './deadline.ts';
import { moment } from '../../format/moment.ts';

/** Shows an existing booking, with buttons to reschedule or cancel it. */
export function manage(view: FullView): TemplateResult {
  const { words, flow, formats, now, state } = view;
  const { step } = state;
  if (step.name !== 'manage') return html``;
  const { bookingType: type, booking } = step;
  const { status, paid } = booking;
  if (status === 'cancelled') return cancelled(view);
  const move = mayReschedule(booking, now());
  const cancel = mayCancel(booking, now());
  const struck = status === 'declined' || status === 'expired';
  const requested = status === 'awaiting-approval';
  const when = (at: string) => moment(formats, Date.parse(at), state.choice.timeZone);
  const refund = paid?.refundUntil ? words.refunded(when(paid.refundUntil)) : words.unrefunded;
  return outcome(
    view,
    requested ? 'waiting' : struck ? 'off' : null,
    requested ? words.requested : words.yourBooking,
    statusInWords(view, type, booking),
    facts(view, type, booking, { struck }),
    whatNext(view, type, booking),
    html`<div class="actions">
      ${
        move
          ? html`<button type="button" part="button" class="primary" id="reschedule" @click=${() => flow.reschedule()}>
              ${words.reschedule}
            </button>`
          : nothing
      }
      ${
        cancel
          ? html`<button type="button" class="secondary quiet" id="cancel" @click=${() => flow.askCancel()}>
              ${requested ? words.withdraw : words.cancel}
            </button>`
          : nothing
      }
      ${move && cancel ? nothing : contactLink(words, booking.contact ?? type.contact, move || cancel ? 'secondary' : 'primary')}
      ${move || cancel ? nothing : another(view, 'secondary')}
    </div>`,
    html`<p class="later">${deadline(booking, { move, cancel }, words, when)} ${cancel && paid ? refund : ''}</p>`,
  );
}

function statusInWords(view: FullView, type: BookingType, booking: Booking): string {
  const { words } = view;
  switch (booking.status) {
    case 'awaiting-approval':
      return `${words.requestedMore(type.branding.team)} ${mailed(view, type, booking)}`;
    case 'declined':
      return words.declined;
    case 'expired':
      return isUnpaid(type, booking) ? words.unpaidOver : words.expired;
    default:
      return booking.attendance ? words.attending : '';
  }
}

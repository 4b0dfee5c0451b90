import type { Booking, BookingType } from '@team-booking/contract';
import { mailLink, mayCancel, mayReschedule } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { facts } from '../done/facts.ts';
import { mailed } from '../done/mailed.ts';
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
  const { status } = booking;
  if (status === 'cancelled') return cancelled(view);
  const move = mayReschedule(booking, now());
  const cancel = mayCancel(booking, now());
  const when = (at: string) => moment(formats, Date.parse(at), state.choice.timeZone);
  return outcome(
    view,
    null,
    words.yourBooking,
    statusInWords(view, type, booking),
    facts(view, type, booking, { struck: status === 'declined' || status === 'expired' }),
    move || cancel
      ? html`<div class="actions">
          ${
            move
              ? html`<button
                  type="button"
                  part="button"
                  class="primary"
                  id="reschedule"
                  @click=${() => flow.reschedule()}
                >
                  ${words.reschedule}
                </button>`
              : nothing
          }
          ${
            cancel
              ? html`<button type="button" class="secondary quiet" id="cancel" @click=${() => flow.askCancel()}>
                  ${words.cancel}
                </button>`
              : nothing
          }
        </div>`
      : nothing,
    html`<p class="later">${deadline(booking, { move, cancel }, words, when)}</p>`,
    !move || !cancel ? contact(view, type, booking) : nothing,
  );
}

function statusInWords(view: FullView, type: BookingType, booking: Booking): string {
  const { words } = view;
  switch (booking.status) {
    case 'awaiting-approval':
      return `${words.requestedMore} ${mailed(view, type, booking)}`;
    case 'declined':
      return words.declined;
    case 'expired':
      return words.expired;
    default:
      return booking.attendance ? words.attending : '';
  }
}

function contact({ words }: FullView, type: BookingType, booking: Booking): TemplateResult | typeof nothing {
  const whom = booking.contact ?? type.contact;
  return whom?.email
    ? html`<p class="later"><a href=${mailLink(whom.email)}>${words.writeTo(whom.name ?? whom.email)}</a></p>`
    : nothing;
}

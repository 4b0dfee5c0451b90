import type { Booking, BookingType } from '@team-booking/contract';
import { mailLink, mayCancel, mayReschedule } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { facts } from '../done/facts.ts';
import { banner } from '../../notices/banner.ts';
import type { FullView } from '../../view.ts';
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
  return html`<section class="page" part="manage">
    ${banner(view)}
    <h2 id="heading" tabindex="-1">${words.yourBooking}</h2>
    ${statusInWords(view, status)}
    ${facts(view, type, booking, { struck: status === 'declined' || status === 'expired' })}
    ${
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
        : nothing
    }
    <p class="later">${deadline(booking, { move, cancel }, words, when)}</p>
    ${!move || !cancel ? contact(view, type, booking) : nothing}
  </section>`;
}

function statusInWords({ words }: FullView, status: Booking['status']): TemplateResult | typeof nothing {
  switch (status) {
    case 'awaiting-approval':
      return html`<p class="lead">${words.requestedMore}</p>`;
    case 'awaiting-payment':
      return html`<p class="lead">${words.unpaidMore}</p>`;
    case 'declined':
      return html`<p class="lead">${words.declined}</p>`;
    case 'expired':
      return html`<p class="lead">${words.expired}</p>`;
    default:
      return nothing;
  }
}

function contact({ words }: FullView, type: BookingType, booking: Booking): TemplateResult | typeof nothing {
  const whom = booking.contact ?? type.contact;
  return whom?.email
    ? html`<p class="later"><a href=${mailLink(whom.email)}>${words.writeTo(whom.name ?? whom.email)}</a></p>`
    : nothing;
}

import { HOUR } from '@team-booking/core/time';
import { safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../../format/moment.ts';
import type { FullView } from '../../view.ts';
import { changes } from '../done/changes.ts';
import { facts } from '../done/facts.ts';
import { mailed } from '../done/mailed.ts';
import { manageLink } from '../done/manage-link.ts';
import { outcome } from '../outcome.ts';
import { isOwn, payable } from './payable.ts';
import { payLabel } from './pay-label.ts';

/** A booking that waits for its payment: until when, where to pay, and whether a payment has arrived. */
export function payStep(view: FullView): TemplateResult {
  const { words, flow, state } = view;
  const { step } = state;
  if (step.name !== 'pay') return html``;
  const { booking, bookingType: type, check } = step;
  if (booking.status !== 'awaiting-payment') {
    const again = html`<button type="button" part="button" class="primary" @click=${() => flow.back()}>
      ${words.moveTitle}
    </button>`;
    return outcome(
      view,
      'off',
      booking.status === 'cancelled' ? words.cancelled : booking.paid ? words.expired : words.unpaidOver,
      words.kept,
      facts(view, type, booking, { struck: true }),
      again,
    );
  }
  const title = { waiting: words.unpaid, checking: words.checking, unpaid: words.notPaid }[check];
  const link = payable(booking);
  const ways = [
    link
      ? html`<a class="primary" part="button" id="pay" href=${safeLink(link)} target=${isOwn(link) ? '_self' : '_blank'}
          >${payLabel(view, type)}</a
        >`
      : nothing,
    manageLink(view, type, booking),
    changes(view, booking),
  ];
  return outcome(
    view,
    ({ waiting: 'waiting', checking: 'busy', unpaid: 'alert' } as const)[check],
    title,
    [check === 'unpaid' && words.nothingPaid, heldUntil(view), check === 'waiting' && mailed(view, type, booking)]
      .filter(Boolean)
      .join(' '),
    facts(view, type, booking),
    // Who may just have paid is not asked to pay.
    check === 'checking' ? html`<p class="later">${words.checkingMore}</p>` : ways,
  );
}

/** "Your time is held until 14:05."; with its day where that is not within hours. */
function heldUntil({ words, formats, state, now }: FullView): string {
  const { step, choice } = state;
  const at = step.name === 'pay' && step.booking.payment ? Date.parse(step.booking.payment.expiresAt) : 0;
  if (!at) return '';
  const far = at - now() > 12 * HOUR;
  return words.heldUntil(far ? moment(formats, at, choice.timeZone) : formats.time(at, choice.timeZone));
}

import type { Booking } from '@team-booking/contract';
import type { Act } from '@team-booking/engine';
import { moneyText } from '@team-booking/core/money';
import { safeLink } from '@team-booking/sdk';
import { markup, type Html } from '../layout.ts';
import { bookingFacts } from '../plain/booking-facts.ts';
import { plainWords } from '../plain/words.ts';
import { payWords } from '../../payments/words.ts';
import type { Voice } from '../words.ts';
import { actForm, actPage, reasonField, viewOf, type Notice, type Spot } from './act-page.ts';
import type { ActWords } from '@team-booking/words/server';
import { actWords } from './words.ts';

/** What a visitor's page is about. */
export interface VisitorView {
  readonly booking: Booking;
  /** Whether it is expired because nobody paid in time. */
  readonly unpaid: boolean;
  /** What they came for; `null` = to look. */
  readonly act: Act | null;
  readonly notice: Notice | null;
  /** The present, epoch milliseconds. */
  readonly now: number;
}

/** A booking as its visitor finds it by a link in a letter, with what they may do. */
export function visitorPage(spot: Spot, view: VisitorView): Html {
  const { booking, act, notice, now, unpaid } = view;
  const words = actWords(spot.voice.locale);
  const isAhead = booking.status === 'confirmed' && Date.parse(booking.start) > now;
  const isCancelling = act === 'cancel' && booking.policy.cancelUntil !== null;
  return actPage(
    spot,
    isCancelling
      ? words.cancelTitle
      : unpaid
        ? payWords(spot.voice.locale).expired
        : titleOf(spot, booking, isAhead, words),
    notice,
    markup`${unpaid && markup`<p>${payWords(spot.voice.locale).expiredText}</p>`}
      ${!isCancelling && standingOf(booking, isAhead, words)} ${bookingFacts(spot.voice, booking)}
      ${isCancelling ? cancelForm(spot, booking, words) : waysOf(spot, booking, { isAhead, now }, words)}`,
  );
}

/** What a form is about: whoever presses it has seen this time. */
export function shownOf({ start, end }: Booking): string {
  return `${start}/${end}`;
}

function titleOf({ voice }: Spot, { status, attendance }: Booking, isAhead: boolean, words: ActWords): string {
  switch (status) {
    case 'confirmed':
      if (!isAhead) return voice.words.yourBooking;
      return attendance ? words.seeYou : words.willYou;
    case 'cancelled':
      return words.cancelled;
    case 'declined':
      return words.declined;
    case 'expired':
      return words.expired;
    case 'completed':
    case 'no-show':
      return words.over;
    default:
      return voice.words.yourBooking;
  }
}

/** How things stand, where the title does not say it. */
function standingOf({ status, attendance }: Booking, isAhead: boolean, words: ActWords): Html | null {
  const text =
    status === 'awaiting-approval'
      ? words.waitsForTeam
      : status === 'awaiting-payment'
        ? words.waitsForPayment
        : status !== 'confirmed'
          ? null
          : isAhead
            ? attendance && words.willBeThere
            : words.begun;
  return text ? markup`<p>${text}</p>` : null;
}

function cancelForm(spot: Spot, booking: Booking, words: ActWords): Html {
  return actForm(
    spot,
    'cancel',
    shownOf(booking),
    markup`${booking.paid && markup`<p>${refundText(spot.voice, booking.paid)}</p>`} ${reasonField(words.reason)}
      <p class="choices">
        <button class="button">${words.cancelNow}</button>
        <a class="button quiet" href="${viewOf(spot, {})}">${words.keep}</a>
      </p>`,
  );
}

/** What comes back to whoever cancels now. */
function refundText({ locale }: Voice, { amount, currency, refundUntil }: NonNullable<Booking['paid']>): string {
  if (refundUntil === null) return plainWords(locale).unrefunded;
  return payWords(locale).refundAsked(moneyText(locale, amount, currency));
}

/** What can be done now. */
function waysOf(
  spot: Spot,
  booking: Booking,
  { isAhead, now }: { readonly isAhead: boolean; readonly now: number },
  words: ActWords,
): Html {
  const { attendance, policy, status } = booking;
  const { cancelUntil, rescheduleUntil } = policy;
  const isOff = status === 'cancelled' || status === 'declined' || status === 'expired';
  const isOn = !isOff && Date.parse(booking.end) > now;
  return markup`${payWay(spot, booking)}
    ${isAhead && !attendance && actForm(spot, 'attend', shownOf(booking), markup`<button class="button">${words.attend}</button>`)}
    ${
      isOn &&
      (cancelUntil !== null || rescheduleUntil !== null) &&
      markup`<section class="fields">
        <h2>${words.moveOrCancel}</h2>
        <p class="choices">
          ${rescheduleUntil !== null && markup`<a class="button quiet" href="${viewOf(spot, { do: 'move' })}">${words.move}</a>`}
          ${cancelUntil !== null && markup`<a class="button quiet" href="${viewOf(spot, { do: 'cancel' })}">${words.cancel}</a>`}
        </p>
      </section>`
    }
    ${isOn && cancelUntil === null && rescheduleUntil === null && markup`<p class="muted">${words.noMore} ${contactOf(booking, words)}</p>`}
    ${isOff && markup`<p><a class="button quiet" href="${spot.place.base}/${booking.bookingType}">${words.again}</a></p>`}`;
}

/** Where it is paid, while it waits for that. */
function payWay({ voice }: Spot, { payment }: Booking): Html | null {
  const url = payment?.url;
  return safeLink(url)
    ? markup`<p><a class="button" href="${safeLink(url)}">${plainWords(voice.locale).pay}</a></p>`
    : null;
}

function contactOf({ contact }: Booking, words: ActWords): string {
  const who = contact?.email ?? contact?.phone ?? contact?.url ?? contact?.name;
  return who === undefined ? '' : words.contact(who);
}

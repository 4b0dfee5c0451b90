import { eventId } from '@team-booking/core/booking';
import { minorDigits, moneyText } from '@team-booking/core/money';
import type { Refund } from '@team-booking/engine';
import { safeLink } from '@team-booking/sdk';
import { cardPage } from '../pages/card.ts';
import { markup, type Html, type Place } from '../pages/layout.ts';
import { formatsFor } from '../pages/plain/formats.ts';
import { untilText } from './until-text.ts';
import type { Voice } from '../pages/words.ts';
import { isPassing, type Standing } from './standing.ts';
import type { PayWords } from '@team-booking/words/server';
import { payWords } from './words.ts';

/** What the pages say about a booking: nothing of who has booked it, since the provider knows the address of this page. */
export interface Paying {
  readonly booking: Parameters<typeof eventId>[1];
  readonly team: string;
  /** Title of the booking type. */
  readonly title: string;
  readonly slug: string;
  readonly start: number;
  readonly end: number;
  readonly timeZone: string;
  readonly price: { readonly amount: number; readonly currency: string } | null;
  /** Until when the time is kept, epoch milliseconds; `null` = it is not, or for good. */
  readonly until: number | null;
  /** The present, epoch milliseconds. */
  readonly now: number;
  readonly refunds: readonly Refund[];
  /** Where it is paid. */
  readonly pay: string;
  /** Where this page is looked at again. */
  readonly again: string;
}

/** So long a page without a script waits until it looks again, seconds. */
const EVERY = 4;

/**
 * How the payment stands, for whoever comes back from the provider. While that may change, it looks again by itself.
 *
 * @param isMeasured whether scripts of others may be told that it is made
 */
export function backPage(place: Place, voice: Voice, standing: Standing, paying: Paying, isMeasured: boolean): Html {
  const words = payWords(voice.locale);
  const passing = isPassing(standing);
  return payPage(place, voice, titleOf(words, standing), paying, {
    head: markup`${
      passing &&
      markup`<noscript><meta http-equiv="refresh" content="${EVERY};url=${safeLink(paying.again)}" /></noscript>
          <script type="module" src="${place.base}/pay/look.js"></script>`
    }${isMeasured && paidBy(place)}`,
    body: markup`<div role="status" data-again="${passing ? safeLink(paying.again) : ''}">
        ${textsOf(voice, words, standing, paying).map((text) => markup`<p>${text}</p>`)}
      </div>
      ${isMeasured && standing === 'confirmed' && markup`<div hidden data-paid="${JSON.stringify(toldOf(paying))}"></div>`}
      ${waysOf(place, words, standing, paying)}`,
  });
}

/** What a page is at whose address scripts of others read nothing of the booking: it leads back to where its visitor comes from. */
export function paidPage(place: Place, voice: Voice, team: string): Html {
  return cardPage(
    { place, voice, title: team, heading: team, head: paidBy(place) },
    markup`<p><a class="button quiet" href="${place.base}/">${voice.words.allLinks(team)}</a></p>`,
  );
}

function paidBy(place: Place): Html {
  return markup`<script type="module" src="${place.base}/pay/paid.js" data-base="${place.base}"></script>`;
}

/** What a data layer is told of a booking that is paid: by the same id as booker and webhooks name it, and what it is worth in units of its currency. */
function toldOf({ booking, slug, price }: Paying): object {
  const worth = price && { value: price.amount / 10 ** minorDigits(price.currency), currency: price.currency };
  return { id: booking.id, event_id: eventId('booked', booking), booking_type: slug, ...worth };
}

/** The provider cannot be reached, so nobody can pay at present. */
export function downPage(place: Place, voice: Voice, paying: Paying): Html {
  const words = payWords(voice.locale);
  const { until, timeZone, pay, now } = paying;
  return payPage(place, voice, words.down, paying, {
    body: markup`<div class="notice" role="alert">
        <p>${words.downText}</p>
        ${until !== null && markup`<p>${words.keptUntil(untilText(voice.locale, timeZone, until, now))}</p>`}
      </div>
      <p><a class="button" href="${safeLink(pay)}">${words.again}</a></p>`,
  });
}

/** A page about the payment of a booking. */
function payPage(
  place: Place,
  voice: Voice,
  title: string,
  { team, title: what, start, end, timeZone, price }: Paying,
  { head, body }: { readonly head?: Html; readonly body: Html },
): Html {
  const words = payWords(voice.locale);
  return cardPage(
    { place, voice, title: `${title} · ${team}`, above: team, heading: title, ...(head && { head }) },
    markup`${body}
      <dl class="facts-list">
        <dt>${words.what}</dt>
        <dd>${what}</dd>
        <dt>${words.when}</dt>
        <dd>${formatsFor(voice.locale, timeZone).span(start, end)}</dd>
        ${price && markup`<dt>${words.price}</dt><dd>${moneyText(voice.locale, price.amount, price.currency)}</dd>`}
      </dl>`,
  );
}

function titleOf(words: PayWords, standing: Standing): string {
  return standing === 'gone' ? words.expired : words[standing];
}

function textsOf(voice: Voice, words: PayWords, standing: Standing, paying: Paying): string[] {
  const { team, until, timeZone, refunds, now } = paying;
  const refunded = refunds.flatMap(({ amount, currency, state }) => {
    // Of an old booking it may not be known.
    if (amount === null || currency === null) return [];
    const money = moneyText(voice.locale, amount, currency);
    return { asked: words.refundAsked, done: words.refundDone, failed: words.refundFailed }[state](money, team);
  });
  const texts: Readonly<Record<Standing, readonly string[]>> = {
    checking: [words.checkingText],
    processing: [words.processingText],
    unpaid: until === null ? [] : [words.unpaidText(untilText(voice.locale, timeZone, until, now))],
    confirmed: [words.manage],
    requested: [words.requestedText(team), words.manage],
    expired: [words.expiredText],
    late: [words.lateText],
    gone: [words.gone],
    cancelled: [],
    declined: [words.declinedText(team)],
  };
  return [...texts[standing], ...refunded];
}

/** What a visitor can do now. */
function waysOf(place: Place, words: PayWords, standing: Standing, { slug, pay, again }: Paying): Html {
  const other = (kind: string) => markup`<a class="${kind}" href="${place.base}/${slug}">${words.otherTime}</a>`;
  if (standing === 'unpaid') {
    return markup`<p class="choices"><a class="button" href="${safeLink(pay)}">${words.pay}</a> ${other('button quiet')}</p>`;
  }
  if (isPassing(standing)) return markup`<p><a class="button quiet" href="${safeLink(again)}">${words.look}</a></p>`;
  if (standing === 'confirmed' || standing === 'requested') return markup``;
  return markup`<p>${other('button')}</p>`;
}

import { moneyText } from '@team-booking/core/money';
import { safeLink } from '@team-booking/sdk';
import { cardPage } from '../../pages/card.ts';
import { markup, type Html, type Place } from '../../pages/layout.ts';
import type { Voice } from '../../pages/words.ts';
import { payWords } from '../words.ts';
import type { TestPayment } from './stored-payment.ts';

/** The page that a visitor pays on: nothing on it is real, and it says so. */
export function testPage(
  place: Place,
  voice: Voice,
  { id, title, amount, currency, state, declined, back }: TestPayment,
): Html {
  const words = payWords(voice.locale);
  const price = moneyText(voice.locale, amount, currency);
  const over = state !== 'open';
  return cardPage(
    { place, voice, title: words.test, above: words.test, heading: over ? words.testOver : title },
    markup`<div class="notice"><p>${words.testText}</p></div>
      ${!over && declined > 0 && markup`<p class="wrong" role="alert">${words.testDeclined}</p>`}
      <dl class="facts-list">
        <dt>${words.price}</dt>
        <dd>${price}</dd>
      </dl>
      ${
        over
          ? markup`<p><a class="button" href="${safeLink(state === 'closed' ? back.left : back.paid)}">${words.testBack}</a></p>`
          : markup`<form class="fields" method="post" action="${place.base}/pay/test/${id}">
              <div class="field">
                <label for="card">${words.testCard}</label>
                <input id="card" type="text" value="4242 4242 4242 4242" dir="ltr" readonly />
              </div>
              <button class="button" name="do" value="pay">${words.testPay(price)}</button>
              <button class="button quiet" name="do" value="decline">${words.testDecline}</button>
              <button class="button quiet" name="do" value="close">${words.testClose}</button>
            </form>`
      }`,
  );
}

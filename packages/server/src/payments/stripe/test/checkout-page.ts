import type { Session } from './session.ts';

/** A page to pay on, with what a test looks at. */
export function checkoutPage({ id, status, amount_total: amount, currency }: Session, isDeclined: boolean): string {
  const form = `<form method="post" action="/c/${id}">
    <button name="do" value="pay" id="pay">Pay ${amount} ${currency}</button>
    <button name="do" value="decline" id="decline">Decline</button>
    <button name="do" value="leave" id="leave">Leave</button>
  </form>`;
  return `<!doctype html><html lang="en"><title>Checkout</title><main data-status="${status}">
    <p id="amount">${amount} ${currency}</p>
    ${isDeclined ? '<p id="declined">Your card was declined.</p>' : ''}
    ${status === 'open' ? form : '<p id="over">This session is over.</p>'}
  </main></html>`;
}

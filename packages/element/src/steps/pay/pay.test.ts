import type { BookingType } from '@team-booking/contract';
import { assert } from 'chai';
import { mount, seen, STATES, until, VISITOR, type Mounted } from '../../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
afterEach(() => place.replaceChildren());

const one = ({ root }: Mounted, selector: string) => root.querySelector<HTMLElement>(selector)!;
const text = (it: Mounted, selector: string) => one(it, selector).textContent!.replaceAll(/\s+/g, ' ').trim();
const titled = (it: Mounted, title: string) => until(() => text(it, 'h2') === title, title);

/** The form of a type with a price. */
async function priced(type: Partial<BookingType>): Promise<Mounted> {
  const payment = { amount: 4000, currency: 'EUR', provider: 'test' };
  const it = await mount(place, { type: { payment, ...type }, flow: { start: '2026-12-08T09:30:00Z' } });
  await until(() => it.flow.state.choice.slot, 'the time is chosen');
  it.flow.proceed();
  await seen(it, '#form');
  return it;
}

describe('a booking with a price', () => {
  it('names price, policy and that the time is held, before it is made', async () => {
    const it = await STATES['details-payment'](place);
    assert.match(
      text(it, 'form .card'),
      /^30 min · Talk to a product specialist €40 VAT of €6\.39 included The time is held for 15 min while you pay\. Refunded if you cancel by Sun,? 6 Dec, 10:30\.$/,
    );
    assert.equal(text(it, '.bar .primary'), 'Continue to payment €40');
  });

  it('says that nothing is refunded where that is too late, and no more than the backend says', async () => {
    const price = { amount: 4000, currency: 'JPY', provider: 'test' };
    for (const [payment, words] of [
      [{ ...price, refundUntil: 30 * 24 * 60 }, /^It is not refunded if you cancel\.$/],
      [price, /^You can cancel until Mon,? 7 Dec, 10:30\.$/],
    ] as const) {
      place.replaceChildren();
      const it = await priced({ payment });
      assert.equal(text(it, 'form .card b'), 'JP¥4,000');
      assert.match(text(it, 'form .card .help'), words);
    }
  });

  it('waits for its payment, held until when, with a link to pay that opens in a new tab', async () => {
    const it = await STATES['pay-waiting'](place);
    await until(() => it.root.activeElement?.id === 'heading');
    assert.equal(text(it, 'h2'), 'Waiting for payment');
    assert.match(text(it, '.lead'), / Your time is held until \d\d:\d\d\. We write to ada@example\.com\.$/);
    const { href, target, textContent } = one(it, '#pay') as HTMLAnchorElement;
    assert.deepEqual([href, target], ['https://pay.example/b1', '_blank']);
    assert.equal(textContent!.trim(), 'Continue to payment €40');
  });

  it('is looked for when the visitor comes back, and booked once it is paid', async () => {
    const it = await STATES['pay-waiting'](place);
    const booked: unknown[] = [];
    it.element.addEventListener('team-booking-booked', ({ detail }) => booked.push([detail.id, detail.eventId]));
    // The flow listens to the page's return a moment after its first times are shown.
    await it.clock.advance(1_000);
    it.clock.comeBack('visible');
    await titled(it, 'Checking payment…');
    assert.isNull(it.root.querySelector('#pay'), 'who may just have paid is not asked to pay');
    assert.include(text(it, '.later'), 'You may close this page');
    it.backend.decide('b1', 'confirmed');
    await it.clock.advance(2_000);
    await titled(it, 'You are booked');
    assert.isNotNull(it.root.querySelector('.calendars'));
    await until(() => it.root.activeElement?.id === 'heading');
    it.clock.comeBack('visible');
    await it.clock.advance(60_000);
    assert.deepEqual(booked, [['b1', 'b1.booked']]);
  });

  it('says that it is not paid yet, in words that are heard, and offers to pay or to choose another time', async () => {
    const it = await STATES['pay-waiting'](place);
    await it.clock.advance(1_000);
    it.clock.comeBack('visible');
    await until(() => text(it, '[role="status"]') === 'Checking payment…', 'it is announced');
    await it.clock.advance(16_000);
    await titled(it, 'Not paid yet');
    assert.equal(text(it, '[role="status"]'), 'Not paid yet');
    assert.isNotNull(one(it, '#pay'));
    assert.equal(text(it, '#reschedule'), 'Choose a new time');
    one(it, '#reschedule').click();
    await seen(it, '.moving');
    one(it, '.moving .link').click();
    await until(() => it.root.activeElement?.id === 'reschedule', 'focus returns to the button');
  });

  it('is expired when it was not paid in time, and what was typed is there for another time', async () => {
    const it = await STATES['pay-expired'](place);
    assert.equal(text(it, 'h2'), 'Not paid in time');
    assert.isNull(it.root.querySelector('#pay'));
    one(it, '.page .primary').click();
    await seen(it, '[data-time]');
    it.flow.choose({ slot: it.flow.nextSlot()! });
    it.flow.proceed();
    await seen(it, '#form');
    assert.equal((one(it, '[name="/attendee/email"]') as HTMLInputElement).value, 'ada@example.com');
  });

  it('is paid in the same tab on the pages of whoever takes the payment, also over http, as on one’s own machine', async () => {
    const it = await STATES['pay-unpaid'](place);
    Object.assign(it.backend.bookings[0]!.payment!, { url: `${window.location.origin}/pay/b1` });
    it.flow.refresh();
    await until(() => (one(it, '#pay') as HTMLAnchorElement).target === '_self', 'the same tab');
  });

  it('leads on from the form on the pages of whoever takes the payment, once mail has the manage link', async () => {
    const { href } = window.location;
    const [here] = href.split('#');
    try {
      for (const [capabilities, hash] of [
        [[], ''],
        [['mail'], '#pay'],
      ] as const) {
        place.replaceChildren();
        const it = await priced({ capabilities: [...capabilities] });
        const book = it.backend.book.bind(it.backend);
        Object.assign(it.backend, {
          async book(...call: Parameters<typeof book>) {
            const outcome = await book(...call);
            const own = {
              manage: { token: 't', url: `${here}#manage` },
              payment: { url: `${here}#pay`, expiresAt: '2026-12-01T10:50:00Z' },
            };
            return outcome.ok ? { ok: true, booking: { ...outcome.booking, ...own } } : outcome;
          },
        });
        it.flow.type(VISITOR);
        it.flow.submit();
        await until(() => it.flow.state.step.name === 'pay' && text(it, 'h2') === 'Waiting for payment');
        await until(() => window.location.hash === hash, `leads to ${hash || 'nowhere'}`);
      }
      const back = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
      window.history.back();
      await back;
      assert.equal(window.location.hash, '#manage', 'Back leads to the booking, not to an empty form');
    } finally {
      window.history.replaceState(null, '', href);
    }
  });

  it('never has the address of the booking where scripts of others may read it', async () => {
    const { href } = window.location;
    const { replaceState } = window.history;
    const addresses: unknown[] = [];
    window.history.replaceState = (...call) => {
      addresses.push(call[2]);
      replaceState.apply(window.history, call);
    };
    try {
      const it = await priced({ capabilities: ['mail'] });
      it.element.track = 'datalayer';
      const book = it.backend.book.bind(it.backend);
      Object.assign(it.backend, {
        async book(...call: Parameters<typeof book>) {
          const outcome = await book(...call);
          const manage = { token: 't', url: `${href.split('#')[0]}#manage` };
          const payment = { url: `${href.split('#')[0]}#pay`, expiresAt: '2026-12-01T10:50:00Z' };
          return outcome.ok ? { ok: true, booking: { ...outcome.booking, manage, payment } } : outcome;
        },
      });
      it.flow.type(VISITOR);
      it.flow.submit();
      await until(() => window.location.hash === '#pay', 'leads to the payment');
      assert.notInclude(JSON.stringify(addresses), '#manage');
    } finally {
      window.history.replaceState = replaceState;
      window.history.replaceState(null, '', href);
    }
  });

  it('has no link to an address that is neither secure nor this page’s own', async () => {
    for (const url of [
      'http://pay.example/b1',
      'http://localhost.evil.example:80/',
      'javascript:alert(1)',
      `${window.location.origin}.evil.example/`,
    ]) {
      place.replaceChildren();
      const it = await STATES['pay-unpaid'](place);
      Object.assign(it.backend.bookings[0]!.payment!, { url });
      it.flow.refresh();
      await until(() => !it.root.querySelector('#pay'), url);
    }
  });

  it('links to a payment on this machine, where a demo has neither a certificate nor the origin of the page', async () => {
    const it = await STATES['pay-unpaid'](place);
    const url = 'http://127.0.0.1:1/pay/b1';
    Object.assign(it.backend.bookings[0]!.payment!, { url });
    it.flow.refresh();
    await until(() => (it.root.querySelector('#pay') as HTMLAnchorElement | null)?.href === url, url);
  });
});

import { assert } from 'chai';
import { seen, STATES, until, type Mounted } from '../../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
afterEach(() => place.replaceChildren());

const one = ({ root }: Mounted, selector: string) => root.querySelector<HTMLElement>(selector)!;
const all = ({ root }: Mounted, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const text = (it: Mounted, selector: string) => one(it, selector).textContent!.replaceAll(/\s+/g, ' ').trim();

describe('managing a booking', () => {
  it('shows it as a card with the deadline in words', async () => {
    const it = await STATES.manage(place);
    assert.include(text(it, '.card'), 'Ines Duarte Northwind Support');
    // Engines differ in their commas.
    assert.match(text(it, '.later'), /^You can change or cancel until Mon,? 7 Dec, 10:30\.$/);
  });

  it('says whether the visitor said that they will be there, until it is moved', async () => {
    const it = await STATES.manage(place);
    assert.equal(text(it, '.lead'), 'Your booking Talk to a product specialist');
    Object.assign(it.backend.bookings[0]!, { attendance: { confirmedAt: '2026-12-07T09:00:00Z' } });
    it.flow.refresh();
    await until(() => text(it, '.lead').endsWith('You said that you will be there.'));
  });

  it('says what comes back, before it is cancelled and while it is asked', async () => {
    const it = await STATES['manage-paid'](place);
    assert.match(
      text(it, '.later'),
      /^You can change or cancel until Mon,? 7 Dec, 10:30\. Refunded if you cancel by Sun,? 6 Dec, 10:30\.$/,
    );
    one(it, '#cancel').click();
    await seen(it, '#reason');
    assert.include(text(it, '.lead'), 'You get €40 back.');
    one(it, '.actions .secondary').click();
    await seen(it, '#cancel');
    Object.assign(it.backend.bookings[0]!.paid!, { refundUntil: null });
    it.flow.refresh();
    await until(() => text(it, '.later').endsWith('It is not refunded if you cancel.'));
    one(it, '#cancel').click();
    await seen(it, '#reason');
    assert.include(text(it, '.lead'), 'It is not refunded if you cancel.');
  });

  it('shows what happens to a request, which is withdrawn', async () => {
    const it = await STATES['manage-requested'](place);
    assert.include(text(it, '.lead'), 'Requested');
    assert.match(text(it, '[aria-current]'), /^Northwind Support answers by Tue,? 8 Dec,? 10:30$/);
    assert.equal(text(it, '#cancel'), 'Withdraw');
  });

  it('says that a booking was not paid in time, and does not where that is not known', async () => {
    const it = await STATES['manage-unpaid'](place);
    assert.include(text(it, '.lead'), 'Not paid in time');
    Object.assign(it.backend.bookings[0]!, { paid: { amount: 4000, currency: 'EUR', refundUntil: null } });
    it.flow.refresh();
    await until(() => text(it, '.lead').includes('expired before it was confirmed'));
  });

  it('explains that it is too late, and shows the contact', async () => {
    const it = await STATES['manage-late'](place);
    assert.isNull(it.root.querySelector('#reschedule'));
    assert.include(text(it, '.later'), 'too late');
    const contact = one(it, '.actions a.primary') as HTMLAnchorElement;
    assert.deepEqual([contact.textContent, contact.href], ['Write to Northwind', 'mailto:hello@northwind.example']);
  });

  it('reschedules it: the old time is struck, the new one bold', async () => {
    const it = await STATES.manage(place);
    one(it, '#reschedule').click();
    await seen(it, '.moving');
    await until(() => it.root.activeElement?.id === 'heading');
    assert.include(text(it, '.moving s'), '10:30');
    one(it, '[data-day="2026-12-10"]').click();
    (await seen(it, `[data-time="${Date.parse('2026-12-10T12:00:00Z')}"]`)).click();
    await until(() => one(it, '.primary').textContent?.trim() === 'Move booking');
    one(it, '.primary').click();
    await seen(it, '.mark');
    assert.equal(text(it, 'h2'), 'Your booking has been moved');
    assert.match(text(it, '.card s'), /Tue,? 8 Dec/);
    assert.include(text(it, '.card .row:nth-child(2) b'), '10 December');
    assert.equal(it.backend.bookings[0]?.start, '2026-12-10T12:00:00Z');
  });

  it('offers the same host or anyone, where the policy keeps the host', async () => {
    const it = await STATES.moving(place);
    const [same, anyone] = all(it, '.moving .clock button');
    assert.equal(same?.getAttribute('aria-pressed'), 'true');
    anyone!.click();
    await until(() => anyone!.getAttribute('aria-pressed') === 'true');
    assert.isTrue(it.flow.state.choice.anyone);
  });

  it('keeps the time when rescheduling is undone, and returns the focus', async () => {
    const it = await STATES.moving(place);
    one(it, '.moving .link').click();
    await until(() => it.root.activeElement?.id === 'reschedule');
  });

  it('asks before cancelling, and sends a reason', async () => {
    const it = await STATES.manage(place);
    one(it, '#cancel').click();
    await seen(it, '#reason');
    await until(() => it.root.activeElement?.id === 'heading');
    let reason: unknown;
    const { backend } = it;
    const before = backend.cancel.bind(backend);
    Object.assign(backend, {
      cancel: (...call: Parameters<typeof before>) => ((reason = call[1].reason), before(...call)),
    });
    const box = one(it, '#reason') as HTMLTextAreaElement;
    box.value = 'Ill';
    box.dispatchEvent(new Event('input'));
    one(it, '.danger').click();
    await until(() => text(it, 'h2') === 'Cancelled');
    await until(() => it.root.activeElement?.id === 'heading');
    assert.equal(reason, 'Ill');
    assert.equal(it.backend.bookings[0]?.status, 'cancelled');
    assert.isNotNull(it.root.querySelector('.card s'));
  });

  it('keeps the booking when cancelling is undone', async () => {
    const it = await STATES.cancel(place);
    one(it, '.actions .secondary').click();
    await until(() => it.root.activeElement?.id === 'cancel');
    assert.equal(it.backend.bookings[0]?.status, 'confirmed');
  });

  it('explains that a link does not open a booking', async () => {
    const { error } = console;
    console.error = () => {};
    const it = await STATES['failed-token'](place);
    console.error = error;
    assert.equal(text(it, 'h2'), 'This link does not open a booking');
  });
});

import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { RICH } from '../../../test/northwind.ts';
import { resize } from '../../../test/resize.ts';
import { mount, seen, TIME, until, VISITOR, type MountOptions, type Mounted } from '../../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
beforeEach(() => resize(376));
afterEach(() => place.replaceChildren());
after(() => resize(1180));

const one = ({ root }: Mounted, selector: string) => root.querySelector<HTMLElement>(selector)!;
const label = (it: Mounted) => one(it, '.bar .primary').textContent!.trim();

/** A narrow booker that shows times of a day. */
async function times(options: MountOptions): Promise<Mounted> {
  const it = await mount(place, options);
  await until(() => it.flow.state.slots.name === 'ready' && it.root.querySelector('.time'));
  it.flow.choose({ day: '2026-12-08' });
  await seen(it, `[data-time="${TIME}"]`);
  return it;
}

async function chosen(options: MountOptions): Promise<Mounted> {
  const it = await times(options);
  one(it, `[data-time="${TIME}"]`).click();
  await seen(it, `[data-time="${TIME}"][aria-pressed="true"]`);
  await it.element.updateComplete;
  return it;
}

describe('presses from the times to the booking', () => {
  it('are two for visitors of whom all is known: the time, and Book', async () => {
    const it = await times({ flow: { prefill: VISITOR } });
    let presses = 0;
    const press = (selector: string) => {
      presses++;
      one(it, selector).click();
    };
    press(`[data-time="${TIME}"]`);
    await until(() => label(it) === 'Book');
    assert.match(one(it, '.bar .summary').textContent!.replaceAll(/\s+/g, ' '), /Ada Byron · ada@example\.com Change/);
    press('.bar .primary');
    await seen(it, '[part="done"]');
    await until(() => it.root.activeElement?.id === 'heading');
    assert.equal(presses, 2);
    assert.equal(it.backend.bookings[0]?.attendee.name, 'Ada Byron');
    assert.isUndefined((window.history.state as { teamBooking?: unknown } | null)?.teamBooking);
  });

  it('are three for others, whose first field has the focus, and Enter instead of the last', async () => {
    const it = await chosen({});
    assert.equal(label(it), 'Continue');
    one(it, '.bar .primary').click();
    await until(() => (it.root.activeElement as HTMLInputElement | null)?.name === '/attendee/name');
    await sendKeys({ type: 'Ada' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'ada@example.com' });
    await sendKeys({ press: 'Enter' });
    await seen(it, '[part="done"]');
  });
});

describe('booking from the bar', () => {
  it('is only there where nothing is left to fill in, to agree to, or to pay', async () => {
    const payment = { amount: 4000, currency: 'EUR', provider: 'test' };
    const cases: [string, MountOptions][] = [
      ['Continue', { flow: { prefill: { name: 'Ada' } } }],
      ['Continue', { flow: { prefill: VISITOR }, type: { fields: RICH.fields! } }],
      ['Continue', { flow: { prefill: { ...VISITOR, consent: true } }, type: { consent: RICH.consent! } }],
      ['Continue', { flow: { prefill: VISITOR }, type: { payment } }],
      ['Request this time', { flow: { prefill: VISITOR }, type: { approval: true } }],
    ];
    for (const [expected, options] of cases) {
      assert.equal(label(await chosen(options)), expected, JSON.stringify(options));
      place.replaceChildren();
    }
  });

  it('leads to the form by Change, and when the time was taken, with everything kept', async () => {
    const it = await chosen({ flow: { prefill: VISITOR } });
    one(it, '.bar .change').click();
    await seen(it, '#form');
    it.flow.back();
    await until(() => label(it) === 'Book');
    it.backend.take('2026-12-08T09:30:00Z', 30);
    one(it, '.bar .primary').click();
    await seen(it, '#taken button');
    await until(() => (it.root.activeElement as HTMLElement | null)?.matches('#taken button'));
    assert.equal(it.flow.state.draft.email, VISITOR.email);
  });

  it('asks the page first, which may send it by itself', async () => {
    const it = await chosen({ flow: { prefill: VISITOR } });
    it.element.addEventListener('team-booking-submit', (event) => event.preventDefault(), { once: true });
    one(it, '.bar .primary').click();
    assert.equal(it.flow.state.step.name, 'pick');
    assert.equal(it.flow.state.writing.name, 'idle');
  });
});

describe('a held time', () => {
  it('is mentioned in its last two minutes only, and nothing moves for it', async () => {
    const it = await chosen({ type: { capabilities: ['holds'] } });
    it.flow.proceed();
    await seen(it, '#form');
    await it.clock.settle();
    const where = () =>
      [...it.root.querySelectorAll('.two :is(label, input, .primary, .bar)')].map((part) =>
        JSON.stringify(part.getBoundingClientRect()),
      );
    const before = where();
    await it.clock.advance(7 * 60_000);
    await it.element.updateComplete;
    assert.isNull(it.root.querySelector('.held'));
    await it.clock.advance(60_000);
    assert.equal((await seen(it, '.held')).textContent, 'Your time is held until 10:30.');
    assert.deepEqual(where(), before);
    await it.clock.advance(2 * 60_000);
    await it.element.updateComplete;
    assert.isNull(it.root.querySelector('.held, #taken'));
  });
});

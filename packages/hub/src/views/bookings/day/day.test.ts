import { assert } from 'chai';
import { openHub, until, type OpenHub } from '../../../../test/open-hub.ts';
import { partOf } from '../../../../test/states.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const day = async (address: string) => {
  open = await openHub(address);
  return until(() => {
    const root = partOf(open!, 'team-hub-bookings-day');
    return root?.querySelector('.hour, .empty') && root;
  }, 'no day');
};
const named = (root: ParentNode, name: string) =>
  until(
    () =>
      [...root.querySelectorAll<HTMLElement>('button, input, select')].find(
        (one) => (one.getAttribute('aria-label') ?? one.innerText.trim()) === name,
      ),
    `no ${name}`,
  );
const names = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.one a')].map((link) => link.innerText);
const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
const live = () => open!.hub.shadowRoot!.querySelector('.sr-only[role=status]')!;

describe('The bookings of a day', () => {
  it('stand by hours beside the list, and the way between keeps whom they are of', async () => {
    open = await openHub('/bookings?host=rohan');
    const view = await open.view();
    (await named(view, 'Day')).click();
    const pane = await until(() => {
      const root = partOf(open!, 'team-hub-bookings-day');
      return root?.querySelector('.hour') && root;
    }, 'no day');
    assert.equal(location.hash, '#/bookings?as=day&host=rohan');
    assert.deepEqual(names(pane), ['Jonas Weber, Brightline']);
    (await named(view, 'List')).click();
    await until(() => view.querySelector('.booking'), 'no list');
    assert.equal(location.hash, '#/bookings?host=rohan');
  });

  it('are walked through by keys, and other days by buttons, which keep the focus; how many is said', async () => {
    const pane = await day('/bookings?as=day');
    const hours = [...pane.querySelectorAll('h2, .now')].map((one) => one.textContent.trim());
    const before = ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00'];
    assert.deepEqual(hours, [...before, '14:05', '15:00', '16:00', '17:00'], 'now is among them');
    assert.equal(pane.querySelector('.now + li a')?.textContent, 'Jonas Weber, Brightline', 'above what is to come');
    assert.equal(pane.querySelectorAll('.one.over').length, 1);
    press('j');
    press('j');
    assert.equal((pane.activeElement as HTMLElement).innerText, 'Jonas Weber, Brightline');
    const after = await named(pane, 'The day after');
    after.focus();
    after.click();
    await until(() => pane.querySelector('.empty'), 'there is nothing on Wednesday');
    assert.equal(location.hash, '#/bookings?as=day&day=2026-12-02');
    assert.equal(pane.activeElement, after);
    await until(() => live().textContent.includes('2 December: 0 bookings'), 'it is said');
    after.click();
    await until(() => names(pane)[0] === 'Noor Haddad', 'there is one on Thursday');
    (await named(pane, 'Today')).click();
    await until(() => names(pane).length === 5, 'it is today again');
    press('j');
    press('m');
    await until(() => location.hash.includes('do=move'), 'M moves');
  });

  it('come as they are made', async () => {
    const pane = await day('/bookings?as=day&day=2026-12-02');
    const request = {
      bookingType: 'talk',
      start: '2026-12-02T09:00:00Z',
      duration: 30,
      timeZone: 'Europe/Berlin',
      locale: 'en',
      attendee: { name: 'Zoë', email: 'zoe@visitor.example' },
    };
    await open!.backend.book(request, { idempotencyKey: 'zoe' });
    await until(() => names(pane)[0] === 'Zoë', 'it is there');
  });
});

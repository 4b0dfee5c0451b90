import { assert } from 'chai';
import { createTeamClient, type TeamClient } from '@team-booking/sdk/team';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { fullDay, moveNoor, OUT_IN_TURN, twoApprovals } from '../../../test/today-story.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const named = (root: ParentNode, name: string) =>
  until(
    () => [...root.querySelectorAll<HTMLElement>('button, a')].find((one) => one.innerText.trim() === name),
    `no ${name}`,
  );
const toast = ({ hub }: OpenHub) => hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

describe('Today', () => {
  it('leads into the call that is next by one press, and says what its visitor wrote', async () => {
    open = await openHub('/today', { client: fullDay() });
    const view = await open.view();
    const join = (await named(view, 'Join')) as HTMLAnchorElement;
    assert.deepEqual([join.href, join.target, join.rel], ['https://meet.example/jonas', '_blank', 'noopener']);
    const details = await named(view.querySelector('.next')!, 'Open');
    assert.isAtMost(details.getBoundingClientRect().right, join.getBoundingClientRect().left, 'beside it');
    assert.match(view.querySelector('.next')!.textContent, /Jonas Weber, Brightline[^]*We outgrew our current tool/);
    assert.equal(view.querySelectorAll('.btn.main').length, 1, 'one accent');
  });

  it('leads in the evening into the call of a later day by one press, with its day', async () => {
    const late = Date.parse('2026-12-01T21:30:00Z');
    open = await openHub('/today', { client: fullDay(), now: late });
    const view = await open.view();
    const next = await until(() => view.querySelector('.next'), 'nothing is next');
    const { items } = await createTeamClient(open.backend.team).bookings({
      query: { from: new Date(late).toISOString(), status: 'confirmed', limit: 1 },
    });
    const [first] = items;
    const day = new Intl.DateTimeFormat('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: 'Europe/Berlin',
    });
    assert.include(next.textContent, day.format(new Date(first!.start)));
    assert.include(next.textContent, first!.attendee.name);
  });

  it('says in the language of the reader why a calendar cannot be read', async () => {
    open = await openHub('/today', { client: fullDay(), locale: 'de' });
    const waits = await until(() => open!.hub.shown?.element.shadowRoot!.querySelector('.waits'), 'nothing waits');
    assert.include(waits.textContent, 'Der Zugriff darauf ist beendet.');
    assert.notInclude(waits.textContent, 'sign-in', 'the sentence of the backend');
  });

  it('asks a host to sign in by one press, which can be undone, and then says that they were asked', async () => {
    const asked: string[] = [];
    open = await openHub('/today', { client: fullDay({ asked }) });
    const view = await open.view();
    assert.notMatch(view.querySelector('.waits')!.textContent, /\. ·/, 'no dot after a full stop');
    assert.include(view.querySelector('.waits')!.textContent, 'The access to it has ended.');
    (await named(view, 'Ask Kenji to sign in')).click();
    await until(() => view.querySelector('.waits')!.textContent.includes('asked'), 'it says so');
    assert.equal(view.activeElement?.id, 'waits');
    const again = await named(view, 'Ask Kenji to sign in');
    assert.equal(
      again.getAttribute('aria-disabled'),
      'true',
      'it keeps its place: others would come under the pointer',
    );
    again.click();
    (await named(toast(open), 'Undo')).click();
    await until(() => again.getAttribute('aria-disabled') === 'false', 'it can be pressed again');
    again.click();
    const close = await until(() => toast(open!).querySelector<HTMLElement>('[aria-label=Close]'), 'no toast');
    assert.deepEqual(asked, []);
    close.click();
    await until(() => asked.length > 0, 'it is sent');
    assert.deepEqual(asked, ['kenji']);
    await until(() => view.querySelector('.waits')!.textContent.includes('asked'), 'it goes on saying so');
  });

  it('has a calendar read again by one press, says so meanwhile, and lets it leave once it is well', async () => {
    const read = { isWell: false, after: 100 };
    open = await openHub('/today', { client: fullDay({ asked: [], read }) });
    const view = await open.view();
    const waits = view.querySelector<HTMLElement>('.waits')!;
    const again = (await named(view, 'Try again')) as HTMLButtonElement;
    again.focus();
    again.click();
    await until(() => again.innerText.trim() === 'Loading' && again.ariaDisabled === 'true', 'it says so');
    await until(() => toast(open!).textContent?.includes('The calendar still cannot be read'), 'it is not well');
    await until(() => again.innerText.trim() === 'Try again', 'it can be tried again');
    assert.equal(view.activeElement, again);
    read.isWell = true;
    const list = waits.querySelector('ul')!;
    list.dispatchEvent(new PointerEvent('pointerenter'));
    again.click();
    await until(() => toast(open!).textContent?.includes('The calendar can be read again'), 'it is well');
    await until(() => /The calendar can be read again\s+Kenji Mori/.test(waits.innerText), 'where the pointer is');
    assert.notInclude(waits.innerText, 'Google');
    await until(() => view.activeElement?.id === 'waits', 'the focus goes to the heading');
    list.dispatchEvent(new PointerEvent('pointerleave'));
    await until(() => !waits.innerText.includes('Kenji'), 'it leaves');
  });

  it('keeps what was approved where it was, so that a second press approves nobody else', async () => {
    const approved: string[] = [];
    open = await openHub('/today', { client: twoApprovals(approved) });
    const view = await open.view();
    const rows = () => [...view.querySelectorAll<HTMLElement>('.waits li')];
    const [first, second] = await until(() => (rows().length === 2 ? rows() : null), 'not two');
    const list = first!.parentElement!;
    const button = first!.querySelector('button')!;
    button.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = button.getBoundingClientRect();
    const top = second!.getBoundingClientRect().top;
    list.dispatchEvent(new PointerEvent('pointerenter'));
    button.click();
    await until(() => first!.innerText.includes('approved'), 'it says so');
    assert.equal(view.querySelector<HTMLElement>('.waits .count')!.innerText, '1');
    assert.isNull(view.elementFromPoint(x + width / 2, y + height / 2)!.closest('button, a'));
    assert.equal(second!.getBoundingClientRect().top, top);
    assert.notMatch(first!.innerText, /needs approval|expires/, 'only what was done');

    toast(open).querySelector<HTMLElement>('[aria-label=Close]')!.click();
    await until(() => open!.hub.hub && approved.length > 0 && !open!.hub.hub.isSettled(approved[0]!), 'not sent');
    assert.equal(rows().length, 2, 'the pointer is over it');
    assert.include(first!.innerText, 'approved');
    list.dispatchEvent(new PointerEvent('pointerleave'));
    await until(() => rows().length === 1, 'it goes');
    assert.equal(rows()[0], second);
    assert.deepEqual(approved, [`approval booking/${open.ids.at(-2)!}`]);
  });

  it('tells what happened just now, the latest first, as it happens, and leads to it', async () => {
    open = await openHub('/today', { before: moveNoor });
    const client = createTeamClient(open.backend.team);
    const view = await open.view();
    const lines = () => [...(view.querySelector('.just-now')?.shadowRoot?.querySelectorAll('li') ?? [])];
    await until(() => lines().length > 0, 'nothing happened');
    const texts = lines().map((line) => line.textContent.replace(/\s+/g, ' ').trim());
    assert.match(texts[0]!, /^14:05 Noor Haddad Moved · .*3 Dec.*10:00 → .*3 Dec.*11:00/);
    const [time, what] = lines()[0]!.children;
    const said = document.createRange();
    said.selectNodeContents(time!);
    const gap = what!.getBoundingClientRect().left - said.getBoundingClientRect().right;
    assert.isBelow(gap, 32, 'no hole after the time');
    assert.match(texts[1]!, /^13:58 Lena Fischer, Halvorsen Booked · .*8 Dec.*10:30/);
    // Whether the zone is said depends on that of the machine.
    assert.match(view.querySelector('.sub')!.textContent, /^4 bookings left today · 7 this week($| · Berlin time$)/);

    await client.cancelTeamBooking({ id: open.ids.at(-1)!, body: { reason: 'Closed.' } });
    const first = await until(() => lines()[0]?.textContent.includes('Cancelled') && lines()[0], 'it is told');
    assert.isTrue(first.classList.contains('new'));
    const link = first.querySelector('a')!;
    assert.equal(link.innerText, 'Lena Fischer, Halvorsen');
    link.click();
    await until(() => location.hash === `#/bookings/${open!.ids.at(-1)!}`, 'it is opened');
  });

  it('tells on a phone who is next in turn on one line', async () => {
    open = await openHub('/today');
    const view = await open.view();
    const list = await until(() => view.querySelector('.turns-list'), 'nobody is next');
    list.parentElement!.style.inlineSize = '343px';
    const tops = [...list.children].map((one) => Math.round(one.getBoundingClientRect().top));
    assert.equal(tops.length, 3);
    assert.equal(new Set(tops).size, 1);
    assert.include(list.previousElementSibling!.textContent, 'if free');
  });

  it('begins no line of a phone with what leads from one in turn to the next', async () => {
    open = await openHub('/today', { answers: OUT_IN_TURN });
    const view = await open.view();
    const list = await until(() => view.querySelector('.turns-list'), 'nobody is next');
    list.parentElement!.style.inlineSize = '200px';
    const { left } = list.getBoundingClientRect();
    const wrapped = [...list.children].slice(1).filter((one) => one.getBoundingClientRect().left - left < 1);
    assert.isAbove(wrapped.length, 0);
    for (const one of wrapped) assert.isAtMost(one.querySelector('.then')!.getBoundingClientRect().right, left + 1);
    assert.equal(getComputedStyle(list).overflowX, 'clip');
  });

  it('opens the next booking by the name of its visitor', async () => {
    open = await openHub('/today');
    const view = await open.view();
    const name = await until(() => view.querySelector<HTMLElement>('.next .who a'), 'it leads nowhere');
    name.click();
    await until(() => location.hash.startsWith('#/bookings/'), 'it is not opened');
    const title = () => open!.hub.shown?.element.shadowRoot?.querySelector('h1')?.textContent.trim();
    await until(() => title() === 'Jonas Weber, Brightline', 'it is not theirs');
  });

  it('names the booking type of those in turn where there are several', async () => {
    const before = async (client: TeamClient) => {
      await client.publishBookingType({ id: 'partner' });
    };
    open = await openHub('/today', { before });
    const view = await open.view();
    const list = await until(() => view.querySelector('.turns-list'), 'nobody is next');
    assert.match(list.previousElementSibling!.textContent, /Talk to a product specialist · if free/);
  });

  it('tells of those in turn who is out today, and whose calendar cannot be read', async () => {
    open = await openHub('/today', { answers: OUT_IN_TURN });
    const view = await open.view();
    const list = await until(() => view.querySelector('.turns-list'), 'nobody is next');
    const told = [...list.children].map((one) => one.querySelector('.obstacle')?.getAttribute('aria-label') ?? '');
    assert.match(told[0]!, /^30 Nov\s?–\s?3 Dec$/);
    assert.match(told[1]!, /calendar cannot be read$/);
    assert.equal(told[2], '');
  });

  it('is complete without what happened just now', async () => {
    open = await openHub('/today', { answers: { activity: () => Promise.reject(new Error('no')) } });
    const view = await open.view();
    const justNow = await until(() => view.querySelector<HTMLElement>('.just-now'), 'it is not asked for');
    assert.isTrue(justNow.hidden);
    assert.isNull(view.querySelector('[role=alert]'));
  });

  it('is walked through by J and K, and R gives the booking away that has the focus', async () => {
    open = await openHub('/today');
    const view = await open.view();
    await until(() => view.querySelector('.day a'), 'no bookings');
    press('j');
    press('j');
    const link = view.activeElement as HTMLAnchorElement;
    assert.equal(link.innerText, 'Jonas Weber, Brightline');
    press('k');
    press('j');
    press('r');
    await until(() => location.hash.startsWith(`#/bookings/${link.dataset['id']!}`), 'it is opened');
  });
});

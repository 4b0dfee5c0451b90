import { assert } from 'chai';
import { createTeamClient } from '@team-booking/sdk/team';
import { openHub, until, type OpenHub } from '../test/open-hub.ts';
import { reassignOf, STATES } from '../test/states.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const text = (root: ParentNode, selector = '*') => root.querySelector<HTMLElement>(selector)?.innerText ?? '';
const button = (root: ParentNode, name: string) =>
  until(
    () => [...root.querySelectorAll<HTMLElement>('button, a')].find((one) => one.innerText.trim().startsWith(name)),
    `no ${name}`,
  );
const toast = ({ hub }: OpenHub) => hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;

describe('Today', () => {
  it('approves ten seconds later, and takes it back until then', async () => {
    open = await openHub('/today');
    const client = createTeamClient(open.backend.team);
    const view = await open.view();
    const id = open.ids.at(-2)!;
    const status = async () => (await client.teamBooking({ id })).status;
    (await button(view, 'Approve')).click();
    await until(() => text(view, '.answering .done').includes('Marta'), 'it is said in its place');
    (await button(toast(open), 'Undo')).click();
    await until(() => !view.querySelector('.answering .done'), 'it waits again');
    assert.equal(await status(), 'awaiting-approval');

    (await button(view, 'Approve')).click();
    const close = await until(() => toast(open!).querySelector<HTMLElement>('[aria-label=Close]'), 'no toast');
    close.click();
    await until(() => text(view, '.waits').includes('All caught up'), 'nothing waits');
    assert.equal(await status(), 'confirmed');
  });

  it('shows a booking of a visitor as soon as it is made', async () => {
    open = await openHub('/today');
    const view = await open.view();
    const request = {
      bookingType: 'talk',
      start: '2026-12-01T17:00:00Z',
      duration: 30,
      timeZone: 'UTC',
      locale: 'en',
      attendee: { name: 'Greta Holm', email: 'g@visitor.example' },
    };
    assert.ok((await open.backend.book(request, { idempotencyKey: 'greta' })).ok);
    await until(() => text(view, '.day').includes('Greta Holm'), 'it appears');
  });
});

describe('Bookings', () => {
  it('are filtered by what the address says, and opened by keys', async () => {
    open = await openHub('/bookings');
    const view = await open.view();
    const key = (name: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
    key('/');
    const search = view.activeElement as HTMLInputElement;
    search.value = 'lena';
    search.dispatchEvent(new InputEvent('input'));
    await until(() => view.querySelectorAll('.booking').length === 1, 'one is left');
    assert.include(location.hash, 'words=lena');
    search.blur();
    key('j');
    const link = view.activeElement as HTMLAnchorElement;
    assert.include(link.innerText, 'Lena Fischer');
    link.click();
    const title = await until(() => {
      const heading = open!.hub.shown?.element.shadowRoot?.querySelector('h1');
      return heading?.innerText.includes('Lena') && heading;
    }, 'it is opened');
    await until(() => title.matches(':focus'), 'its heading has the focus');
  });
});

describe('Reassigning', () => {
  it('shows who is next and what changes, does exactly that, and is undone', async () => {
    open = await STATES['reassign']!('en-GB');
    const client = createTeamClient(open.backend.team);
    const id = open.ids.at(-1)!;
    const hosts = async () => (await client.teamBooking({ id })).hosts.map(({ name }) => name);
    const [before] = await hosts();
    const dialog = reassignOf(open)!;
    assert.include(text(dialog, '.taker'), 'Next in turn');
    const main = dialog.querySelector<HTMLElement>('.btn.main')!;
    const next = text(dialog, '.taker b');
    assert.equal(main.innerText, `Reassign to ${next.split(' ')[0]}`);
    main.click();
    await until(() => toast(open!).querySelector('.toast'), 'it is said');
    assert.deepEqual(await hosts(), [next]);
    (await button(toast(open), 'Undo')).click();
    await until(() => text(toast(open!), '.toast').includes('As it was before'), 'it is undone');
    assert.deepEqual(await hosts(), [before]);
  });

  it('can be taken back from the story of the booking as long as it has not begun', async () => {
    open = await STATES['reassign']!('en-GB');
    const client = createTeamClient(open.backend.team);
    const id = open.ids.at(-1)!;
    const hosts = async () => (await client.teamBooking({ id })).hosts.map(({ name }) => name);
    const [before] = await hosts();
    const view = await open.view();
    assert.isNull(view.querySelector('.story .btn'), 'nothing to take back yet');
    reassignOf(open)!.querySelector<HTMLElement>('.btn.main')!.click();
    const undo = await until(() => view.querySelector<HTMLElement>('.story .btn'), 'no way back');
    assert.notEqual((await hosts())[0], before);
    undo.click();
    await until(() => text(toast(open!), '.toast').includes('As it was before'), 'it is undone');
    assert.deepEqual(await hosts(), [before]);
    await until(() => !view.querySelector('.story .btn'), 'nothing is left to take back');
  });
});

describe('The first run', () => {
  it('leads from nothing to a published link in turn', async () => {
    open = await openHub('/today', { isEmpty: true });
    const view = await until(() => {
      const root = open!.hub.shown?.element.shadowRoot;
      return root?.querySelector('form') && root;
    }, 'a team without anything begins here');
    const input = view.querySelector<HTMLInputElement>('input[name=emails]')!;
    input.value = 'ines.duarte@a.example, rohan@a.example';
    view.querySelector('form')!.requestSubmit();
    await until(() => view.querySelectorAll('.people li').length === 2, 'two hosts');
    (await button(view, 'Publish')).click();
    await until(() => location.hash === '#/today', 'then comes today');
    const { items } = await createTeamClient(open.backend.team).teamBookingTypes();
    assert.deepEqual(
      items.map(({ status, mode, members }) => [status, mode, members.map(({ name }) => name)]),
      [['published', 'round-robin', ['Ines Duarte', 'Rohan']]],
    );
  });
});

describe('Somebody who is not signed in', () => {
  it('is told so, with the way to sign in', async () => {
    const hub = document.createElement('team-hub');
    const answer = () => Promise.reject(Object.assign(new Error('no'), { code: 'unauthorized' }));
    Object.assign(hub, { signIn: '/auth/sign-in', locale: 'de', client: { me: answer, team: answer } });
    document.body.append(hub);
    const link = await until(() => hub.shadowRoot?.querySelector<HTMLAnchorElement>('a.main'), 'no way to sign in');
    assert.equal(link.innerText, 'Anmelden');
    assert.equal(link.pathname, '/auth/sign-in');
    hub.remove();
  });
});

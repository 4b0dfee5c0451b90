import type { BookingTypeSummary } from '@team-booking/contract/team';
import { createTeamClient } from '@team-booking/sdk/team';
import { assert } from 'chai';
import { fewTimes } from '../../../test/few-times.ts';
import { signedNumber } from '../../format/signed-number.ts';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const clientOf = ({ backend }: OpenHub) => createTeamClient(backend.team);
const toast = () => open!.hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
const toastSays = (text: string) =>
  until(() => toast().querySelector<HTMLElement>('.toast')?.innerText.includes(text), text);

async function list(): Promise<ShadowRoot> {
  open = await openHub('/types');
  const view = await open.view();
  await until(() => view.querySelector('li'), 'no types');
  return view;
}

const press = (target: EventTarget, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

describe('The list of booking types', () => {
  it('is gone through by keys, which share the one that has the focus', async () => {
    const view = await list();
    const titles = [...view.querySelectorAll<HTMLElement>('.title')];
    const focused = () => titles.indexOf(view.activeElement as HTMLElement);
    press(document.body, 's');
    assert.equal(location.hash, '#/types', 'none has the focus');
    press(document.body, 'j');
    assert.equal(focused(), 0);
    press(titles[0]!, 'j');
    assert.equal(focused(), 1);
    press(titles[1]!, 'k');
    press(titles[0]!, 'k');
    assert.equal(focused(), 0, 'the first stays the first');
    const { id } = titles[0]!.closest<HTMLElement>('li')!.dataset;
    press(titles[0]!, 's');
    await until(() => location.hash === `#/share?type=${id}`, 'it is shared');
  });

  it('archives one by its menu, and takes that back', async () => {
    const view = await list();
    const row = () => view.querySelector<HTMLElement>('[data-id=partner], [data-id=talk]');
    const { id } = row()!.dataset;
    const menu = row()!.querySelector('details')!;
    const before = view.querySelectorAll('li').length;
    assert.include(
      menu.querySelector('summary')!.getAttribute('aria-label'),
      row()!.querySelector('.title')!.textContent,
    );
    menu.querySelector('summary')!.click();
    await until(() => menu.open, 'it is open');
    [...menu.querySelectorAll('button')].find(({ textContent }) => textContent === 'Archive')!.click();
    await toastSays('is archived');
    await until(() => view.querySelectorAll('li').length === before - 1, 'it is not in use any more');
    assert.equal((await clientOf(open!).teamBookingType({ id: id! })).status, 'archived');
    toast().querySelector<HTMLElement>('button')!.click();
    await until(() => view.querySelectorAll('li').length === before, 'it is back');
  });

  it('makes a type with those who are chosen, nobody or all at one press', async () => {
    const view = await list();
    const dialog = () => view.querySelector('team-hub-new-type')!.shadowRoot!;
    [...view.querySelectorAll<HTMLElement>('button')].find(({ innerText }) => innerText.trim() === 'New type')!.click();
    await until(() => dialog().querySelector('input[name=host]'), 'hosts are there');
    const chosen = () => [...dialog().querySelectorAll<HTMLInputElement>('input[name=host]:checked')];
    assert.equal(chosen().length, 0, 'nobody is chosen');
    dialog().querySelector<HTMLElement>('input[name=all]')!.click();
    await until(() => chosen().length === 6, 'all are');
    dialog().querySelector<HTMLElement>('input[name=all]')!.click();
    await until(() => chosen().length === 0, 'nobody is');
    for (const host of ['ines', 'ada']) dialog().querySelector<HTMLElement>(`input[value=${host}]`)!.click();
    dialog().querySelector<HTMLInputElement>('input[name=title]')!.value = 'Second opinion';
    dialog().querySelector('form')!.requestSubmit();
    await until(() => location.hash.startsWith('#/types/'), 'it is edited');
    const { members, status } = await clientOf(open!).teamBookingType({ id: location.hash.split('/')[2]! });
    assert.deepEqual([members.map(({ id }) => id), status], [['ada', 'ines'], 'draft']);
  });

  it('makes a type that starts from another one', async () => {
    const view = await list();
    const dialog = () => view.querySelector('team-hub-new-type')!.shadowRoot!;
    [...view.querySelectorAll<HTMLElement>('button')].find(({ innerText }) => innerText.trim() === 'New type')!.click();
    const from = await until(() => dialog().querySelector<HTMLSelectElement>('select[name=from]'), 'it is asked');
    from.value = 'architecture';
    from.dispatchEvent(new Event('change'));
    await until(() => !dialog().querySelector('input[name=host]'), 'its hosts come with it');
    dialog().querySelector<HTMLInputElement>('input[name=title]')!.value = 'Second review';
    dialog().querySelector('form')!.requestSubmit();
    await until(() => location.hash.startsWith('#/types/'), 'it is edited');
    const { title, mode, durations } = await clientOf(open!).teamBookingType({ id: location.hash.split('/')[2]! });
    assert.deepEqual([title, mode, durations], ['Second review', 'panel', [90]]);
  });

  it('is searched and sorted where it is long, and tabs say how many there are', async () => {
    const teamBookingTypes = async (real: () => Promise<unknown>) => {
      const { items, ...rest } = (await real()) as { items: readonly BookingTypeSummary[] };
      const extra = Array.from({ length: 9 }, (_, i) => ({ ...items[0]!, id: `extra-${i}`, title: `Extra ${i + 1}` }));
      return { ...rest, items: [...items, ...extra] };
    };
    open = await openHub('/types', { answers: { teamBookingTypes, nearMisses: () => ({ offered: 99, hosts: [] }) } });
    const view = await open.view();
    const titles = () => [...view.querySelectorAll<HTMLElement>('.title')].map(({ innerText }) => innerText);
    assert.match(view.querySelector<HTMLElement>('.tabs a')!.innerText, /13/);
    const search = view.querySelector<HTMLInputElement>('input[type=search]')!;
    search.focus();
    search.value = 'extra';
    search.dispatchEvent(new InputEvent('input'));
    await until(() => titles().length === 9, 'some are found');
    assert.equal(view.activeElement, search, 'the focus stays');
    search.value = '';
    search.dispatchEvent(new InputEvent('input'));
    await until(() => titles().length === 13, 'all are there again');
    const sort = view.querySelector<HTMLSelectElement>('.bar select')!;
    sort.value = 'name';
    sort.dispatchEvent(new Event('change'));
    await until(() => titles()[0] === 'Architecture review', titles().join());
  });

  it('has its addresses below their buttons, and signs where the language has them, from right to left as well', async () => {
    open = await openHub('/types', { locale: 'ar' });
    const view = await open.view();
    (view.host as HTMLElement).style.inlineSize = '72rem';
    const row = await until(() => view.querySelector('[data-id=talk]'), 'no types');
    const address = document.createRange();
    address.selectNodeContents(row.querySelector('.link bdi')!);
    const button = row.querySelector('.link .btn')!;
    assert.closeTo(address.getBoundingClientRect().right, button.getBoundingClientRect().right, 2);
    assert.equal(row.querySelector('.avs + .muted')!.textContent, signedNumber('ar', 2));
  });

  it('warns where several have to be there and few times are left, with who blocks most', async () => {
    open = await openHub('/types', { answers: { nearMisses: fewTimes } });
    const view = await open.view();
    const note = await until(() => view.querySelector<HTMLElement>('[data-id=onboarding] .few'), 'it warns');
    assert.include(note.innerText, '3 times');
    assert.include(note.innerText, 'Kenji');
    assert.include(note.querySelector('a')!.getAttribute('href'), 'tab=near');
    assert.isNull(view.querySelector('[data-id=talk] .few'), 'anybody can take that');
  });
});

import { createTeamClient } from '@team-booking/sdk/team';
import { assert } from 'chai';
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
});

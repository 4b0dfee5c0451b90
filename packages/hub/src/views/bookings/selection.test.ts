import { assert } from 'chai';
import { createTeamClient } from '@team-booking/sdk/team';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const key = (name: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
const bar = (view: ShadowRoot) => view.querySelector('team-hub-selection')!.shadowRoot!;
const press = async (root: ParentNode, name: string) => {
  const find = () =>
    [...root.querySelectorAll<HTMLElement>('button')].find((one) => one.innerText.trim().startsWith(name));
  (await until(find, `no ${name}`)).click();
};

describe('Bookings that are ticked', () => {
  it('are given to others together, and taken back together', async () => {
    open = await openHub('/bookings?type=talk');
    const client = createTeamClient(open.backend.team);
    const view = await open.view();
    const hostsOf = async (id: string) => (await client.teamBooking({ id })).hosts.map((host) => host.id).join();
    for (const name of ['j', 'x', 'j', 'x']) key(name);
    const ids = await until(() => {
      const ticked = [...view.querySelectorAll<HTMLElement>('.ticked a')].map((link) => link.dataset['id']!);
      return ticked.length === 2 && ticked;
    }, 'X ticks');
    const before = await Promise.all(ids.map(hostsOf));
    await press(bar(view), 'Reassign 2 bookings');
    const toast = await until(() => {
      const root = open!.hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
      return root.querySelector('.toast') && root;
    }, 'it is said');
    assert.include(toast.textContent, '2 bookings reassigned');
    const after = await Promise.all(ids.map(hostsOf));
    assert.isTrue(after.every((hosts, i) => hosts !== before[i]));
    assert.isNull(bar(view).querySelector('.bar'), 'nothing is ticked any more');
    await press(toast, 'Undo');
    await until(() => toast.textContent.includes('Undone'), 'it is undone');
    assert.deepEqual(await Promise.all(ids.map(hostsOf)), before);
  });

  it('are cancelled with one reason, after it was said whose they are', async () => {
    open = await openHub('/bookings');
    const client = createTeamClient(open.backend.team);
    const view = await open.view();
    const sent: unknown[] = [];
    const { cancelTeamBooking } = open.hub.client!;
    const noted = (...given: Parameters<typeof cancelTeamBooking>) => {
      sent.push(given[0].body);
      return cancelTeamBooking(...given);
    };
    Object.assign(open.hub.client!, { cancelTeamBooking: noted });
    const box = await until(() => view.querySelector<HTMLInputElement>('[aria-label^="Select Noor"]'), 'no box');
    box.click();
    await press(bar(view), 'Cancel 1 booking');
    const dialog = await until(() => bar(view).querySelector<HTMLElement>('dialog[open]'), 'not asked');
    assert.include(dialog.innerText, 'Noor Haddad');
    dialog.querySelector('textarea')!.value = 'We are moving house';
    await press(dialog.querySelector('footer')!, 'Cancel 1 booking');
    const id = open.ids[5]!;
    await until(
      () => view.querySelector(`[data-id="${id}"]`) === null || !bar(view).querySelector('.bar'),
      'it is done',
    );
    assert.equal((await client.teamBooking({ id })).status, 'cancelled');
    assert.deepEqual(sent, [{ reason: 'We are moving house' }]);
  });

  it('of a span of days are found by the address', async () => {
    open = await openHub('/bookings?from=2026-12-03&to=2026-12-04');
    const view = await open.view();
    await until(() => view.querySelectorAll('.booking').length === 2, 'two bookings');
    assert.include(view.querySelector('.dates summary')!.textContent, '3 December – 4 December');
  });
});

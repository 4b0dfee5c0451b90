import { assert } from 'chai';
import type { TeamClient } from '@team-booking/sdk/team';
import { asking } from '../../../test/asking.ts';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { questionOf, reassignOf, tellingOf } from '../../../test/states.ts';

type Answer = Parameters<TeamClient['answerQuestion']>[0];

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const text = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector)?.innerText ?? '';
const button = (root: ParentNode, name: string) =>
  until(
    () => [...root.querySelectorAll<HTMLElement>('button, a')].find((one) => one.innerText.trim() === name),
    `no ${name}`,
  );
const toast = ({ hub }: OpenHub) => hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;

async function askedAt(address: string, options: Parameters<typeof asking>[0] = {}) {
  const sent: Answer[] = [];
  open = await openHub(address, { client: asking({ ...options, sent }) });
  const root = await until(
    () => (questionOf(open!)?.querySelector('.btn') ? questionOf(open!) : null),
    'nothing is asked',
  );
  return { root, sent, open };
}

describe('A booking that its host has changed in their calendar', () => {
  it('is put back once the toast has gone, and stays as it is when that is undone', async () => {
    const { root, sent } = await askedAt('/today');
    assert.equal(text(root, 'h3'), 'Moved by Mira to 15:00');
    (await button(root, 'Put it back')).click();
    await until(() => text(root, '.col').includes('It goes back into the calendar of Mira'), 'it says so');
    await until(() => root.activeElement === root.querySelector('h3'), 'the focus is elsewhere');
    (await button(toast(open!), 'Undo')).click();
    await button(root, 'Put it back');
    assert.deepEqual(sent, []);

    (await button(root, 'Put it back')).click();
    const close = await until(() => toast(open!).querySelector<HTMLElement>('[aria-label=Close]'), 'no toast');
    close.click();
    await until(() => sent.length > 0, 'it is sent');
    assert.deepEqual(
      sent.map(({ host, body }) => [host, body]),
      [['mira', { answer: 'put-back' }]],
    );
  });

  it('is told to the visitor as it was shown, with the reason', async () => {
    const { root, sent } = await askedAt('/today');
    const way = await button(root, 'Tell the visitor');
    way.focus();
    way.click();
    const telling = await until(() => (tellingOf(open!)?.querySelector('dl') ? tellingOf(open!)! : null), 'no effects');
    assert.equal(text(telling, 'h2'), 'Move Lena Fischer, Halvorsen to 15:00?');
    assert.match(text(telling, 'dl'), /10:30 becomes 15:00[^]*Added for Mira[^]*the visitor/);
    telling.querySelector('textarea')!.value = 'The doctor.';
    (await button(telling, 'Move it')).click();
    await until(() => !telling.querySelector('dialog')!.open, 'it closes');
    assert.deepEqual(
      sent.map(({ body, revision }) => [body, revision]),
      [[{ answer: 'tell-visitor', reason: 'The doctor.' }, 'r1']],
    );
    await until(() => text(toast(open!), '.toast').includes('Lena Fischer, Halvorsen gets a message'), 'it says so');
  });

  it('is asked about at the top of its view and told in its story; deleted, it is cancelled or kept', async () => {
    const { root, sent } = await askedAt('/bookings/{Lena}', { found: 'deleted' });
    const view = await open!.view();
    assert.match(text(view, '.story'), /Deleted by Mira/);
    (await button(root, 'Tell the visitor')).click();
    const telling = await until(() => (tellingOf(open!)?.querySelector('dl') ? tellingOf(open!)! : null), 'no effects');
    assert.equal(text(telling, 'h2'), 'Cancel the booking of Lena Fischer, Halvorsen?');
    assert.match(text(telling, 'dl'), /is free again/);
    (await button(telling, 'Keep it')).click();
    assert.deepEqual(sent, []);
    (await button(root, 'Reassign')).click();
    await until(() => reassignOf(open!)?.querySelector('dialog[open] input:checked'), 'the next in turn is chosen');
  });

  it('is answered by its host or an admin: others see who', async () => {
    const me = { role: 'host', host: 'rohan' } as const;
    const client = (of: TeamClient): TeamClient => ({
      ...asking()(of),
      me: async () => ({ ...(await of.me()), ...me }),
    });
    open = await openHub('/bookings/{Lena}', { client });
    const root = await until(
      () => (questionOf(open!)?.querySelector('h3') ? questionOf(open!)! : null),
      'nothing is asked',
    );
    await until(() => text(root, '.col').includes('Mira or an admin has to answer this.'), 'it says who');
    assert.equal(root.querySelector('.btn'), null);
  });

  it('goes to the next in turn by one press where its host will not have it, unless that is undone', async () => {
    const given: unknown[] = [];
    const client = (of: TeamClient): TeamClient => ({
      ...asking({ found: 'declined' })(of),
      reassign: async (asked) => {
        if (!asked.body.dryRun) given.push([asked.body, asked.revision]);
        return of.reassign(asked);
      },
    });
    open = await openHub('/today', { client });
    const root = await until(() => (questionOf(open!)?.querySelector('.btn') ? questionOf(open!)! : null), 'not asked');
    (await button(root, 'Reassign to Rohan')).click();
    await until(() => text(root, '.col').includes('Rohan hosts Lena Fischer, Halvorsen now'), 'it says so');
    assert.notInclude(text(root, '.col'), 'has not been told');
    assert.notInclude(text(root, '.answering'), 'Declined by', 'only what was done');
    const item = (await open.view()).querySelector('.waits li.done')!;
    const middle = (of: Element) => (of.getBoundingClientRect().top + of.getBoundingClientRect().bottom) / 2;
    await until(() => item.querySelector(':scope > .good svg'), 'it is marked as done');
    const [mark, said] = [item.querySelector('svg')!, root.querySelector('.done')!];
    assert.approximately(middle(mark), middle(said), 2, 'beside what was said');
    const count = async () => text(await open!.view(), '.waits .count');
    const left = await count();
    (await button(toast(open), 'Undo')).click();
    const again = await button(root, 'Reassign to Rohan');
    assert.include(text(root, '.col'), 'has not been told');
    assert.equal(Number(await count()), Number(left) + 1, 'it counts only as long as nobody has answered');
    again.click();
    const close = await until(() => toast(open!).querySelector<HTMLElement>('[aria-label=Close]'), 'no toast');
    assert.deepEqual(given, []);
    close.click();
    await until(() => given.length > 0, 'it is sent');
    const [[body, revision]] = given as [[object, string]];
    assert.deepEqual(body, { from: 'mira' });
    assert.match(revision, /./, 'what was looked at is what happens');
    const { items } = await open.hub.client!.bookings({ query: { words: 'Lena' } });
    assert.equal(items[0]!.hosts[0]!.id, 'rohan');
  });

  it('goes past who has refused it before, by name', async () => {
    const given: unknown[] = [];
    const client = (of: TeamClient): TeamClient => {
      const asked = asking({ found: 'declined' })(of);
      return {
        ...asked,
        teamBooking: async (...one) => {
          const booking = await asked.teamBooking(...one);
          const calendar = { host: 'rohan', id: 'work', done: 'declined' } as const;
          const refused = { at: booking.start, what: 'found', by: { kind: 'nobody' }, calendar } as const;
          return { ...booking, story: [refused, ...booking.story] };
        },
        reassign: async (one) => {
          given.push([one.body.dryRun ?? false, one.body.to]);
          return of.reassign(one);
        },
      };
    };
    open = await openHub('/today', { client });
    const root = await until(() => (questionOf(open!)?.querySelector('.btn') ? questionOf(open!)! : null), 'not asked');
    const one = () =>
      [...root.querySelectorAll('button')].find(({ innerText }) => innerText.startsWith('Reassign to '));
    const way = await until(one, 'nobody');
    const name = way.innerText.trim().replace('Reassign to ', '');
    assert.notEqual(name, 'Rohan');
    way.click();
    await until(() => text(root, '.col').includes(`${name} hosts Lena Fischer, Halvorsen now`), 'it says so');
    dispatchEvent(new Event('pagehide'));
    await until(() => given.length === 2, 'it is sent');
    assert.deepEqual(given, [
      [true, name.toLowerCase()],
      [false, name.toLowerCase()],
    ]);
  });

  it('is hosted by whom it goes to at once, also in what is next, and by whom it was when that is undone', async () => {
    const late = Date.parse('2026-12-08T09:20:00Z');
    open = await openHub('/today', { client: asking({ found: 'declined' }), now: late });
    const root = await until(() => (questionOf(open!)?.querySelector('.btn') ? questionOf(open!)! : null), 'not asked');
    const next = async () => text(await open!.view(), '.next');
    assert.match(await next(), /Lena Fischer[^]*hosted by Mira/);
    (await button(root, 'Reassign to Rohan')).click();
    const view = await open.view();
    await until(() => text(view, '.next').includes('hosted by Rohan'), 'two truths');
    (await button(toast(open), 'Undo')).click();
    await until(() => text(view, '.next').includes('hosted by Mira'), 'it is not as before');
  });

  it('has gone to them where the page is left while it can be undone', async () => {
    const asked: boolean[] = [];
    const client = (of: TeamClient): TeamClient => ({
      ...asking({ found: 'declined' })(of),
      reassign: (one) => {
        asked.push(one.body.dryRun ?? false);
        return of.reassign(one);
      },
    });
    open = await openHub('/today', { client });
    const root = await until(() => (questionOf(open!)?.querySelector('.btn') ? questionOf(open!)! : null), 'not asked');
    (await button(root, 'Reassign to Rohan')).click();
    await until(() => text(toast(open!), '.toast').includes('Rohan hosts'), 'it says so');
    assert.deepEqual(asked, [true], 'it was looked at before it was said');
    dispatchEvent(new Event('pagehide'));
    assert.deepEqual(asked, [true, false], 'a page that is left has no time for a second request');
    await until(() => !text(toast(open!), '.toast'), 'what was sent cannot be undone any more');
  });

  it('is not said to have gone to somebody who is not next any more', async () => {
    let isOther = false;
    const client = (of: TeamClient): TeamClient => ({
      ...asking({ found: 'declined' })(of),
      reassign: async (one) => {
        const effects = await of.reassign(one);
        return isOther ? { ...effects, hosts: { ...effects.hosts, after: ['ada'] } } : effects;
      },
    });
    open = await openHub('/today', { client });
    const root = await until(() => (questionOf(open!)?.querySelector('.btn') ? questionOf(open!)! : null), 'not asked');
    const way = await button(root, 'Reassign to Rohan');
    isOther = true;
    way.click();
    await until(() => text(toast(open!), '.toast'), 'nothing is said');
    assert.notInclude(text(toast(open), '.toast'), 'Rohan hosts');
    assert.notInclude(text(root, '.col'), 'Rohan hosts');
  });

  it('is what matters first: Join stands back until it is answered', async () => {
    const location = { kind: 'online', id: 'call', label: 'Video', joinUrl: 'https://meet.example/1' } as const;
    const client = (of: TeamClient): TeamClient => {
      const asked = asking({ found: 'declined' })(of);
      return { ...asked, teamBooking: async (...one) => ({ ...(await asked.teamBooking(...one)), location }) };
    };
    open = await openHub('/bookings/{Lena}', { client });
    const view = await open.view();
    await until(() => view.querySelector('.asked'), 'nothing is asked');
    const join = await until(() => view.querySelector('.btn[href="https://meet.example/1"]'), 'no way to join');
    assert.isFalse(join.classList.contains('main'));
  });

  it('leads from Today to who takes it', async () => {
    const { root } = await askedAt('/today');
    (await button(root, 'Reassign')).click();
    await until(() => reassignOf(open!)?.querySelector('dialog[open] input:checked'), 'the next in turn is chosen');
  });
});

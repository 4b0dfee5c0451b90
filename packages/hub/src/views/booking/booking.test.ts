import { assert } from 'chai';
import { createTeamClient, type TeamClient } from '@team-booking/sdk/team';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { reassignOf, STATES } from '../../../test/states.ts';
import { TOLD } from '../../../test/told-story.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const textOf = (root: ParentNode, selector: string) =>
  (root.querySelector<HTMLElement>(selector)?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
const named = (root: ParentNode, name: string) =>
  until(
    () => [...root.querySelectorAll<HTMLElement>('button, a')].find((one) => one.innerText.trim().startsWith(name)),
    `no ${name}`,
  );
const toast = ({ hub }: OpenHub) => hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
const badge = ({ hub }: OpenHub) =>
  hub.shadowRoot!.querySelector('.side .count [aria-hidden]')?.textContent.trim() ?? '';

describe('A booking', () => {
  it('shows answers beside the questions that were asked, and what is gone by its key', async () => {
    open = await openHub('/bookings/{Lena}', TOLD);
    const view = await open.view();
    const facts = await until(() => textOf(view, '.facts').includes('team?') && textOf(view, '.facts'), 'no answers');
    assert.match(facts, /More than ten seats How large is your team\? 40 budget$/);
  });

  it('says to whom each mail went and what it said', async () => {
    open = await openHub('/bookings/{Lena}', TOLD);
    const view = await open.view();
    const lines = [...view.querySelectorAll<HTMLElement>('.story li .words')].map(({ innerText }) => innerText);
    assert.deepEqual(lines.slice(0, 2), [
      'E-mail sent · To the host · New booking',
      'E-mail sent · To the visitor · Confirmed',
    ]);
  });

  it('that was given away says from whom and to whom', async () => {
    const before = async (client: TeamClient) => {
      const { items } = await client.bookings({ query: { words: 'Lena' } });
      await client.reassign({ id: items[0]!.id, body: { to: 'ada' } });
    };
    open = await openHub('/bookings/{Lena}', { before });
    const view = await open.view();
    assert.match(
      textOf(view, '.story li'),
      /^Reassigned · (Mira Kaplan|Rohan Shah|Tamsin Doyle|Ines Duarte) → Ada Okafor/,
    );
  });

  it('that was given away can be taken back in its story, also when it was given back, and not twice', async () => {
    const before = async (client: TeamClient) => {
      const { items } = await client.bookings({ query: { words: 'Lena' } });
      const { id, hosts } = items[0]!;
      await client.reassign({ id, body: { to: 'ada' } });
      await client.reassign({ id, body: { to: hosts[0]!.id } });
    };
    open = await openHub('/bookings/{Lena}', { before });
    const view = await open.view();
    const client = createTeamClient(open.backend.team);
    const undos = () => [...view.querySelectorAll<HTMLElement>('.story .btn')].map((one) => one.closest('li'));
    await until(() => undos().length === 1, 'what was given back by hand is another reassignment');
    assert.equal(undos()[0], view.querySelector('.story li'));
    (await named(view, 'Undo')).click();
    await until(() => undos().length === 0, 'what was taken back cannot be taken back');
    const id = open.ids.at(-1)!;
    assert.equal((await client.teamBooking({ id })).hosts[0]!.id, 'ada');
    await client.reassign({ id, body: { to: 'rohan' } });
    await until(() => undos().length === 1, 'again it can');
  });

  it('is moved instead where nobody else is free, with every reason why not', async () => {
    open = await STATES['reassign-nobody']!('en-GB');
    const root = reassignOf(open)!;
    assert.match(textOf(root, '.locked'), / · Calendar cannot be read · Not working then$/);
    assert.notInclude(textOf(root, 'footer'), 'Can be undone');
    assert.equal(root.querySelector('.effects'), null, 'nothing is left empty');
    (await named(root, 'Reschedule')).click();
    const view = await open.view();
    await until(
      () => view.querySelector('team-hub-moving')?.shadowRoot?.querySelector('dialog[open]'),
      'it does not ask where to',
    );
    assert.isFalse(root.querySelector('dialog')!.open);
  });

  it('goes to somebody else than the next in turn where they have declined it, who say so in their row', async () => {
    open = await STATES['reassign-refused']!('en-GB');
    const root = reassignOf(open)!;
    const [first, second] = [...root.querySelectorAll<HTMLElement>('.taker:has(input)')];
    assert.match(first!.innerText.trim(), /^RS\s+Rohan Shah\s+Next in turn\s+Declined by Rohan in the calendar\s/);
    assert.equal(textOf(second!, 'b'), 'Tamsin Doyle');
    assert.isTrue(second!.querySelector('input')!.checked);
    assert.isNull(second!.querySelector('.refused'));
    assert.equal(textOf(root, '.btn.main'), 'Reassign to Tamsin');
    assert.match(textOf(root, '.effects'), /Tamsin/, 'what is shown is what happens');
    assert.notInclude(textOf(root, '.effects'), 'Rohan');
    root.querySelector<HTMLElement>('.btn.main')!.click();
    await until(() => textOf(toast(open!), '.toast').startsWith('Tamsin Doyle hosts'), 'it is not said');
    const { hosts } = await createTeamClient(open.backend.team).teamBooking({ id: open.ids.at(-1)! });
    assert.equal(hosts[0]!.id, 'tamsin');
  });

  it('does not say that it was taken from anybody before it is', async () => {
    open = await openHub('/bookings/{Lena}?do=reassign');
    const root = await until(() => reassignOf(open!)?.querySelector('.taker') && reassignOf(open!)!, 'no dialog');
    assert.match(textOf(root, '.taker'), /Next in turn .+\.$/);
    assert.notInclude(textOf(root, '.taker'), 'taken from');
  });

  it('that is approved waits no more, here and in the badge, until that is taken back', async () => {
    open = await openHub('/bookings/{Marta}');
    const opened = open;
    const view = await open.view();
    await until(() => badge(opened) === '1', 'it is counted');
    (await named(view, 'Approve')).click();
    await until(() => badge(opened) === '', 'it is counted no more');
    await until(() => textOf(view, '.tag').includes('Confirmed'), 'it says so');
    assert.isUndefined([...view.querySelectorAll('button')].find(({ innerText }) => innerText.includes('Approve')));
    const status = async () =>
      (await createTeamClient(opened.backend.team).teamBooking({ id: opened.ids.at(-2)! })).status;
    assert.equal(await status(), 'awaiting-approval', 'nobody has been told');

    (await named(toast(open), 'Undo')).click();
    await until(() => badge(opened) === '1', 'it is counted again');
    (await named(view, 'Approve')).click();
    (await until(() => toast(opened).querySelector<HTMLElement>('[aria-label=Close]'), 'no toast')).click();
    await until(() => textOf(view, '.story').includes('Approved'), 'it is sent');
    assert.equal(await status(), 'confirmed');
    assert.equal(badge(open), '', 'and it does not come back');
  });

  it('that was declined is not said to be in some days', async () => {
    open = await openHub('/bookings/{Marta}');
    const view = await open.view();
    await until(() => textOf(view, '.tag.line') === 'in 3 days', 'it is still to come');
    await createTeamClient(open.backend.team).decline({ id: open.ids.at(-2)!, body: {} });
    await until(() => textOf(view, '.tag') === 'Declined', 'it is declined');
    assert.isNull(view.querySelector('.tag.line'));
    assert.isTrue(view.querySelector('.when')!.matches('.over'));
  });

  it('says on whose clock its time is where that is not the reader’s', async () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    open = await openHub('/bookings/{Lena}', { timeZone: own });
    assert.notInclude(textOf(await open.view(), '.when + .muted'), own.split('/').at(-1)! + ' time');
    await open.close();
    open = await openHub('/bookings/{Lena}', { timeZone: 'Pacific/Kiritimati' });
    assert.match(textOf(await open.view(), '.when + .muted'), /^Kiritimati time · .* for the visitor · Berlin$/);
    location.hash = '#/bookings';
    const opened = open;
    await until(
      () => textOf(opened.hub.shown!.element.shadowRoot!, '.sub').endsWith('Kiritimati time'),
      'nor of a list',
    );
  });
});

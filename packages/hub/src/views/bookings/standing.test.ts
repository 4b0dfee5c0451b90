import { createTeamClient } from '@team-booking/sdk/team';
import { assert } from 'chai';
import { asking } from '../../../test/asking.ts';
import { rowOf, toastOf } from '../../../test/booking-rows.ts';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

describe('A booking in the list', () => {
  it('that waits is counted in its tab, until it is approved', async () => {
    open = await openHub('/bookings');
    const view = await open.view();
    const waiting = () => view.querySelector<HTMLElement>('.tabs a:nth-child(2)')!.innerText;
    await until(() => waiting() === 'Waiting 1', 'it is not counted');
    location.hash = '#/bookings?host=kenji';
    await until(() => waiting() === 'Waiting', 'none of theirs waits');
    location.hash = '#/bookings?tab=waiting';
    await until(() => waiting() === 'Waiting 1', 'it is not counted where it is shown');
    (await rowOf(open, open.ids.at(-2)!)).querySelector<HTMLElement>('.state .btn')!.click();
    await until(() => waiting() === 'Waiting', 'it waits no more');
  });

  it('that needs approval is approved there, which can be undone, and keeps the focus', async () => {
    open = await openHub('/bookings?tab=waiting');
    const id = open.ids.at(-2)!;
    const row = await rowOf(open!, id);
    const button = () => row.querySelector<HTMLButtonElement>('.state .btn');
    assert.equal(button()!.getAttribute('aria-label'), 'Approve: Marta Lindqvist');
    button()!.click();
    await until(() => row.querySelector('.tag')!.textContent === 'Confirmed', 'it says so at once');
    assert.isTrue(button() === null);
    assert.isTrue((await open.view()).activeElement === row.querySelector('a'));
    const undo = await until(
      () => [...toastOf(open!).querySelectorAll('button')].find(({ innerText }) => innerText.includes('Undo')),
      'no undo',
    );
    undo.click();
    await until(() => button(), 'it waits again');
    const client = createTeamClient(open.backend.team);
    assert.equal((await client.teamBooking({ id })).status, 'awaiting-approval');
  });

  it('that its host has declined in their calendar says so, until somebody decides', async () => {
    open = await openHub('/bookings', { client: asking({ found: 'declined' }) });
    const tag = (await rowOf(open, open.ids.at(-1)!)).querySelector<HTMLElement>('.tag')!;
    assert.equal(tag.textContent, 'Needs a decision');
    assert.match(tag.title, /^Declined by \w+ in the calendar$/);
  });
});

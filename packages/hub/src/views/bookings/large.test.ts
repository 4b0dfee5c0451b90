import type { TeamClient } from '@team-booking/sdk/team';
import { assert } from 'chai';
import { asking } from '../../../test/asking.ts';
import { rowOf, toastOf } from '../../../test/booking-rows.ts';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { onLargeScreen } from '../../../test/phone.ts';

type Answer = Parameters<TeamClient['answerQuestion']>[0];

let open: OpenHub | undefined;
onLargeScreen();
afterEach(async () => {
  await open?.close();
  open = undefined;
});

describe('A booking in the list, on a large screen', () => {
  it('that waits for a decision has it made there, as on Today, which can be undone, and keeps the focus', async () => {
    const sent: Answer[] = [];
    open = await openHub('/bookings', { client: asking({ found: 'declined', sent }) });
    const row = await rowOf(open, open.ids.at(-1)!);
    const decide = () => row.querySelector<HTMLElement>('.state .btn');
    assert.equal(decide()!.ariaLabel, 'Decide: Lena Fischer, Halvorsen');
    decide()!.focus();
    decide()!.click();
    const view = await open.view();
    const dialog = await until(
      () => view.querySelector('team-hub-deciding')?.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]'),
      'nothing opens',
    );
    const answer = await until(
      () =>
        [...(dialog.querySelector('team-hub-question')?.shadowRoot?.querySelectorAll('button') ?? [])].find(
          ({ innerText }) => innerText === 'Put it back',
        ),
      'no answer',
    );
    answer.click();
    await until(() => !dialog.open && row.querySelector('.tag')!.textContent === 'Confirmed', 'it says so at once');
    assert.isTrue(decide() === null);
    assert.equal(view.activeElement, row.querySelector('a'));
    const press = async (name: string) =>
      (
        await until(
          () =>
            [...toastOf(open!).querySelectorAll('button')].find((one) =>
              (one.ariaLabel ?? one.innerText).includes(name),
            ),
          `no ${name}`,
        )
      ).click();
    await press('Undo');
    await until(decide, 'it waits again');
    assert.deepEqual(sent, []);
    decide()!.click();
    await until(() => dialog.open, 'it opens again');
    answer.click();
    await press('Close');
    await until(() => sent.length > 0, 'it is sent');
    assert.deepEqual(sent[0]!.body, { answer: 'put-back' });
  });

  it('that waits for a decision of somebody else has no button', async () => {
    const client = (of: TeamClient): TeamClient => ({
      ...asking({ found: 'declined' })(of),
      me: async () => ({ ...(await of.me()), role: 'host', host: 'rohan' }),
    });
    open = await openHub('/bookings', { client });
    const row = await rowOf(open, open.ids.at(-1)!);
    await until(() => row.querySelector('.tag')!.textContent === 'Needs a decision', 'it does not say so');
    assert.isTrue(row.querySelector('.state .btn') === null);
  });
});

import { assert } from 'chai';
import { createTeamClient, type TeamClient } from '@team-booking/sdk/team';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { proposed } from '../../../test/times-story.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** The page as Kenji sees it, with what it sends. */
async function asKenji(): Promise<{ readonly card: ShadowRoot; readonly sent: unknown[][] }> {
  open = await openHub('/today');
  await proposed(open);
  const client = createTeamClient(open.backend.team);
  const me = { ...(await client.me()), role: 'host' as const, host: 'kenji' };
  const sent: unknown[][] = [];
  const noted =
    (name: string) =>
    (...given: unknown[]) => {
      sent.push([name, ...given]);
      return Promise.resolve();
    };
  const kenjis = { ...client, me: () => Promise.resolve(me) };
  for (const verb of ['acceptProposal', 'refuseProposal', 'changeHost']) Object.assign(kenjis, { [verb]: noted(verb) });
  const { hub } = open;
  hub.remove();
  hub.client = kenjis as TeamClient;
  history.replaceState(null, '', '#/today');
  document.body.append(hub);
  const link = await until(
    () => hub.shown?.element.shadowRoot?.querySelector<HTMLElement>('.waits a[href$="/proposals/kenji"]'),
    'Today does not lead to it',
  );
  link.click();
  const card = await until(
    () => hub.shown?.element.shadowRoot?.querySelector('team-hub-proposal')?.shadowRoot,
    'no proposal',
  );
  await until(() => card.querySelector('form'), 'nothing to decide');
  return { card, sent };
}

const button = (root: ParentNode, name: string) =>
  until(() => [...root.querySelectorAll('button')].find((one) => one.innerText.trim() === name), `no ${name}`);
const toast = () => open!.hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;

describe('Proposed hours', () => {
  it('stand beside those of now, and accepting them can be undone', async () => {
    const { card, sent } = await asKenji();
    const rows = [...card.querySelectorAll('tbody tr')].map((row) => [...row.children].map((one) => one.textContent));
    assert.deepEqual(rows[3], ['Thursday', '09:00–17:00', '09:00–17:00']);
    assert.deepEqual(rows[4], ['Friday', '07:00–17:00', '09:00–17:00']);
    assert.deepEqual(rows[6], ['Sunday', 'not available', 'not available']);
    assert.equal(card.querySelectorAll('td.new').length, 1, 'only what changes is marked');
    (await button(card, 'Accept')).click();
    (await button(toast(), 'Undo')).click();
    await until(() => sent.length === 2, 'both are sent');
    const [[accept], [change, body]] = sent as [[string], [string, { readonly body: unknown }]];
    assert.deepEqual([accept, change], ['acceptProposal', 'changeHost']);
    assert.deepEqual(body.body, { hours: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }] });
  });

  it('are refused with a reason once the toast is gone, and not at all if that is undone', async () => {
    const { card, sent } = await asKenji();
    card.querySelector('input')!.value = 'Fridays are for my son';
    (await button(card, 'Refuse')).click();
    const form = card.querySelector('form')!;
    await until(() => form.hidden, 'it is decided');
    (await button(toast(), 'Undo')).click();
    await until(() => !form.hidden, 'it is open again');
    assert.deepEqual(sent, []);
    (await button(card, 'Refuse')).click();
    (await until(() => toast().querySelector<HTMLElement>('[aria-label=Close]'), 'no toast')).click();
    await until(() => sent.length === 1, 'it is sent');
    const [[verb, given]] = sent as [[string, { readonly body: unknown }]];
    assert.deepEqual([verb, given.body], ['refuseProposal', { reason: 'Fridays are for my son' }]);
  });

  it('are taken back by an admin', async () => {
    open = await openHub('/proposals/kenji');
    await proposed(open);
    const view = await open.view();
    const card = await until(() => view.querySelector('team-hub-proposal')?.shadowRoot, 'no proposal');
    assert.notInclude(card.textContent, 'Accept');
    (await button(card, 'Withdraw')).click();
    await until(() => view.textContent!.includes('Nothing to decide on'), 'nothing waits');
    assert.include(view.querySelector('.list')!.textContent, 'Withdrawn');
  });
});

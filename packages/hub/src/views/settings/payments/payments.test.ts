import { assert } from 'chai';
import { openHub, until, type OpenHub } from '../../../../test/open-hub.ts';
import { settleWithPayments, settleWithTrouble } from '../../../../test/payments-story.ts';
import { partOf } from '../../../../test/settings-states.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function opened(before?: typeof settleWithPayments): Promise<ShadowRoot> {
  open = await openHub('/settings/payments', { ...(before && { before }) });
  return partOf(open);
}

const toast = () => open!.hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
const said = (text: string) =>
  until(() => toast().querySelector<HTMLElement>('.toast')?.innerText.includes(text), text);
const button = (root: ParentNode, name: string) =>
  [...root.querySelectorAll<HTMLElement>('button')].find((one) => one.innerText.trim() === name)!;
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.trim());

describe('Payments', () => {
  it('say who takes them, and what costs something by which rules', async () => {
    const part = await opened(settleWithPayments);
    const stripe = part.querySelector<HTMLElement>('[data-name=stripe]')!;
    assert.deepEqual(texts(stripe, 'h3, .tag'), ['Stripe', 'Money moves', 'Ready']);
    assert.include(stripe.querySelector('code')!.innerText, '/pay/stripe/webhook');
    const page = part.querySelector<HTMLElement>('[data-name=test]')!;
    assert.include(page.innerText, 'set TEST_PAYMENTS on the server');
    assert.equal(part.querySelector('.note'), null, 'nothing is wrong');
    const [review, talk] = [...part.querySelectorAll<HTMLElement>('.priced')];
    assert.include(review!.innerText, '€240');
    assert.include(review!.querySelector('dl')!.innerText, '1 day');
    assert.include(talk!.innerText, '€40.50');
    assert.include(talk!.querySelector('dl')!.innerText, 'until the start');
    assert.equal(review!.querySelector('a')!.getAttribute('href'), '#/types/architecture?tab=after');
  });

  it('name what is wrong with its remedy, and what has to go back first', async () => {
    const part = await opened(settleWithTrouble);
    const notes = texts(part, '.note');
    assert.deepEqual(
      notes.map((text) => /signing secret|check its key|Nobody can pay/.exec(text)?.[0]),
      ['signing secret', 'check its key', 'Nobody can pay'],
    );
    assert.equal(part.querySelector('h2')!.innerText, 'Not paid back yet');
    assert.deepEqual(texts(part, '.refund .tag'), ['Refused', 'On its way']);
  });

  it('try a refused refund again, which then is on its way', async () => {
    const part = await opened(settleWithTrouble);
    button(part, 'Try again').click();
    await said('It is tried again');
    await until(() => texts(part, '.refund .tag').join() === 'On its way,On its way', 'both are on their way');
    assert.equal(button(part, 'Try again'), undefined);
  });

  it('let a refused refund be, and take that back', async () => {
    const part = await opened(settleWithTrouble);
    button(part, 'Discard').click();
    await said('Discarded');
    await until(() => part.querySelectorAll('.refund').length === 1, 'it leaves');
    button(toast(), 'Undo').click();
    await until(() => part.querySelectorAll('.refund').length === 2, 'it is back');
  });

  it('are none where nobody takes any', async () => {
    const part = await opened();
    assert.deepEqual(texts(part, '.empty h2'), ['No payments here']);
  });
});

import { createTeamClient } from '@team-booking/sdk/team';
import { assert } from 'chai';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { partOf, STATES } from '../../../test/states.ts';

let open: OpenHub | undefined;
let copied: string[] = [];
const { clipboard } = navigator;
beforeEach(() => {
  copied = [];
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});
afterEach(async () => {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  await open?.close();
  open = undefined;
});

const row = (view: ShadowRoot, name: string) =>
  until(
    () => [...view.querySelectorAll<HTMLElement>('li')].find((one) => one.querySelector('h2')!.innerText === name),
    name,
  );
const button = (of: HTMLElement) => of.querySelector<HTMLElement>('.btn')!;

describe('Share', () => {
  it('copies every form by one press, and says so until its options change', async () => {
    open = await openHub('/share?type=talk&form=strip');
    const view = await open.view();
    const strip = await row(view, 'Next free times');
    button(strip).click();
    await until(() => button(strip).innerText.trim() === 'Copied', 'it says so');
    assert.include(copied[0], '<team-booking-times src="');
    const toast = open.hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
    assert.include(toast.querySelector<HTMLElement>('[role=status]')!.innerText, 'Copied: Next free times');

    const count = strip.querySelector<HTMLSelectElement>('.options select')!;
    count.value = '8';
    count.dispatchEvent(new Event('change'));
    await until(() => button(strip).innerText.trim() === 'Copy', 'other code was not copied');
    assert.include(location.hash, 'count=8');
    assert.include(strip.querySelector('pre')!.innerText, 'count="8"');

    button(await row(view, 'Link')).click();
    await until(() => copied.length === 2, 'one that is not open is copied as well');
    assert.match(copied[1]!, /\/talk$/);
  });

  it('opens another form at its address, and shows the real element on a page', async () => {
    open = await openHub('/share?type=talk');
    const view = await open.view();
    (await row(view, 'Button in a corner')).querySelector<HTMLElement>('h2 a')!.click();
    await until(() => location.hash.includes('form=popup'), 'it has an address');
    const preview = view.querySelector('team-hub-preview')!.shadowRoot!;
    const element = await until(() => preview.querySelector<HTMLElement>('team-booking-button'), 'no button');
    assert.equal(element.getAttribute('floating'), 'bottom-end');
    await until(() => element.shadowRoot?.querySelector('button'), 'the real one');
  });

  it('makes a link for one booking, and copies it', async () => {
    open = await openHub('/share?type=talk');
    const view = await open.view();
    button(await row(view, 'One-time link')).click();
    await until(() => copied.length === 1, 'it is copied');
    assert.match(copied[0]!, /[?&]link=/);
  });

  it('lists links that were made, for whom, and revokes one after a dialog that names it', async () => {
    open = await openHub('/share?type=talk&form=once');
    const view = await open.view();
    const once = await row(view, 'One-time link');
    once.querySelector<HTMLInputElement>('[name=label]')!.value = 'Halvorsen';
    once.querySelector<HTMLSelectElement>('[name=ends]')!.value = '7';
    once.querySelector('form')!.requestSubmit();
    const made = await until(() => view.querySelector<HTMLElement>('.link'), 'it is listed');
    for (const part of ['Halvorsen', 'made by', 'Not used yet', 'ends Tue 8 Dec'])
      assert.include(made.innerText.replace('Tue, 8', 'Tue 8'), part);
    const client = createTeamClient(open.backend.team);
    const links = async () => (await client.bookingTypeLinks({ id: 'talk' })).items;
    assert.deepEqual(
      (await links()).map(({ kind, label, expiresAt }) => [kind, label, expiresAt]),
      [['once', 'Halvorsen', '2026-12-08T13:05:00Z']],
    );

    made.querySelector<HTMLElement>('.btn')!.click();
    const asking = await until(
      () => view.querySelector('team-hub-asking')?.shadowRoot?.querySelector<HTMLElement>('dialog[open]'),
      'it asks',
    );
    assert.include(asking.innerText, 'Revoke “Halvorsen”?');
    asking.querySelector<HTMLElement>('[value=yes]')!.click();
    await until(() => !view.querySelector('.link'), 'it is gone');
    assert.deepEqual(await links(), []);
    await until(() => view.activeElement === view.querySelector('h1'), 'the focus is not lost');
  });

  it('says what visitors do not see yet', async () => {
    open = await openHub('/share?type=partner');
    const view = await open.view();
    assert.include(view.querySelector<HTMLElement>('.note')!.innerText, 'not published');
  });

  it('writes the free times that are ticked into a text for an e-mail, each with a link that opens it', async () => {
    open = await STATES['share-mail']!('en-GB');
    const root = partOf(open, 'team-hub-mail-times')!;
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input')];
    const ticked = boxes.filter(({ checked }) => checked).length;
    assert.equal(ticked, 2 * root.querySelectorAll('fieldset').length);
    boxes.find(({ checked }) => checked)!.click();
    await until(() => root.querySelector('.text')!.textContent.split('?start=').length === ticked, 'one less');
    root.querySelector<HTMLElement>('.btn')!.click();
    await until(() => copied.length > 0, 'it is copied');
    assert.match(
      copied[0]!,
      /^Talk to a product specialist · 30 mins? \(Berlin\)\n\n[^\n]+\nhttp\S+\/talk\?start=2026-12-\S+Z&duration=30/,
    );
  });
});

import { createTeamClient } from '@team-booking/sdk/team';
import { assert } from 'chai';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';

let open: OpenHub | undefined;
const { clipboard } = navigator;
beforeEach(() => {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() }, configurable: true });
});
afterEach(async () => {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  await open?.close();
  open = undefined;
});

/** What the preview’s booker is called, and whom it shows. */
const bookerOf = (view: ShadowRoot) =>
  view.querySelector('team-hub-preview')?.shadowRoot?.querySelector<HTMLElement>('team-booking')?.shadowRoot;
const button = (view: ShadowRoot, text: string) =>
  [...view.querySelectorAll<HTMLElement>('button')].find((one) => one.innerText.trim() === text);

async function add(view: ShadowRoot, addresses: string): Promise<void> {
  const input = view.querySelector<HTMLInputElement>('form input')!;
  input.value = addresses;
  input.form!.requestSubmit();
  await until(() => view.querySelector<HTMLInputElement>('form input')!.value === '', 'they are added');
}

async function type(input: HTMLInputElement, text: string): Promise<void> {
  input.value = text;
  input.dispatchEvent(new InputEvent('input'));
}

describe('First run', () => {
  it('shows the real booker, which follows what is typed and who is added', async () => {
    open = await openHub('/start', { isEmpty: true });
    const view = await open.view();
    await until(() => bookerOf(view)?.textContent?.includes('Northwind Support'), 'no booker');
    [...view.querySelectorAll<HTMLElement>('[data-step] button')].at(-1)!.click();
    const title = await until(() => view.querySelector<HTMLInputElement>('[data-step="3"] input'), 'step 3 is open');
    await until(() => view.activeElement === title, 'the focus is where one types');
    await type(title, 'Talk to us');
    await until(() => bookerOf(view)?.textContent?.includes('Talk to us'), 'the title follows');
  });

  it('is alone on screen until the link is published, but for the way to the settings', async () => {
    open = await openHub('/', { isEmpty: true });
    const shell = open.hub.shadowRoot!;
    await until(() => location.hash === '#/start' && !shell.querySelector('nav'), 'there is nothing to go to yet');
    const view = await open.view();
    (await until(() => view.querySelector<HTMLElement>('a[href$="/settings"]'), 'no settings')).click();
    await until(() => shell.querySelector('nav'), 'no way on from the settings');
    location.hash = '#/start';
    await until(() => !shell.querySelector('nav'), 'it is alone again');
    const again = await open.view();
    await add(again, 'ines.duarte@northwind.example');
    (await until(() => button(again, 'Publish for one person'), 'it is offered')).click();
    await until(() => location.hash === '#/today' && shell.querySelector('nav'), 'there is a way to everything');
  });

  it('does not bring back who has gone on from it', async () => {
    open = await openHub('/today', { isEmpty: true });
    const today = open.hub.shown!.element;
    await until(() => location.hash === '#/start', 'it does not begin');
    location.hash = '#/settings';
    await until(() => open!.hub.shown?.element.localName.includes('settings'), 'it is not left');
    today.requestUpdate();
    await today.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(location.hash, '#/settings');
  });

  it('with one host it offers to publish for one person', async () => {
    open = await openHub('/start', { isEmpty: true });
    const view = await open.view();
    assert.include(view.querySelector<HTMLElement>('[data-step="1"]')!.innerText, 'Northwind Support', 'it is folded');
    assert.isUndefined(button(view, 'Publish for one person'), 'nobody hosts yet');
    await add(view, 'ines.duarte@northwind.example');
    (await until(() => button(view, 'Publish for one person'), 'it is offered')).click();
    await until(() => location.hash === '#/today', 'it is published');
    const { items } = await createTeamClient(open.backend.team).teamBookingTypes({});
    assert.deepEqual(
      items.map(({ mode, status, members }) => [mode, status, members.map(({ name }) => name)]),
      [['solo', 'published', ['Ines Duarte']]],
    );
  });
});

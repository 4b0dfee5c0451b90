import type { TeamClient } from '@team-booking/sdk/team';
import { assert } from 'chai';
import { openHub, until, type OpenHub } from '../../test/open-hub.ts';
import { paletteOf, STATES } from '../../test/states.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));

describe('The palette', () => {
  it('opens by ⌘K, finds a booking, and leads to what can be done with it by keys alone', async () => {
    open = await openHub('/types');
    press(document.body, 'k', { ctrlKey: true });
    const root = await until(() => paletteOf(open!), 'no palette');
    const input = await until(() => root.querySelector<HTMLInputElement>('dialog[open] input'), 'not open');
    assert.equal(root.activeElement, input);
    input.value = 'lena';
    input.dispatchEvent(new InputEvent('input'));
    await until(() => root.textContent.includes('next in turn: '), 'nobody is next');
    const current = () => root.getElementById(input.getAttribute('aria-activedescendant')!)!;
    assert.include(current().innerText, 'Lena Fischer, Halvorsen');
    press(input, 'ArrowDown');
    await until(() => current().innerText.startsWith('Reassign Lena'), 'the next one is the verb');
    assert.equal(current().getAttribute('aria-selected'), 'true');
    press(input, 'Enter');
    await until(() => location.hash.startsWith(`#/bookings/${open!.ids.at(-1)!}?do=reassign`), 'it leads there');
    assert.isNull(root.querySelector('dialog[open]'));
  });

  it('says who is next for the booking that can be given away, and not who has refused it', async () => {
    const asked: string[] = [];
    let isRefused = false;
    const client = (of: TeamClient): TeamClient => ({
      ...of,
      bookings: async (...given) => {
        const found = await of.bookings(...given);
        const [first] = found.items;
        return first && given[0]?.query?.words
          ? { ...found, items: [{ ...first, id: 'over', status: 'cancelled' }, ...found.items] }
          : found;
      },
      takers: (...given) => {
        asked.push(given[0].id);
        return of.takers(...given);
      },
      teamBooking: async (...given) => {
        const booking = await of.teamBooking(...given);
        const { next } = await of.takers(...given);
        const calendar = { host: next!.hosts[0]!, id: 'work', done: 'declined' } as const;
        const refused = { at: booking.start, what: 'found', by: { kind: 'nobody' }, calendar } as const;
        return isRefused ? { ...booking, story: [refused] } : booking;
      },
    });
    open = await openHub('/types', { client });
    press(document.body, 'k', { ctrlKey: true });
    const root = await until(() => paletteOf(open!), 'no palette');
    const input = await until(() => root.querySelector<HTMLInputElement>('dialog[open] input'), 'not open');
    const type = async (text: string) => {
      const before = asked.length;
      input.value = text;
      input.dispatchEvent(new InputEvent('input'));
      await until(() => asked.length > before, 'nobody is looked for');
    };
    await type('lena');
    await until(() => root.textContent.includes('next in turn: '), 'nobody is next');
    assert.notInclude(asked, 'over');
    isRefused = true;
    await type('lena f');
    await until(() => root.textContent.includes('Reassign Lena'), 'nothing is found');
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.notInclude(root.textContent, 'next in turn: ');
  });

  it('says that nothing is called so only once bookings were looked through', async () => {
    let answer = () => {};
    const client = (of: TeamClient): TeamClient => ({
      ...of,
      bookings: async (...given) => {
        if (given[0]?.query?.words) await new Promise<void>((resolve) => (answer = resolve));
        return of.bookings(...given);
      },
    });
    open = await openHub('/types', { client });
    press(document.body, 'k', { ctrlKey: true });
    const root = await until(() => paletteOf(open!), 'no palette');
    const input = await until(() => root.querySelector<HTMLInputElement>('dialog[open] input'), 'not open');
    await until(() => root.querySelector('[role=option]'), 'nothing is at hand');
    input.value = 'xyzzy';
    input.dispatchEvent(new InputEvent('input'));
    await until(() => !root.querySelector('[role=option]'), 'something is called so');
    const said = () => root.querySelector('.none')?.textContent ?? '';
    assert.equal(said(), 'Loading', 'a booking may be');
    await new Promise((resolve) => setTimeout(resolve, 250));
    assert.equal(said(), 'Loading', 'it is asked for');
    answer();
    await until(() => said().includes('xyzzy'), 'it says so');
  });

  it('leaves the frame as high as it was, open and closed', async () => {
    // The view is shorter than the frame.
    open = await openHub('/types');
    open.hub.style.blockSize = '1600px';
    const high = () => open!.hub.shadowRoot!.querySelector('main')!.getBoundingClientRect().height;
    const before = high();
    press(document.body, 'k', { ctrlKey: true });
    const root = await until(() => paletteOf(open!), 'no palette');
    const dialog = await until(() => root.querySelector<HTMLDialogElement>('dialog[open]'), 'not open');
    assert.equal(high(), before);
    dialog.close();
    assert.equal(high(), before);
  });

  it('says that nothing is called so, and forgets what was typed when it is opened again', async () => {
    open = await STATES['palette']!('en-GB');
    const root = paletteOf(open)!;
    const input = root.querySelector<HTMLInputElement>('input')!;
    input.value = 'xyzzy';
    input.dispatchEvent(new InputEvent('input'));
    await until(() => root.querySelector('.none')?.textContent.includes('xyzzy'), 'it says so');
    assert.isNull(input.getAttribute('aria-activedescendant'));
    press(input, 'Enter');
    root.querySelector('dialog')!.close();
    press(document.body, 'k', { metaKey: true });
    await until(() => root.querySelector('dialog[open] [role=option]'), 'open again');
    assert.equal(input.value, '');
  });
});

describe('Single keys', () => {
  it('show all keys, but never while something is typed', async () => {
    open = await openHub('/bookings');
    const view = await open.view();
    const field = await until(() => view.querySelector('input'), 'no field');
    press(field, '?');
    assert.isUndefined(paletteOf(open));
    press(document.body, '?');
    const root = await until(() => paletteOf(open!), 'no keys');
    await until(() => root.querySelector('dialog[open] dl'), 'the keys are shown');
    assert.include(root.textContent, 'Reassign');
  });

  it('are told at the foot of a list, from where a press shows all of them', async () => {
    open = await openHub('/bookings');
    const view = await open.view();
    const all = await until(() => view.querySelector<HTMLElement>('.keys button'), 'no way to them');
    assert.equal(all.innerText.replace(/\s+/g, ' ').trim(), '? all keys');
    all.focus();
    all.click();
    const dialog = await until(
      () => paletteOf(open!)?.querySelector<HTMLDialogElement>('dialog[open]:has(dl)'),
      'the keys are shown',
    );
    dialog.close();
    await until(() => view.activeElement === all, 'the focus comes back');
    location.hash = '#/types?tab=archived';
    const empty = await until(() => open!.hub.shown?.element.shadowRoot?.querySelector('.empty'), 'no types');
    assert.isNull((empty.getRootNode() as ShadowRoot).querySelector('.keys'), 'nothing can be done with keys there');
  });
});

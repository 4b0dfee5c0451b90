import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { mountOpener, opened, type MountedOpener, type OpenerOptions } from '../test/openers.ts';
import { TIME, until, VISITOR } from '../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
afterEach(async () => {
  place.replaceChildren();
  window.scrollTo(0, 0);
  // The entry of a dialog that was open goes a moment later.
  await new Promise((resolve) => setTimeout(resolve, 60));
  await until(() => !(window.history.state as { teamBooking?: unknown } | null)?.teamBooking);
});

const LINK = '<a href="/talk-to-a-specialist">Book a call</a>';
const button = (options?: OpenerOptions) => mountOpener('team-booking-button', place, options);
const pill = ({ root }: MountedOpener) => root.querySelector<HTMLElement>('.pill')!;
const inside = ({ booker }: MountedOpener, selector: string) =>
  booker().shadowRoot!.querySelector<HTMLInputElement>(selector)!;
const text = (node: Node | null) => node?.textContent?.replaceAll(/\s+/g, ' ').trim();

/** Goes on to the form and types a name. */
async function typeName(it: MountedOpener): Promise<void> {
  const { flow } = it.booker().rendering!;
  flow.choose({ day: '2026-12-08', slot: { start: TIME, duration: 30 } });
  flow.proceed();
  await until(() => inside(it, '#form'), 'the form is shown');
  inside(it, '[name="/attendee/name"]').value = VISITOR.name;
  inside(it, '[name="/attendee/name"]').dispatchEvent(new Event('input', { bubbles: true }));
}

describe('<team-booking-button>', () => {
  it('is labelled by label, by the text of a link inside, by its content, or by default', async () => {
    assert.equal(text(pill(await button())), 'Book a time');
    assert.equal(text(pill(await button({ content: LINK }))), 'Book a call');
    assert.equal(text(pill(await button({ content: LINK, attributes: { label: 'Talk to us' } }))), 'Talk to us');
    const own = await button({ content: '<b>Meet</b> us' });
    assert.isAbove(own.element.querySelector('b')!.getClientRects().length, 0);
    const german = await button({ attributes: { locale: 'de' } });
    await until(() => text(pill(german)) === 'Termin buchen');
  });

  it('shows the link inside where its late file does not arrive, and says so in the console', async () => {
    const { error } = console;
    const said: string[] = [];
    console.error = (line: string) => said.push(line);
    class Unlucky extends (await import('./opener.ts')).Opener {
      protected override load(): Promise<never> {
        return Promise.reject(new Error('blocked'));
      }
    }
    customElements.define('unlucky-opener', Unlucky);
    const element = document.createElement('unlucky-opener');
    element.innerHTML = LINK;
    place.append(element);
    await until(() => said.length > 0);
    console.error = error;
    assert.equal(said[0], '<unlucky-opener>: blocked');
    assert.isAbove(element.querySelector('a')!.getClientRects().length, 0);
  });

  it('asks for nothing before somebody is about to press it, and shows the times at once then', async () => {
    const it = await button();
    assert.deepEqual(it.backend.calls, []);
    it.element.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => it.booker()?.shadowRoot!.querySelector('[data-day]'), 'the first times are loaded');
    assert.isFalse(it.dialog().open);
    const before = it.backend.calls.length;
    pill(it).click();
    await until(() => it.dialog().open);
    assert.equal(it.backend.calls.length, before, 'nothing is asked again');
  });

  it('opens a modal dialog that has the booking type’s title as its name, and focuses it', async () => {
    const it = await opened(place, { content: LINK });
    assert.isTrue(it.dialog().matches(':modal'));
    assert.equal(it.dialog().getAttribute('aria-label'), 'Talk to a product specialist');
    assert.equal(it.root.activeElement, it.dialog());
    assert.equal(text(it.root.querySelector('.head')), 'MKRSTD +3 Northwind Support');
    for (const part of ['faces', 'team']) {
      assert.lengthOf(inside(it, `[part="${part}"]`).getClientRects(), 0, `${part} is in the head only`);
    }
    const { width, height } = it.root.querySelector('[part="close"]')!.getBoundingClientRect();
    assert.deepEqual([width, height].map(Math.round), [44, 44]);
  });

  it('dispatches open and close, and holds back the booker’s own events until it is open', async () => {
    const types: string[] = [];
    const names = ['open', 'close', 'ready', 'step', 'time-select'];
    const listen = ({ type }: Event) => types.push(type.replace('team-booking-', ''));
    for (const name of names) place.addEventListener(`team-booking-${name}`, listen);
    const it = await button();
    it.element.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => it.booker()?.rendering?.state.slots.name === 'ready');
    assert.deepEqual(types, []);
    it.element.open();
    await until(() => types.includes('ready'), 'the booker’s events come through');
    assert.equal(types[0], 'open');
    it.booker().rendering!.flow.choose({ slot: { start: TIME, duration: 30 } });
    await until(() => types.includes('time-select'));
    it.element.close();
    await until(() => types.includes('close'));
    assert.lengthOf(
      types.filter((type) => type === 'ready' || type === 'open'),
      2,
    );
    for (const name of names) place.removeEventListener(`team-booking-${name}`, listen);
  });

  it('keeps what was typed while it is closed, by Escape or by Close, and returns focus to the button', async () => {
    const it = await opened(place);
    await typeName(it);
    await sendKeys({ press: 'Escape' });
    await until(() => !it.dialog().open, 'Escape closes it');
    assert.equal(it.root.activeElement, pill(it));
    pill(it).click();
    await until(() => it.dialog().open);
    assert.equal(inside(it, '[name="/attendee/name"]').value, VISITOR.name);
    it.root.querySelector<HTMLElement>('[part="close"]')!.click();
    await until(() => !it.dialog().open);
    assert.equal(it.root.activeElement, pill(it));
    assert.equal(it.booker().rendering!.state.draft.name, VISITOR.name);
  });

  it('lets Escape close the list of time zones before the dialog', async () => {
    const it = await opened(place);
    inside(it, '#zone').click();
    await until(() => inside(it, '#zone-search'), 'the list is open');
    inside(it, '#zone-search').focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !inside(it, '#zone-search'), 'the list is closed');
    assert.isTrue(it.dialog().open);
  });

  it('is closed by a press beside it while there is nothing to lose, and not over a form', async () => {
    const it = await opened(place);
    const beside = (type: string) =>
      it.dialog().dispatchEvent(new PointerEvent(type, { clientX: 2, clientY: 2, bubbles: true }));
    beside('click');
    assert.isTrue(it.dialog().open, 'where the pointer did not go down beside it');
    await typeName(it);
    beside('pointerdown');
    beside('click');
    assert.isTrue(it.dialog().open);
    it.booker().rendering!.flow.back();
    beside('pointerdown');
    beside('click');
    await until(() => !it.dialog().open);
    assert.equal(it.booker().rendering!.state.draft.name, VISITOR.name);
  });

  it('books in the dialog, once', async () => {
    const it = await opened(place, { attributes: { name: VISITOR.name, email: VISITOR.email } });
    let booked = 0;
    it.element.addEventListener('team-booking-booked', () => booked++);
    await typeName(it);
    inside(it, '.primary').click();
    await until(() => booked === 1, 'it is booked');
    it.element.close();
    it.element.open();
    await until(() => it.dialog().open);
    assert.equal(booked, 1);
    assert.lengthOf(it.backend.bookings, 1);
  });

  it('passes every setting on to its booker, also when it changes', async () => {
    const it = await opened(place, { attributes: { duration: '60', hide: 'details', theme: 'dark' } });
    assert.equal(it.booker().rendering!.state.choice.duration, 60);
    assert.isNull(inside(it, '.about'));
    assert.equal(getComputedStyle(it.booker()).colorScheme, 'dark');
    it.element.duration = 15;
    await until(() => it.booker().rendering!.state.choice.duration === 15);
  });

  it('lets a page use a link of its own, which leads on with a modifier key', async () => {
    const it = await button({ content: '<a slot="trigger" href="#elsewhere" class="btn">Book</a>' });
    const link = it.element.querySelector('a')!;
    assert.isAbove(link.getClientRects().length, 0);
    const withKey = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true });
    link.addEventListener('click', (event) => event.ctrlKey && setTimeout(() => event.preventDefault()), {
      once: true,
    });
    let prevented: boolean | undefined;
    place.addEventListener('click', (event) => ((prevented = event.defaultPrevented), event.preventDefault()), {
      once: true,
    });
    link.dispatchEvent(withKey);
    assert.isFalse(prevented);
    link.click();
    await until(() => it.dialog()?.open);
    it.element.close();
    await until(() => document.activeElement === link, 'focus returns to it');
  });

  it('opens one of two, and is closed when it is removed', async () => {
    const [one, two] = [await button(), await button()];
    pill(two).click();
    await until(() => two.dialog()?.open);
    assert.isNotOk(one.dialog()?.open);
    const closed = new Promise((resolve) =>
      two.element.addEventListener('team-booking-close', resolve, { once: true }),
    );
    two.element.remove();
    await closed;
    assert.isFalse(two.dialog().open);
    // By now it is about to leave its entry of the history.
    await new Promise((resolve) => setTimeout(resolve));
    place.append(two.element);
    two.element.open();
    await until(() => two.dialog().matches(':modal'), 'it can be opened again');
    // By then its entry is gone, where the browser had one.
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.isTrue(two.dialog().open, 'and stays open');
    two.element.close();
  });

  it('opens above a modal dialog of the page, and Escape closes only itself', async () => {
    const page = document.createElement('dialog');
    place.append(page);
    page.showModal();
    const it = await mountOpener('team-booking-button', page);
    // Without a press of a visitor, browsers close both at once.
    pill(it).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => it.dialog()?.open);
    await sendKeys({ press: 'Escape' });
    await until(() => !it.dialog().open);
    assert.isTrue(page.open);
  });

  it('is closed by the back gesture, opened again by the forward gesture, and leaves no entry behind', async () => {
    const ours = () => (window.history.state as { teamBooking?: unknown[] } | null)?.teamBooking?.length ?? 0;
    window.history.pushState({ page: 'its own' }, '');
    const it = await opened(place);
    await until(() => ours() === 1, 'the dialog has an entry');
    await typeName(it);
    await until(() => ours() === 2, 'the form has one, too');
    window.history.back();
    await until(() => it.booker().rendering!.state.step.name === 'pick');
    assert.isTrue(it.dialog().open);
    window.history.back();
    await until(() => !it.dialog().open);
    assert.deepEqual(window.history.state, { page: 'its own' });
    assert.equal(it.booker().rendering!.state.draft.name, VISITOR.name);
    window.history.forward();
    await until(() => it.dialog().open);
    it.booker().rendering!.flow.proceed();
    await until(() => ours() === 2);
    it.element.close();
    await until(() => ours() === 0, 'both entries are gone');
    assert.deepEqual(window.history.state, { page: 'its own' });
    window.history.back();
    await until(() => window.history.state === null);
  });

  it('is not shown where it is hidden', async () => {
    const it = await button({ attributes: { hidden: '', floating: 'bottom-end' } });
    assert.lengthOf(pill(it).getClientRects(), 0);
  });

  it('works where a tag is inserted later, by markup', async () => {
    place.innerHTML = '<team-booking-button label="Later"></team-booking-button>';
    const element = place.querySelector('team-booking-button')!;
    await until(() => element.shadowRoot!.querySelector('.pill'));
    assert.equal(text(element.shadowRoot!.querySelector('.pill')), 'Later');
  });
});

describe('a floating button', () => {
  const floating = (corner = 'bottom-end') => button({ content: LINK, attributes: { floating: corner } });

  it('is pinned 24 pixels from its corner, in either direction of writing', async () => {
    for (const [corner, dir, x, y] of [
      ['bottom-end', 'ltr', 'right', 'bottom'],
      ['bottom-start', 'ltr', 'left', 'bottom'],
      ['top-end', 'rtl', 'left', 'top'],
      ['top-start', 'rtl', 'right', 'top'],
    ] as const) {
      document.documentElement.dir = dir;
      const it = await floating(corner);
      const box = pill(it).getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const away = { left: box.left, top: box.top, right: clientWidth - box.right, bottom: clientHeight - box.bottom };
      assert.approximately(away[x], 24, 0.5, `${corner} ${dir}`);
      assert.approximately(away[y], 24, 0.5, `${corner} ${dir}`);
      assert.equal(box.height, 56);
      place.replaceChildren();
    }
    document.documentElement.dir = '';
  });

  it('folds its label after 200 pixels of scrolling, and keeps its name', async () => {
    const tall = document.createElement('div');
    tall.style.height = '3000px';
    place.append(tall);
    const it = await floating();
    const wide = pill(it).getBoundingClientRect().width;
    window.scrollTo(0, 300);
    await until(() => pill(it).getBoundingClientRect().width < wide, 'it is folded');
    assert.equal(pill(it).getBoundingClientRect().width, 56);
    assert.equal(text(pill(it)), 'Book a call');
    window.scrollTo(0, 0);
    await until(() => pill(it).getBoundingClientRect().width === wide, 'it unfolds');
  });

  it('is unseen while the dialog is open, and gets focus back', async () => {
    const it = await floating();
    pill(it).click();
    await until(() => it.dialog()?.open);
    await it.element.updateComplete;
    await until(() => getComputedStyle(pill(it)).opacity === '0');
    await sendKeys({ press: 'Escape' });
    await until(() => getComputedStyle(pill(it)).opacity === '1');
    assert.equal(it.root.activeElement, pill(it));
  });
});

describe('the dialog', () => {
  it('has its slots filled by the page, and its parts styled by it', async () => {
    const style = document.createElement('style');
    style.textContent =
      'team-booking-button::part(time) { letter-spacing: 3px } team-booking-button::part(head) { color: red }';
    place.append(style);
    const it = await opened(place, { content: '<p slot="footer">We call you</p>' });
    assert.isAbove(it.element.querySelector('p')!.getClientRects().length, 0);
    it.booker().rendering!.flow.choose({ day: '2026-12-08' });
    await until(() => inside(it, '[data-time]'));
    assert.equal(getComputedStyle(inside(it, '[data-time]')).letterSpacing, '3px');
  });
});

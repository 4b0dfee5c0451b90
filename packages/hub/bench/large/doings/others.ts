import { rest, type Tab } from '../tab.ts';

/** Today, with 200 bookings. */
export async function today(tab: Tab): Promise<void> {
  await tab.open('today', '/today', `view?.querySelector('.day li a')`);
  await tab.measure('scrolling through today', () => tab.wheel(40, 150));
  await tab.measure('a minute has passed', async () => {
    await tab.run('hub.shown.element.requestUpdate()');
    await rest(300);
  });
}

/** 100 hosts. */
export async function hosts(tab: Tab): Promise<void> {
  await tab.open('hosts', '/hosts', `view?.querySelectorAll('li').length === 100`);
  await tab.measure('scrolling through hosts', () => tab.wheel(40, 150));
}

/** A booking whose host was chosen out of 100, and who else could take it. */
export async function booking(tab: Tab): Promise<void> {
  const dialog = `$('team-hub-reassign')?.shadowRoot`;
  await tab.open('a booking', '/bookings/booking-1', `view?.querySelectorAll('.credits li').length === 100`);
  await tab.measure('scrolling through a booking', () => tab.wheel(40, 150));
  await tab.run('main.scrollTo(0, 0)');
  await tab.measure('who else could take it', async () => {
    await tab.press('r');
    await tab.until(`${dialog}?.querySelector('.effects li, .effects dl, .effects h3')`);
  });
  await tab.measure('choosing somebody', async () => {
    await tab.press('ArrowDown', 'ArrowDown');
    await rest(300);
  });
}

/** Somebody is out who has 100 bookings. */
export async function away(tab: Tab): Promise<void> {
  await tab.open('who is out', '/away', `view?.querySelector('h1')`);
  await tab.open(
    'a sick day of 100 bookings',
    '/away?host=host-0',
    `view?.querySelectorAll('[data-id]').length === 100`,
  );
  await tab.measure('scrolling through a sick day', () => tab.wheel(40, 150));
  await tab.run('main.scrollTo(0, 0)');
  await tab.measure('choosing who takes a booking', async () => {
    await tab.run(
      `const taker = $('.taker select'); taker.focus(); taker.selectedIndex = 3; taker.dispatchEvent(new Event('change', { bubbles: true }))`,
    );
    await rest(1000);
  });
}

/** Everything is found and done by the palette. */
export async function palette(tab: Tab): Promise<void> {
  const found = `hub.shadowRoot.querySelector('team-hub-palette')?.shadowRoot`;
  await tab.open('bookings again', '/bookings', `view?.querySelector('.booking')`);
  await tab.measure('opening the palette', async () => {
    await tab.together('Control', 'k');
    await tab.until(`${found}?.querySelector('dialog[open] [role=option]')`);
    await rest(300);
  });
  await tab.measure('finding by the palette', async () => {
    await tab.type('visitor 12');
    await rest(700);
  });
  await tab.measure('walking through what is found', () => tab.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'));
}

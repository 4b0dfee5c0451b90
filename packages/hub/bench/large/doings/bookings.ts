import { rest, type Tab } from '../tab.ts';

const has = (visitor: string) =>
  `[...view?.querySelectorAll('.booking a') ?? []].some((one) => one.textContent === '${visitor}')`;

/** Among 100,000 bookings. */
export async function bookings(tab: Tab): Promise<void> {
  await tab.open('bookings', '/bookings', has('Visitor 0'));
  await tab.measure('scrolling through 2,000 bookings', () => tab.wheel(300, 300));
  await tab.measure('jumping to and fro in them', async () => {
    for (let i = 0; i < 10; i++) {
      await tab.run(`main.scrollTo(0, main.scrollHeight * ${((i * 7) % 10) / 10})`);
      await rest(150);
    }
  });
  await tab.measure('back to the top', async () => {
    await tab.run('main.scrollTo(0, 0)');
    await tab.until(has('Visitor 0'));
  });
  await tab.measure('ticking ten', async () => {
    for (let i = 0; i < 10; i++) await tab.press('j', 'x');
  });
  await tab.measure('searching', async () => {
    await tab.press('/');
    await tab.type('visitor 4711');
    await tab.until(has('Visitor 4711'));
  });
  await tab.measure('clearing', async () => {
    await tab.run(`view.querySelector('.filters > .btn.quiet').click()`);
    await tab.until(has('Visitor 0'));
  });
  await tab.measure('choosing one of 100 hosts', async () => {
    await tab.run(`const host = $('.bar select'); host.value = 'host-7'; host.dispatchEvent(new Event('change'))`);
    await tab.until(has('Visitor 7'));
  });
}

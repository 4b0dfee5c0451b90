import { rest, type Tab } from '../tab.ts';

const LIST = `$('team-hub-pool')?.shadowRoot`;
const PLACE = (host: string) =>
  `[...${LIST}.querySelectorAll('li')].findIndex((one) => one.dataset.host === '${host}')`;
const effect = `$('team-hub-effect')?.shadowRoot?.querySelector('table')`;

/** In a pool of 100 hosts. */
export async function pool(tab: Tab): Promise<void> {
  await tab.open('a pool of 100', '/types/type-0', `${LIST}?.querySelectorAll('li').length === 100 && ${effect}`);
  await tab.measure('scrolling through the pool', () => tab.wheel(60, 150));
  await tab.run('main.scrollTo(0, 0)');
  await tab.measure('dragging a host over ten others', async () => {
    await tab.drag(`${LIST}.querySelector('[data-host="host-1"] .handle')`, 880, 60);
    await rest(500);
  });
  await tab.run(`main.scrollTo(0, 0); ${LIST}.querySelector('[data-host="host-9"] .handle').focus()`);
  await tab.measure('moving a host by keys', async () => {
    await tab.press('Space', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End');
    await tab.until(`${PLACE('host-9')} === 99`);
    await tab.press('Home');
    await tab.until(`${PLACE('host-9')} === 0`);
    await tab.press('Space');
  });
  await tab.measure('giving a host another share', async () => {
    await tab.run(
      `const share = ${LIST}.querySelector('[data-host="host-9"] .share select'); share.focus(); share.value = '1/3'; share.dispatchEvent(new Event('change'))`,
    );
    await rest(500);
  });
  await tab.measure('a simulation has come', async () => {
    await tab.run(`$('team-hub-effect').parts = { ...$('team-hub-effect').parts, type: 'type-1' }`);
    await rest(500);
  });
}

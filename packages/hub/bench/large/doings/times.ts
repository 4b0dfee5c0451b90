import { rest, type Tab } from '../tab.ts';

const HEAT = `$('team-hub-coverage')?.shadowRoot`;
const NEAR = `$('team-hub-near')?.shadowRoot`;
const WHY = `$('team-hub-why')?.shadowRoot`;
const choose = (root: string, i: number) =>
  `const filter = ${root}.querySelectorAll('.bar select')[${i}]; filter.selectedIndex = 1 - filter.selectedIndex; filter.dispatchEvent(new Event('change'))`;

/** When 100 hosts can be booked, and why not. */
export async function times(tab: Tab): Promise<void> {
  await tab.open('coverage', '/times/type-0', `${HEAT}?.querySelectorAll('a.cell').length === 168`);
  await tab.measure('coverage of other weeks', async () => {
    await tab.run(choose(HEAT, 0));
    await rest(700);
  });
  await tab.run(`${HEAT}.querySelector('a.cell').focus()`);
  await tab.measure('walking through coverage', () => tab.press('ArrowRight', 'ArrowDown', 'End', 'Home', 'PageDown'));
  await tab.open('near misses', '/times/type-0?tab=near', `${NEAR}?.querySelectorAll('li').length === 100`);
  await tab.measure('near misses of other weeks', async () => {
    await tab.run(choose(NEAR, 0));
    await rest(700);
  });
  await tab.measure('scrolling through near misses', () => tab.wheel(40, 150));
  await tab.open('why this time', '/times/type-0?tab=why', `${WHY}?.querySelectorAll('.list > li').length >= 100`);
  await tab.run(`main.scrollTo(0, 0); ${WHY}.querySelector('.ask').focus()`);
  await tab.measure('asking about the next times', async () => {
    for (let i = 0; i < 4; i++) {
      await tab.press('ArrowRight');
      await rest(300);
    }
  });
  await tab.measure('asking about the next day', async () => {
    await tab.press('PageUp');
    await rest(700);
  });
  await tab.measure('scrolling through a day of 100', () => tab.wheel(40, 150));
}

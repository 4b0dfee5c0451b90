import type { Tab } from '../tab.ts';

const LIST = `$('team-hub-choices')?.shadowRoot`;

/** Among 100,000 choices out of 100 hosts. */
export async function choices(tab: Tab): Promise<void> {
  await tab.open('every choice', '/fairness/type-0?tab=choices', `${LIST}?.querySelector('.sentence')`);
  await tab.measure('scrolling through 1,000 choices', () => tab.wheel(190, 300));
  await tab.measure('back to the newest choice', async () => {
    await tab.run('main.scrollTo(0, 0)');
    await tab.until(`${LIST}.querySelector('[data-seq="100000"]')`);
  });
  await tab.measure('unfolding a choice', async () => {
    await tab.run(`${LIST}.querySelector('[data-seq="99998"]').click()`);
    await tab.until(`${LIST}.querySelector('.more')`);
  });
  await tab.measure('walking through choices', () => tab.press('j', 'j', 'j', 'j', 'k', 'k'));
}

import { rest, type Tab } from '../tab.ts';

const TABLE = `$('team-hub-balances')?.shadowRoot`;

/** Who is next of 100 hosts, and how each stood on 90 days and on 1,000. */
export async function fairness(tab: Tab): Promise<void> {
  await tab.open('who is next', '/fairness/type-0', `${TABLE}?.querySelectorAll('tbody tr').length === 100`);
  await tab.measure('scrolling through who is next', () => tab.wheel(60, 150));
  await tab.measure('all lines over each other', async () => {
    await tab.run(`main.scrollTo(0, 0); ${TABLE}.querySelectorAll('.seg')[0].querySelectorAll('button')[1].click()`);
    await tab.until(`${TABLE}.querySelectorAll('.all-of-them .other').length === 100`);
  });
  await tab.measure('another line stands out', () => tab.wheel(60, 150));
  await tab.measure('from the beginning', async () => {
    await tab.run(`main.scrollTo(0, 0); ${TABLE}.querySelectorAll('.seg')[1].querySelectorAll('button')[2].click()`);
    await rest(1500);
  });
  await tab.measure('another line of them stands out', () => tab.wheel(60, 150));
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { StoreChanges } from '@team-booking/engine';
import { bookingRow, hostTime, teamOf } from '@team-booking/engine/testing/store-suite';
import { freshStores } from './fresh-store.ts';

/** Books in one process until another one, which listens, has heard what is asked for. @returns everything that it has heard */
export async function hearUntil(
  isEnough: (changes: StoreChanges) => boolean,
  test: { after(work: () => Promise<void>): void },
  { through = (url: string) => url, plain = false } = {},
): Promise<StoreChanges[]> {
  const [one, other] = await freshStores(test, 2, { through, plain });
  await one!.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
  const heard: StoreChanges[] = [];
  other!.onChange('red', (changes) => heard.push(changes));
  for (let i = 0; !heard.some(isEnough); i++) {
    const id = `b${i}`;
    await one!.write('red', async (transaction) => {
      await transaction.addBooking(bookingRow(id));
      await transaction.takeTime(['a', 'b'].map((host) => hostTime(id, host, i, i + 1)));
    });
    await sleep(50);
  }
  return heard;
}

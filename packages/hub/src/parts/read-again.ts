import { loadHubWords } from '@team-booking/words/hub';
import type { Hub } from '../hub.ts';
import { problemWords } from './problem-words.ts';

/** Reads calendars of a host again now, and says what has come of it. @returns what was said if all can be read; `null` = one cannot */
export async function readAgain(hub: Hub, host: string, calendars: readonly string[]): Promise<string | null> {
  try {
    const [words, ...read] = await Promise.all([
      loadHubWords(hub.locale, 'calendars'),
      ...calendars.map((calendar) => hub.client.refreshCalendar({ id: host, calendar })),
    ]);
    const isWell = read.every(({ state }) => state === 'fresh');
    const text = isWell ? words.readsAgain : words.stillUnread;
    hub.toast({ text, isBad: !isWell });
    return isWell ? text : null;
  } catch (error) {
    hub.toast({ text: problemWords(error, hub.words), isBad: true });
    return null;
  }
}

import { nameOf, objectOf, type CalendarObject } from './calendar-object.ts';
import { CalendarUnreadable } from '../problem.ts';
import { MultistatusReader } from './multistatus.ts';

/** What a server has answered about objects, not yet read. Plain data, so that it can be sent to a worker thread. */
export interface DavAnswer {
  /** Who has answered. */
  readonly url: string;
  /** The body. */
  readonly pieces: readonly Uint8Array[];
  /** Names of the objects that it has to say something of, be it that they are gone. */
  readonly asked?: readonly string[];
}

/**
 * Hands on the objects of several answers, one after the other, each once: what a series of queries finds twice is the same object.
 *
 * @throws CalendarUnreadable also where one that was asked for is not mentioned: it might be any time
 */
export function eachObject(answers: readonly DavAnswer[], use: (object: CalendarObject, name: string) => void): void {
  const names = new Set<string>();
  for (const { url, pieces, asked } of answers) {
    const owed = new Set(asked);
    const reader = new MultistatusReader(new URL(url), (resource) => {
      const name = nameOf(resource.url);
      owed.delete(name);
      const object = objectOf(resource);
      if (!object) return;
      if (names.has(name)) return;
      names.add(name);
      use(object, name);
    });
    for (const piece of pieces) reader.write(piece);
    reader.close();
    if (owed.size > 0) {
      throw new CalendarUnreadable('bad-answer', `The answer of ${new URL(url).host} leaves out an event`);
    }
  }
}

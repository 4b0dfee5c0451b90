import { nameOf, objectOf, type CalendarObject } from './calendar-object.ts';
import { MultistatusReader } from './multistatus.ts';

/** What a server has answered about objects, not yet read. Plain data, so that it can be sent to a worker thread. */
export interface DavAnswer {
  /** Who has answered. */
  readonly url: string;
  /** The body. */
  readonly pieces: readonly Uint8Array[];
}

/**
 * Hands on the objects of several answers, one after the other, each once: what a series of queries finds twice is the same object.
 *
 * @throws CalendarUnreadable
 */
export function eachObject(answers: readonly DavAnswer[], use: (object: CalendarObject, name: string) => void): void {
  const names = new Set<string>();
  for (const { url, pieces } of answers) {
    const reader = new MultistatusReader(new URL(url), (resource) => {
      const object = objectOf(resource);
      if (!object) return;
      const name = nameOf(object.url);
      if (names.has(name)) return;
      names.add(name);
      use(object, name);
    });
    for (const piece of pieces) reader.write(piece);
    reader.close();
  }
}

import { CalendarUnreadable } from '../problem.ts';
import { CALDAV, DAV } from './elements.ts';
import { textOf, type Resource } from './multistatus.ts';

/** One object of a calendar: an event with its exceptions. */
export interface CalendarObject {
  readonly url: URL;
  readonly etag: string | undefined;
  readonly text: string;
}

/**
 * The object that a resource is; `null`: it is gone.
 *
 * @throws CalendarUnreadable where its text is missing: it might be any time
 */
export function objectOf({ url, status, properties }: Resource): CalendarObject | null {
  if (status === 404 || status === 410) return null;
  const text = properties.get(CALDAV('calendar-data'))?.text;
  if (status !== 200 || text === undefined) {
    throw new CalendarUnreadable('bad-answer', `The answer of ${url.host} leaves out an event (${status})`);
  }
  return { url, etag: textOf(properties.get(DAV('getetag'))), text };
}

/** By what an object is known: servers spell the same address in several ways. */
export function nameOf(url: URL): string {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return url.pathname;
  }
}

import type { PushChannel } from '@team-booking/calendars';
import type { StoredDocument } from '@team-booking/engine';

/** Kind of the documents that say who tells us of changes in calendars. Stores encrypt them, as they name calendars. */
export const CALENDAR_PUSH = 'calendar-push';

/** What is known of the pushes of one calendar. */
export type PushBody = {
  /** The calendar, as it is written down: `google://CONNECTION/CALENDAR`. */
  readonly source: string;
  /** Of the host, for whom the team's connection acts. */
  readonly email: string | null;
  /** `null`: none could be made, or it is being made. */
  readonly channel: PushChannel | null;
  /** Nobody asks for another one before, epoch milliseconds. */
  readonly notBefore: number;
};

/** Its `ref` is the host, its time when the channel has to be renewed. */
export function pushDocument(host: string, calendar: string, at: number, body: PushBody): StoredDocument {
  return { kind: CALENDAR_PUSH, id: pushId(host, calendar), ref: host, at, body };
}

export function pushId(host: string, calendar: string): string {
  return `${host}/${calendar}`;
}

export function pushBody({ body }: StoredDocument): PushBody {
  return body as PushBody;
}

import { Refusal } from '@team-booking/contract';
import type { CalendarConnection } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { accountCalendar } from '../config/calendar-kind.ts';
import type { HostConfig } from '../config/team-config.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreView } from '../store/store.ts';
import type { AccountKind } from './calendar-places.ts';

/** What an account is stored with, besides whose it is and since when. Stores encrypt it. */
export type ConnectionBody = {
  readonly kind: AccountKind;
  readonly refreshToken: string;
  /** Name of whoever has connected it. */
  readonly by: string;
  /** When access was refused as consent has ended, epoch milliseconds; missing = as far as is known it holds. */
  readonly endedAt?: number;
};

/** The kind of document that a connected account is stored as; its `ref` is the host. */
export const CONNECTION = 'calendar-connection';

export function connectionBody({ body }: StoredDocument): ConnectionBody {
  return body as ConnectionBody;
}

/** Whose accounts the connection of the whole team is to, if it is that. */
export function teamKind(connection: string): AccountKind | undefined {
  return (/^team-(google|microsoft)$/.exec(connection)?.[1] ?? undefined) as AccountKind | undefined;
}

/** A connected account of a host. @throws {Refusal} `not-found` */
export async function knownConnection(view: StoreView, host: string, id: string): Promise<StoredDocument> {
  const found = await view.document(CONNECTION, id);
  if (found?.ref === host) return found;
  throw new Refusal('not-found', 'This account is not connected. Look at the list again.');
}

/** A connection as people see it, without its secret. */
export function publicConnection(document: StoredDocument, host: HostConfig): CalendarConnection {
  const { kind, by } = connectionBody(document);
  const calendars = host.calendars.filter(({ source }) => accountCalendar(source)?.connection === document.id);
  return {
    id: document.id,
    kind,
    since: formatInstant(document.at),
    by,
    calendars: calendars.map(({ id }) => id),
  };
}

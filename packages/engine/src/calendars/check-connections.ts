import { invalid, type FieldError } from '@team-booking/contract';
import type { HostSettings } from '@team-booking/contract/team';
import { accountCalendar } from '../config/calendar-kind.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreView } from '../store/store.ts';
import type { Places } from './calendar-places.ts';
import { CONNECTION, connectionBody } from './connection.ts';

/**
 * Refuses calendars of accounts that are not the host's: whoever knew the id of a connection could read them otherwise.
 *
 * @throws {Refusal} `invalid`
 */
export async function checkConnections(
  view: StoreView,
  host: string,
  calendars: NonNullable<HostSettings['calendars']>,
  places: Places | undefined,
): Promise<void> {
  const wrong: FieldError[] = [];
  for (const [i, { source }] of calendars.entries()) {
    const named = accountCalendar(source);
    if (!named) continue;
    const { kind, connection } = named;
    const isKnown =
      connection === 'team'
        ? places?.accounts.get(kind)?.team === true
        : isTheirs(await view.document(CONNECTION, connection), host, kind);
    if (!isKnown) {
      wrong.push({
        pointer: `/calendars/${i}/source`,
        detail: 'names an account that is not connected for this host. Connect it first',
        code: 'choice',
      });
    }
  }
  if (wrong.length > 0) throw invalid(wrong);
}

function isTheirs(document: StoredDocument | null, host: string, kind: string): boolean {
  return document?.ref === host && connectionBody(document).kind === kind;
}

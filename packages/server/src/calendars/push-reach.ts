import type { CalendarSource, Connector, Pushes } from '@team-booking/calendars';
import { accountCalendar, type StoredDocument } from '@team-booking/engine';
import type { Accounts } from './accounts.ts';
import { pushBody } from './push-document.ts';

/** How the provider of a calendar is reached by what is stored of its pushes, also where the calendar is not listed any more. */
export function reachFor(
  accounts: Pick<Accounts, 'source' | 'sourceBy'>,
  calendars: { connect(source: CalendarSource): Connector },
) {
  return (document: StoredDocument, refreshToken: string | null): Pushes | null => {
    const { source, email } = pushBody(document);
    const named = accountCalendar(source);
    if (!named) return null;
    const found =
      refreshToken === null
        ? accounts.source(named, { id: document.ref, email })
        : accounts.sourceBy(named, refreshToken);
    return (found && calendars.connect(found).pushes) ?? null;
  };
}

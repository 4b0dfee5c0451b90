import type { TeamRequestOf } from '@team-booking/contract/team';
import { sees } from '../access/check-access.ts';
import { accountCalendar } from '../config/calendar-kind.ts';
import { editHost } from '../hosts/edit-host.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { CONNECTION, connectionBody, knownConnection } from './connection.ts';

/**
 * Forgets an account of a host with the calendars that are read by it, then gives access back to its provider.
 *
 * @throws {Refusal} `configured-by-file`, `not-found`
 */
export async function disconnectCalendars(
  context: TeamContext,
  { id, connection }: TeamRequestOf<'disconnectCalendars'>,
): Promise<void> {
  const { backend, actor } = context;
  const { kind, refreshToken } = await backend.store.write(backend.team, async (transaction) => {
    const document = await knownConnection(transaction, sees(actor, [id]) ? id : '', connection);
    await editHost(context, transaction, id, {
      verb: 'disconnectCalendars',
      change: (host) => ({
        ...host,
        calendars: (host.calendars ?? []).filter(({ source }) => accountCalendar(source)?.connection !== connection),
      }),
    });
    await transaction.removeDocument(CONNECTION, connection);
    return connectionBody(document);
  });
  await backend.places?.accounts.get(kind)?.revoke(refreshToken, connection);
}

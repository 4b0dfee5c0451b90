import { Refusal } from '@team-booking/contract';
import type { HostCalendar, TeamRequestOf } from '@team-booking/contract/team';
import { checkOwn } from '../access/check-access.ts';
import { teamOf } from '../booking/backend.ts';
import { calendarsOf } from '../hosts/calendar-health.ts';
import { knownHost } from '../hosts/host-document.ts';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Reads a calendar of a host again now. @returns how it is then @throws {Refusal} `forbidden`, `not-found`, `wrong-state` */
export async function refreshCalendar(
  { backend, actor }: TeamContext,
  { id, calendar }: TeamRequestOf<'refreshCalendar'>,
): Promise<HostCalendar> {
  const found = () =>
    backend.store.read(backend.team, async (view) => {
      const host = knownHost(await teamOf(view), id);
      checkOwn(actor, id);
      const one = calendarsOf(host, backend).find((each) => each.id === calendar);
      if (!one) throw new Refusal('not-found', 'They have no such calendar. Look at their calendars again.');
      return { host, one };
    });
  const { host } = await found();
  if (!host.active)
    throw new Refusal('wrong-state', 'Calendars of a host who is switched off are not read. Switch them on.');
  if (!backend.readCalendar) throw new Refusal('wrong-state', 'This backend reads no calendars. Ask whoever runs it.');
  await backend.readCalendar(id, calendar);
  return (await found()).one;
}

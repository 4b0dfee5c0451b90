import { invalidField } from '@team-booking/contract';
import type { NearMisses, TeamRequestOf } from '@team-booking/contract/team';
import { nearMisses } from '@team-booking/core/explain';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import { findSlots } from '@team-booking/core/slots';
import { DAY, MINUTE } from '@team-booking/core/time';
import { readTimetables } from '../availability/timetable.ts';
import { hostsById } from '../booking/backend.ts';
import { hostsOf } from '../team/seats.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { offeredType } from './offered-type.ts';
import { slotQuery } from './slot-query.ts';

/** The longest range. */
const DAYS = 93;

/** Which single hosts block how many times of a booking type, as its visitors see it now. */
export function readNearMisses(context: TeamContext, { id, query }: TeamRequestOf<'nearMisses'>): Promise<NearMisses> {
  const { backend, now } = context;
  return backend.store.read(backend.team, async (view) => {
    const { type } = await offeredType(context, view, id);
    const { duration = type.durations[0]!, ...sent } = query();
    const [from, to] = [parseInstant(sent.from), parseInstant(sent.to)];
    if (!(from < to)) throw invalidField('?to', 'has to be after from');
    if (to - from > DAYS * DAY) throw invalidField('?to', `has to be at most ${DAYS} days after from`);
    const hosts = await hostsById(view, hostsOf(type));
    const range = { from: Math.max(from, now), to: Math.min(to, now + type.window.horizon * MINUTE) };
    const names = new Map(hosts.map(({ id: host, name }) => [host, name]));
    const found = { from: sent.from, to: sent.to, duration };
    if (range.from >= range.to) {
      const none = { blocks: 0, offeredIfOptional: null };
      return { ...found, offered: 0, hosts: hosts.map(({ id: host, name }) => ({ host, name, ...none })) };
    }
    const reading = { type, hosts, ...range, longest: duration, now, except: null };
    const { timetables } = await readTimetables(view, backend.busy, reading);
    const asked = slotQuery(type, timetables, { ...range, duration, now });
    const offered = findSlots(asked).length;
    return {
      ...found,
      from: formatInstant(from),
      to: formatInstant(to),
      offered,
      hosts: nearMisses(asked).map(({ host, blocks, opens }) => ({
        host,
        name: names.get(host)!,
        blocks: blocks.length,
        offeredIfOptional: opens && offered + opens.length,
      })),
    };
  });
}

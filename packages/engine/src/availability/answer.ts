import { freeTime, type HostFreeTime } from '@team-booking/core/availability';
import { canSeat } from '@team-booking/core/slots';
import { DAY, MINUTE } from '@team-booking/core/time';
import type { StoreView } from '../store/store.ts';
import { coreGroups, hostsOf, seatsOf } from '../team/seats.ts';
import type { BookingTypeConfig, HostConfig } from '../config/team-config.ts';
import type { BusyTimes } from './busy.ts';
import { commonTime } from './common-time.ts';
import type { Party } from './party.ts';
import { buffersFor, coreHost, readTimetables } from './timetable.ts';

/** A query for a type's availability. Instants are epoch milliseconds. */
export interface AvailabilityRequest {
  readonly type: BookingTypeConfig;
  readonly from: number;
  readonly to: number;
  readonly party: Party;
  /** The party's hosts. */
  readonly hosts: readonly HostConfig[];
  /** Minutes, ascending. */
  readonly durations: readonly number[];
  readonly now: number;
  /** A booking whose own time counts as free. */
  readonly except: string | null;
}

/** Free time of a type's hosts, by their true ids. */
export interface FreeHosts {
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
  readonly hosts: readonly HostFreeTime[];
}

/** The longest range of one answer: three months. A client that needs more sends the next query from the answer's `to`. */
const LONGEST_RANGE = 93 * DAY;

/** Free time of a party in terms of the type: a client that matches hosts to the type's groups finds the party's slots. */
export async function answerAvailability(
  view: StoreView,
  busy: BusyTimes,
  request: AvailabilityRequest,
): Promise<FreeHosts> {
  const { type, durations, now } = request;
  const { from, to } = servedRange(request);
  if (from >= to) return { from, to, asOf: now, hosts: [] };

  const shortest = durations[0]!;
  const longest = durations.at(-1)!;
  const { timetables, asOf } = await readTimetables(view, busy, { ...request, from, to, longest });
  const { hosts } = freeTime({
    ...buffersFor(type),
    from,
    to,
    now,
    minNotice: type.window.minNotice,
    shortest,
    longest,
    hosts: timetables.filter(({ closed }) => closed === null).map(coreHost),
  });
  return { from, to, asOf, hosts: inTermsOf(type, request.party, hosts, shortest) };
}

/**
 * Clips a range to what is served: whole minutes, no days that are over, nothing beyond the horizon, at most three months. Days that
 * are over end at midnight UTC, so that an answer and its ETag stay the same for a while.
 */
function servedRange({ type, from, to, now }: AvailabilityRequest): { from: number; to: number } {
  const today = Math.floor(now / DAY) * DAY;
  const end = Math.ceil(to / MINUTE) * MINUTE;
  const start = Math.max(Math.ceil(from / MINUTE) * MINUTE, Math.min(today, end));
  const horizon = Math.floor(now / MINUTE + type.window.horizon) * MINUTE;
  return { from: start, to: Math.max(start, Math.min(end, horizon, start + LONGEST_RANGE)) };
}

/**
 * A client that matches hosts to the type's groups has to find the times at which the party can take part. If the party has exactly
 * as many hosts as the type has seats, all of them are needed. Other parties (of a booking that is older than its type) are
 * represented by the type's hosts with the time that the party has in common.
 */
function inTermsOf(
  type: BookingTypeConfig,
  party: Party,
  free: readonly HostFreeTime[],
  shortest: number,
): readonly HostFreeTime[] {
  if (party.kind === 'groups') return free;
  const { fixed, rotating } = seatsOf(type);
  const { hosts } = party;
  if (hosts.length === fixed.length + rotating && canSeat(coreGroups(type), hosts)) return free;
  const common = commonTime(hosts, free, shortest);
  if (!common) return [];
  return hostsOf(type).map((id) => Object.assign({ id }, common));
}

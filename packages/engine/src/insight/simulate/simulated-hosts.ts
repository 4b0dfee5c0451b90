import type { Simulation as SimulationAnswer } from '@team-booking/contract/team';
import { simulate, waits, type SimulatedHistory } from '@team-booking/core/assignment';
import { workingDaysBetween, type Host } from '@team-booking/core/availability';
import { findSlots, type Slot } from '@team-booking/core/slots';
import type { Interval } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';
import { buffersFor } from '../../availability/timetable.ts';
import type { TeamConfig } from '../../config/team-config.ts';
import { offeringsOf } from '../../offering/offerings-of.ts';
import { coreGroups, rotationOf } from '../../team/seats.ts';
import type { DraftedType } from '../draft-type.ts';

/** One side of a simulation: things as they are, or under the draft. */
export interface Side {
  readonly drafted: DraftedType;
  /** Its hosts as they were in the past. */
  readonly hosts: readonly Host[];
  /** What was decided, with those who were free. */
  readonly history: SimulatedHistory;
}

/** What became of each host, and which starts were on offer. */
export interface Simulated {
  readonly answer: SimulationAnswer['present'];
  readonly requests: number;
  /** Epoch milliseconds. */
  readonly starts: ReadonlySet<number>;
}

/** Decides a history anew. */
export function simulateSide({ drafted, hosts, history }: Side, range: Interval): Simulated {
  const { type } = drafted;
  const groups = coreGroups(type);
  const slots = openSlots(drafted, hosts, range);
  const { mode, ...policy } = { mode: type.fairness, ...history.policy, requested: type.requestedHost };
  const draft = { hosts: rotationOf(type, drafted.hosts), mode, policy, groups, offering: offeringsOf(type) };
  const simulated = simulate({ history, draft, slots });
  const hidden = new Set(simulated.hiddenSlots.map(({ start }) => start));
  const starts = new Set(slots.flatMap(({ start }) => (hidden.has(start) ? [] : [start])));
  const waited = waits(simulated.bookings, range);
  const byId = new Map(hosts.map((host) => [host.id, host]));
  return {
    requests: simulated.requests,
    starts,
    answer: {
      hosts: simulated.hosts.map(({ host, tier, weight, bookings, share, weightShare, balance, longestRun }) => {
        const longestWait = longest(byId.get(host)!, waited.get(host) ?? []);
        return { host, tier, weight, bookings, share, weightShare, balance, longestWait, longestRun };
      }),
      unserved: simulated.unserved.length,
      hidden: simulated.hidden.length,
      starts: starts.size,
    },
  };
}

/** The present sides of the last minute, by what they were decided from. */
const presentSides = new WeakMap<SimulatedHistory, { team: TeamConfig; minute: number; simulated: Simulated }>();

/**
 * The side of things as they are. It is the same for all drafts that somebody tries, so it is kept for a minute, in which calendars may
 * have changed without it.
 */
export function asItIs(team: TeamConfig, side: Side, range: Interval): Simulated {
  const minute = Math.floor(range.end / MINUTE);
  const known = presentSides.get(side.history);
  if (known?.team === team && known.minute === minute) return known.simulated;
  const simulated = simulateSide(side, range);
  presentSides.set(side.history, { team, minute, simulated });
  return simulated;
}

/** Every start of the shortest length that all seats could be filled for. */
function openSlots({ type }: DraftedType, hosts: readonly Host[], { start, end }: Interval): Slot[] {
  return findSlots({
    ...type.slot,
    ...buffersFor(type),
    from: start,
    to: end,
    now: start,
    minNotice: 0,
    duration: type.durations[0]!,
    groups: coreGroups(type),
    hosts,
  });
}

function longest(host: Host, spans: readonly Interval[]): number | null {
  if (spans.length === 0) return null;
  const days = workingDaysBetween(host);
  return spans.reduce((most, { start, end }) => Math.max(most, days(start, end)), 0);
}

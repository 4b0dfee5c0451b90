import { slotsFromFree } from '@team-booking/core/slots';
import { DAY } from '@team-booking/core/time';
import { answerAvailability } from '../availability/answer.ts';
import type { BusyTimes } from '../availability/busy.ts';
import { everybodyOf } from '../availability/party.ts';
import { hostsById } from '../booking/backend.ts';
import { partyOfType } from '../booking/party-of.ts';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';
import type { StoreView } from '../store/store.ts';
import { coreGroups, hostsOf } from '../team/seats.ts';

/** What is looked at to tell what a closed host costs. */
export interface Loss {
  readonly team: TeamConfig;
  readonly busy: BusyTimes;
  readonly now: number;
  /** How far ahead, in days. */
  readonly days: number;
}

/**
 * How many starts of all booking types are not offered because the calendars of a host cannot be read: those that would be offered if
 * none of their calendars said anything. Each type counts with its shortest duration.
 */
export async function startsLost(view: StoreView, host: string, loss: Loss): Promise<number> {
  const open: BusyTimes = (hosts, from, to) => {
    const known = new Map(loss.busy(hosts, from, to));
    known.delete(host);
    return known;
  };
  let lost = 0;
  for (const type of loss.team.bookingTypes) {
    if (!hostsOf(type).includes(host)) continue;
    lost += (await countStarts(view, type, { ...loss, busy: open })) - (await countStarts(view, type, loss));
  }
  return lost;
}

async function countStarts(view: StoreView, type: BookingTypeConfig, { busy, now, days }: Loss): Promise<number> {
  const party = partyOfType(type, null, null);
  const duration = type.durations[0]!;
  if (!party) return 0;
  const { from, to, hosts } = await answerAvailability(view, busy, {
    type,
    from: now,
    to: now + days * DAY,
    party,
    hosts: await hostsById(view, everybodyOf(party)),
    durations: [duration],
    now,
    except: null,
  });
  if (from >= to) return 0;
  return slotsFromFree({ from, to, duration, slot: type.slot, groups: coreGroups(type), hosts }).length;
}

import { DAY } from '@team-booking/core/time';
import type { BusyTimes } from '../availability/busy.ts';
import { everybodyOf } from '../availability/party.ts';
import { startsOfAnswer } from '../availability/starts-of-answer.ts';
import { hostsById, isPublished } from '../booking/backend.ts';
import { partyOfType } from '../booking/party-of.ts';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';
import { answerOffered } from '../offering/offered-time.ts';
import type { StoreView } from '../store/store.ts';
import { hostsOf } from '../team/seats.ts';

/** What is looked at to tell what a closed host costs. */
export interface Loss {
  readonly team: TeamConfig;
  readonly busy: BusyTimes;
  readonly now: number;
  /** How far ahead, in days. */
  readonly days: number;
}

/**
 * How many starts of all published booking types are not offered because the calendars of a host cannot be read: those that would be offered if
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
    if (!isPublished(type) || !hostsOf(type).includes(host)) continue;
    const offered = new Set(await startsOf(view, type, loss));
    for (const start of await startsOf(view, type, { ...loss, busy: open })) if (!offered.has(start)) lost++;
  }
  return lost;
}

async function startsOf(
  view: StoreView,
  type: BookingTypeConfig,
  { busy, now, days }: Loss,
): Promise<Iterable<number>> {
  const party = partyOfType(type, null, null);
  const duration = type.durations[0]!;
  if (!party) return [];
  const answer = await answerOffered(
    view,
    busy,
    {
      type,
      from: now,
      to: now + days * DAY,
      party,
      hosts: await hostsById(view, everybodyOf(party)),
      durations: [duration],
      now,
      except: null,
    },
    null,
  );
  return startsOfAnswer(type, answer, duration);
}

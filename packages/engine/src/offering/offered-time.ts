import type { HostFreeTime } from '@team-booking/core/availability';
import { union } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';
import { answerAvailability, type AvailabilityRequest, type FreeHosts } from '../availability/answer.ts';
import type { BusyTimes } from '../availability/busy.ts';
import { commonTime } from '../availability/common-time.ts';
import { poolState } from '../booking/assign.ts';
import type { StoreView } from '../store/store.ts';
import { hiddenStarts } from './hidden-starts.ts';
import { nextHosts } from './next-hosts.ts';
import { offeringsOf } from './offerings-of.ts';
import { poolTime, type RoutedPool } from './pool-time.ts';

/**
 * Free time of a party, less what the pool's offering hides. Whether a time is offered does not depend on which host is asked for. A
 * booking that keeps its hosts may move to any time that they have.
 *
 * @param route of whoever asks: only the hosts to whom it leads count
 */
export async function answerOffered(
  view: StoreView,
  busy: BusyTimes,
  request: AvailabilityRequest,
  route: RoutedPool['route'],
): Promise<FreeHosts> {
  const answer = await answerAvailability(view, busy, request);
  const { type, now, except, party } = request;
  const offerings = offeringsOf(type);
  const stays = except !== null && party.kind === 'hosts';
  if (offerings.length === 0 || stays || answer.hosts.length === 0) return answer;

  const state = await poolState(view, type.id);
  const pool = { type, route, now, except };
  const time = await poolTime(view, busy, { ...pool, from: answer.from, to: answer.to });
  let { hosts } = answer;
  for (const offered of offerings) {
    if (offered.kind === 'next-host') {
      hosts = together(hosts, await nextHosts(view, busy, state, pool), time.hosts, request);
    } else {
      hosts = barred(hosts, hiddenStarts(pool, state, offered.maxLead, time), answer.from);
    }
  }
  return { ...answer, hosts };
}

/** The time of each host in which these others are free, too. */
function together(
  hosts: readonly HostFreeTime[],
  others: readonly string[],
  free: readonly HostFreeTime[],
  { durations }: AvailabilityRequest,
): HostFreeTime[] {
  return hosts.flatMap((host) => {
    const times = [host, ...free.filter(({ id }) => id !== host.id)];
    const common = commonTime([host.id, ...others.filter((id) => id !== host.id)], times, durations[0]!);
    return common ? [{ id: host.id, ...common }] : [];
  });
}

function barred(hosts: readonly HostFreeTime[], starts: ReadonlySet<number>, from: number): readonly HostFreeTime[] {
  if (starts.size === 0) return hosts;
  const bars = [...starts].flatMap((start) => {
    const minute = (start - from) / MINUTE;
    return [minute, minute + 1];
  });
  return hosts.map((host) => ({ ...host, noStart: union([...(host.noStart ?? []), ...bars]) }));
}

import type { Availability, FixtureBookingType } from '@team-booking/contract';
import { slotsFromFree, type Group } from '@team-booking/core/slots';
import { HonestBackend } from './honest-backend.ts';

const MINUTE = 60_000;

/** An honest backend with capability `starts`: answers bookable starts instead of individual hosts. */
export class StartsBackend extends HonestBackend {
  override capabilities(): string[] {
    return [...super.capabilities(), 'starts'];
  }

  /** Starts at which the groups can be filled, in minutes. */
  startsOf(answer: Availability, groups: readonly Group[], type: FixtureBookingType, duration: number): number[] {
    const { from, to, hosts = [] } = answer;
    const free = hosts.map(({ id, free: times, noStart }) => ({ id, free: times, ...(noStart && { noStart }) }));
    const { starts } = slotsFromFree({
      from: Date.parse(from),
      to: Date.parse(to),
      hosts: free,
      duration,
      slot: type.slot,
      groups,
    });
    return [...starts].map((start) => (start - Date.parse(from)) / MINUTE);
  }

  override async availability(...args: Parameters<HonestBackend['availability']>): Promise<Availability> {
    const [slug, query] = args;
    const { hosts, ...answer } = await super.availability(...args);
    const type = this.typeOf(slug);
    const groups = this.groupsOf(type).map(({ need, hosts: ids }) => ({
      need,
      hosts: ids.map((id) => this.publicId(type, id)),
    }));
    const duration = query.duration ?? type.durations[0]!;
    const starts = hosts!.length === 0 ? [] : this.startsOf({ ...answer, hosts: hosts! }, groups, type, duration);
    return { ...answer, starts: asPairs(starts) };
  }
}

/** Minutes as disjoint pairs of start and end. */
function asPairs(minutes: readonly number[]): number[] {
  const pairs: number[] = [];
  for (const minute of minutes) {
    if (pairs.at(-1) === minute) pairs.pop();
    else pairs.push(minute);
    pairs.push(minute + 1);
  }
  return pairs;
}

import type { NearMisses } from '@team-booking/contract/team';

/** A host who alone stands in the way of times. */
export interface Miss {
  readonly id: string;
  readonly name: string;
  readonly blocks: number;
  /** Times that could be booked without them; `null`: others can take their place already. */
  readonly opened: number | null;
  /** Widths of the bar, in per cent: what is offered now, and what would be. */
  readonly now: number;
  readonly more: number;
}

/** Those who block something, the ones who would open most first. */
export function missesOf({ offered, hosts }: NearMisses): Miss[] {
  const most = Math.max(1, offered, ...hosts.map(({ offeredIfOptional }) => offeredIfOptional ?? 0));
  const width = (count: number) => Math.round((count / most) * 1000) / 10;
  return hosts
    .filter(({ blocks }) => blocks > 0)
    .map(({ host, name, blocks, offeredIfOptional }) => ({
      id: host,
      name,
      blocks,
      opened: offeredIfOptional,
      now: width(offered),
      more: width(offeredIfOptional ?? offered),
    }))
    .toSorted((one, other) => (other.opened ?? 0) - (one.opened ?? 0) || other.blocks - one.blocks);
}

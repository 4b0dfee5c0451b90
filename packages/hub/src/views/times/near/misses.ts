import type { NearMisses } from '@team-booking/contract/team';

/** A host who alone stands in the way of times. */
export interface Miss {
  readonly id: string;
  readonly name: string;
  readonly blocks: number;
  /** Times that could be booked without them. */
  readonly opened: number;
  /** Widths of the bar, in per cent: what is offered now, and what would be. */
  readonly now: number;
  readonly more: number;
}

/** Those who have to be there and block something, the ones who would open most first. Who others can stand in for blocks nothing alone. */
export function missesOf({ offered, hosts }: NearMisses): Miss[] {
  const found = hosts.flatMap(({ host: id, name, blocks, offeredIfOptional: opened }) =>
    blocks > 0 && opened !== null ? [{ id, name, blocks, opened }] : [],
  );
  const most = Math.max(1, offered, ...found.map(({ opened }) => opened));
  const width = (count: number) => Math.round((count / most) * 1000) / 10;
  return found
    .map((miss) => ({ ...miss, now: width(offered), more: width(miss.opened) }))
    .toSorted((one, other) => other.opened - one.opened || other.blocks - one.blocks);
}

import type { Closure, ClosingRule, Explanation } from '@team-booking/contract/team';

type OfHost = Pick<Explanation['hosts'][number], 'closedBy' | 'day'>;

/** What only the host and admins may know: to others it is *busy*. */
const OWN: ReadonlySet<string> = new Set<ClosingRule>(['override', 'time-off', 'holiday', 'calendar-unreadable']);

/** What closes a time of a host, as somebody sees it who is neither that host nor an admin: when they are away, not why. */
export function forColleague({ closedBy, day }: OfHost): OfHost {
  const seen = closedBy.map((closure) => (OWN.has(closure.rule) ? BUSY : notTheirs(closure)));
  return { closedBy: [...new Set(seen)], day: joined(day.map(asBusy)) };
}

/** A closure that somebody cannot change. */
export function notTheirs(closure: Closure): Closure {
  return { ...closure, change: null };
}

const BUSY: Closure = { rule: 'busy', change: null };

type Block = OfHost['day'][number];

function asBusy(block: Block): Block {
  return OWN.has(block.rule) ? { from: block.from, to: block.to, rule: 'busy' } : block;
}

/** Neighbours that say the same are one, so that where one ends says nothing either. */
function joined(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const before = found.at(-1);
    if (before?.rule === 'busy' && block.rule === 'busy') found[found.length - 1] = { ...before, to: block.to };
    else found.push(block);
  }
  return found;
}

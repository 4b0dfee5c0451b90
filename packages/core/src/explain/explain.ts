import type { HostId } from '../availability/host.ts';
import { checkBuffers, readDuration, readEarliest, readHosts, readRange } from '../availability/query-checks.ts';
import { isOnGrid } from '../slots/is-on-grid.ts';
import { canSeat } from '../slots/seating.ts';
import { checkGrid, checkGroups } from '../slots/slot-checks.ts';
import type { SlotQuery } from '../slots/slot-query.ts';
import { checkInstant } from '../time/instant.ts';
import type { HostClosure, SlotClosure } from './closure.ts';
import { hostClosures, overridesAround, works, type AskedSlot } from './host-closures.ts';

/** A query of slots, and the one that is to be explained. */
export interface SlotQuestion<Id extends HostId = string> extends SlotQuery<Id> {
  /** When it starts, in epoch milliseconds. */
  readonly start: number;
  /** Hosts who are closed regardless of their hours and busy times; for `findSlots` they are hosts without hours. */
  readonly closed?: ReadonlyMap<Id, 'switched-off' | 'calendar-unreadable'>;
  /** Whether an offering policy hides it; see `offering`. */
  readonly hidden?: boolean;
}

/** Why a host can or cannot take a slot. */
export interface HostExplanation<Id extends HostId = string> {
  readonly host: Id;
  /** Whether the host is in any group. */
  readonly grouped: boolean;
  /** Whether the host can be booked: the slot is open, they are in a group and nothing of theirs closes it. */
  readonly open: boolean;
  /** What of their working time holds all of it; `null` if nothing does. */
  readonly openedBy: 'hours' | 'override' | null;
  /** Everything of theirs that closes it, not only the first. Empty: they are free. */
  readonly closedBy: readonly HostClosure[];
}

/** Why a slot is or is not bookable. */
export interface SlotExplanation<Id extends HostId = string> {
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly open: boolean;
  /** Everything that closes it for everybody. */
  readonly closedBy: readonly SlotClosure<Id>[];
  /** Every host of the query, in its order. */
  readonly hosts: readonly HostExplanation<Id>[];
}

/**
 * Explains one slot: for each host which rule closes it or what opens it, and what closes it for all. It takes the same query
 * as `findSlots` and agrees with it: a host is `open` exactly if `findSlots` names them for that start, nobody being
 * `closed` and nothing `hidden`.
 *
 * @throws QueryError as `findSlots`, and for the start
 */
export function explain<Id extends HostId>(question: SlotQuestion<Id>): SlotExplanation<Id> {
  const { hosts, groups, closed } = question;
  const start = checkInstant(question.start, '/start');
  const slot = { start, end: start + readDuration(question.duration, '/duration'), buffers: question };
  checkBuffers(question);
  checkGroups(groups, readHosts(hosts));

  const grouped = new Set(groups.flatMap((group) => group.hosts));
  const found = hosts.map((host, h) => {
    const field = `/hosts/${h}`;
    const why = closed?.get(host.id);
    const closedBy: HostClosure[] = [...(why ? [{ rule: why }] : []), ...hostClosures(host, slot, field)];
    return { host, closedBy, openedBy: openedBy(host, slot, field) };
  });
  const free = found.flatMap(({ host, closedBy }) => (closedBy.length === 0 ? [host.id] : []));
  const slotClosedBy = [...slotClosures(question, slot, free)];
  const open = slotClosedBy.length === 0;
  return {
    start: slot.start,
    end: slot.end,
    open,
    closedBy: slotClosedBy,
    hosts: found.map(({ host: { id }, closedBy, ...rest }) => ({
      host: id,
      grouped: grouped.has(id),
      open: open && grouped.has(id) && closedBy.length === 0,
      ...rest,
      closedBy,
    })),
  };
}

function openedBy<Id extends HostId>(
  host: SlotQuery<Id>['hosts'][number],
  slot: AskedSlot,
  field: string,
): HostExplanation['openedBy'] {
  if (!works(host, slot, field)) return null;
  const overridden = overridesAround(host, slot).length > 0 && !works({ ...host, overrides: [] }, slot, field);
  return overridden ? 'override' : 'hours';
}

function* slotClosures<Id extends HostId>(
  question: SlotQuestion<Id>,
  { start }: AskedSlot,
  free: readonly Id[],
): Generator<SlotClosure<Id>> {
  const { from, to } = readRange(question);
  const earliest = readEarliest(question);
  checkGrid(question);
  if (start < from || start >= to) yield { rule: 'outside-window', from, to };
  if (start < earliest) yield { rule: 'notice', earliest };
  if (!isOnGrid(question.start, question)) yield { rule: 'off-grid' };
  if (!canSeat(question.groups, free)) yield { rule: 'too-few-free', groups: question.groups.map(needOf(free)) };
  else if (question.hidden) yield { rule: 'hidden-by-policy' };
}

const needOf =
  <Id extends HostId>(free: readonly Id[]) =>
  ({ need, hosts }: SlotQuery<Id>['groups'][number]) => ({
    need: need === 'all' ? hosts.length : need,
    free: hosts.filter((host) => free.includes(host)),
  });

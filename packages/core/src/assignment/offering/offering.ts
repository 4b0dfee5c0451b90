import type { Group } from '../../slots/seating.ts';
import { AssignmentError } from '../../errors/assignment-error.ts';
import { panelGroups } from '../panel/panel-groups.ts';
import { pickSeats } from '../panel/pick-panel.ts';
import { pick } from '../steps/pick.ts';
import { memberIndex } from '../ledger/pool.ts';
import { BOOKING } from '../rule/rule.ts';
import type { LedgerState } from '../ledger/state.ts';

/**
 * Which of the bookable slots a pool offers. It hides slots and never changes who gets one: the rule chooses
 * among everybody who is free, so that hiding slots costs no host their share.
 *
 * - `combined`: all of them.
 * - `next-host`: those that the next host can take. The next one is the host whom the rule chooses among everybody who is free in
 *   any of the slots, so a host on holiday does not close the pool. For panels, those that all of the next hosts can take.
 * - `max-lead`: those that do not go to a host who is more than `maxLead` bookings ahead of their share.
 */
export type Offering =
  | { readonly kind: 'combined' }
  | { readonly kind: 'next-host' }
  | { readonly kind: 'max-lead'; readonly maxLead: number };

/** A slot with the hosts who can take it, such as a `Slot` of `findSlots`. */
export interface SlotHosts {
  readonly hosts: readonly string[];
}

/** Slots by whether they are offered, in the order given. */
export interface Offer<Slot extends SlotHosts> {
  readonly offered: readonly Slot[];
  /** Hidden by the policy alone: somebody could take them. */
  readonly hidden: readonly Slot[];
  /** Whom the next booking goes to if everybody who is free in any of the slots is free for it; empty for no slots. */
  readonly next: readonly string[];
}

/**
 * Applies an offering policy to slots.
 *
 * @param slots all that can be taken: of the whole booking window where the policy is `next-host`, as it looks for the
 * next host among those who are free in any of them
 * @param groups of the booking type; `null` if every host of the pool may have its one seat
 * @throws AssignmentError `invalid-lead`, and for groups as `pickSeats`
 */
export function offering<Slot extends SlotHosts>(
  state: LedgerState,
  policy: Offering,
  slots: readonly Slot[],
  groups: readonly Group[] | null = null,
): Offer<Slot> {
  checkOffering(policy);
  const goesTo = goingTo(state, groups);
  const next = goesTo([...new Set(slots.flatMap(({ hosts }) => hosts))]);
  const offered: Slot[] = [];
  const hidden: Slot[] = [];
  for (const slot of slots) (offers(state, policy, goesTo, () => next, slot.hosts) ? offered : hidden).push(slot);
  return { offered, hidden, next };
}

/**
 * Whether a policy offers what these hosts are free for, when anybody of the pool may be the next host.
 *
 * @throws AssignmentError as {@link offering}
 */
export function isOffered(
  state: LedgerState,
  policy: Offering,
  free: readonly string[],
  groups: readonly Group[] | null = null,
): boolean {
  return offeredIn(state, policy, groups)(free);
}

/** {@link isOffered} for many slots of one state. */
export function offeredIn(
  state: LedgerState,
  policy: Offering,
  groups: readonly Group[] | null = null,
): (free: readonly string[]) => boolean {
  checkOffering(policy);
  const goesTo = goingTo(state, groups);
  const everybody = state.pool.members.flatMap(({ active, host }) => (active ? [host] : []));
  return (free) => offers(state, policy, goesTo, () => goesTo(everybody), free);
}

type GoesTo = (free: readonly string[]) => readonly string[];

function offers(
  { pool, balances }: LedgerState,
  policy: Offering,
  goesTo: GoesTo,
  next: () => readonly string[],
  free: readonly string[],
): boolean {
  switch (policy.kind) {
    case 'combined':
      return true;
    case 'next-host':
      return next().every((host) => free.includes(host));
    case 'max-lead':
      return goesTo(free).every((host) => -balances[memberIndex(pool, host)]! <= policy.maxLead * BOOKING);
  }
}

/** The hosts who get the rotating seats by the rule. Memoised by set of hosts, as thousands of slots share a few sets. */
function goingTo(state: LedgerState, groups: readonly Group[] | null): GoesTo {
  const known = new Map<string, readonly string[]>();
  // Fixed hosts do not rotate; the caller has checked that they are free.
  const fixed = groups ? panelGroups(groups) : null;
  const chosen = (free: readonly string[]): readonly string[] => {
    if (fixed?.seats === 0) return [];
    const request = { bookingId: '', at: null, slot: null, free: [...free, ...(fixed?.fixed ?? [])] };
    const step = groups ? pickSeats(state, request, groups) : pick(state, request);
    if (step.kind === 'refused') return [];
    return step.record.kind === 'panel' ? step.record.chosen : [step.record.chosen];
  };
  return (free) => {
    const key = JSON.stringify(free);
    const seen = known.get(key);
    if (seen) return seen;
    const hosts = chosen(free);
    known.set(key, hosts);
    return hosts;
  };
}

function checkOffering(policy: Offering): void {
  if (policy.kind !== 'max-lead' || (Number.isFinite(policy.maxLead) && policy.maxLead >= 0)) return;
  throw new AssignmentError(
    'invalid-lead',
    '/offering/maxLead',
    `is ${policy.maxLead}`,
    'Give the bookings a host may be ahead, from 0.',
  );
}

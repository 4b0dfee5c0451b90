import type { HostId } from '../availability/host.ts';
import type { Interval } from '../intervals/interval.ts';

/** Why a start cannot be booked, regardless of who is free. Instants are epoch milliseconds. */
export type SlotClosure<Id extends HostId = string> =
  /** Not from `from` to before `to` of the query. */
  | { readonly rule: 'outside-window'; readonly from: number; readonly to: number }
  /** Sooner than the notice allows. */
  | { readonly rule: 'notice'; readonly earliest: number }
  | { readonly rule: 'off-grid' }
  /** Those who are free do not fill all groups at once. */
  | { readonly rule: 'too-few-free'; readonly groups: readonly GroupNeed<Id>[] }
  /** It could be booked, but the pool's offering policy hides it. */
  | { readonly rule: 'hidden-by-policy' };

/** What a group needs and has. A host in several groups is listed in each, and can sit in one of them. */
export interface GroupNeed<Id extends HostId = string> {
  readonly need: number;
  readonly free: readonly Id[];
}

/** Why a host cannot take a slot. */
export type HostClosure =
  | { readonly rule: 'switched-off' }
  /** A calendar of the host could not be read, so it is unknown whether they are free. */
  | { readonly rule: 'calendar-unreadable' }
  | { readonly rule: 'outside-hours' }
  /** The weekly hours would do; the overrides of these dates replace them. */
  | { readonly rule: 'override'; readonly dates: readonly string[] }
  /** Entry `index` of the busy times overlaps. */
  | { readonly rule: 'busy'; readonly index: number; readonly busy: Interval }
  /** Entry `index` of the busy times does not overlap, but leaves too little buffer before or after the slot. */
  | { readonly rule: 'buffer'; readonly side: 'before' | 'after'; readonly index: number; readonly busy: Interval }
  /** A limit is reached: nothing may start in this time. */
  | { readonly rule: 'limit'; readonly noStart: Interval };

import {
  after,
  BOOKING,
  createPool,
  join,
  ledgerState,
  pick,
  reassign,
  voidRecord,
  type LedgerState,
  type PoolHost,
  type PoolMode,
  type RotationRecord,
  type SeatRequest,
  type Step,
} from '@team-booking/core/assignment';
import type { Course, Rule, StudiedHost } from './rule.ts';

const poolHost = ({ weight }: StudiedHost, i: number): PoolHost => ({ id: String(i), weight, tier: 1 });

/** The project's own rule, by the functions the server calls. */
export const ourRule = (mode: PoolMode): Rule => ({
  name: `credit-rotation-1, ${mode}`,
  start(hosts) {
    const present = hosts.map(poolHost).filter((_, i) => hosts[i]!.present);
    const state = ledgerState(createPool('study', present, { mode }), { entries: [], live: [], lastSeq: 0 });
    return new OurCourse(hosts, state, new Map());
  },
});

class OurCourse implements Course {
  readonly #hosts: readonly StudiedHost[];
  readonly #live: Map<number, RotationRecord>;
  #state: LedgerState;

  constructor(hosts: readonly StudiedHost[], state: LedgerState, live: Map<number, RotationRecord>) {
    this.#hosts = hosts;
    this.#state = state;
    this.#live = live;
  }

  book(id: number, free: readonly number[]): number {
    const host = this.#take(pick(this.#state, request(id, free)));
    if (host === null) throw new RangeError('A request needs somebody who is free');
    return host;
  }

  cancel(id: number): void {
    const record = this.#live.get(id);
    if (!record) return;
    this.#take(voidRecord(this.#state, record));
    this.#live.delete(id);
  }

  reassign(id: number, free: readonly number[]): number | null {
    const record = this.#live.get(id);
    return record ? this.#take(reassign(this.#state, record, request(id, free))) : null;
  }

  join(host: number): void {
    this.#take(join(this.#state, poolHost(this.#hosts[host]!, host)));
  }

  balances(): number[] {
    return this.#state.balances.map((balance) => balance / BOOKING);
  }

  copy(): Course {
    return new OurCourse(this.#hosts, this.#state, new Map(this.#live));
  }

  #take(step: Step): number | null {
    this.#state = after(this.#state, step);
    if (step.kind !== 'assigned' || step.record.kind !== 'rotation') return null;
    this.#live.set(Number(step.record.bookingId), step.record);
    return Number(step.record.chosen);
  }
}

function request(id: number, free: readonly number[]): SeatRequest {
  return { bookingId: String(id), at: null, slot: null, free: free.map(String) };
}

import type { Question, RotationRecord } from '@team-booking/core/assignment';

// Questions as short lines, each with what earlier ones do not tell.

/** What stays the same from decision to decision. By place, so that nothing in it is without a meaning. */
export type Setting = readonly [
  pool: string,
  version: number,
  mode: Question['mode'],
  excluded: string | null,
  fixed: readonly string[],
  named: readonly [host: string, reason: 'manual' | 'requested_host', neutral: boolean] | null,
  route: Question['route'] | null,
  hosts: readonly (readonly [host: string, tier: number, weight: number])[],
];

export type Line = readonly [
  seq: number,
  bookingId: string,
  at: string | null,
  start: string | null,
  end: string | null,
  place: number,
  pointerBefore: string | null,
  walkFrom: number,
  /** By host: 1 = free, 0 = not, a text = why not. */
  free: readonly (0 | 1 | string)[],
  /** Index of a host and when they were assigned last, one after the other, where it is not what follows from earlier lines. */
  last: readonly (number | null)[],
  /** Index of a host and the number of their account, where it is not the latest of theirs. */
  accounts: readonly number[],
  /** Where it is another one than before. */
  setting: Setting | null,
];

/** The latest account of a host in a tier; 0: none. */
export type AccountOf = (host: string, tier: number) => number;

/** When hosts were assigned last, as far as earlier lines tell. Who writes and who reads have one each, and begin at the same line. */
export class LastAssigned {
  readonly #seqs = new Map<string, number>();

  of(host: string): number | null {
    return this.#seqs.get(host) ?? null;
  }

  /** @param record what the rule gives for a question */
  decided({ hosts }: Question, { seq, chosen }: RotationRecord): void {
    for (const { host, lastAssigned } of hosts) if (lastAssigned !== null) this.#seqs.set(host, lastAssigned);
    this.#seqs.set(chosen, seq);
  }
}

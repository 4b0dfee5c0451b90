/** A way to choose hosts. Hosts are numbered from 0 in their order. */
export interface Rule {
  readonly name: string;
  start(hosts: readonly StudiedHost[]): Course;
}

export interface StudiedHost {
  readonly weight: number;
  /** Whether the host is there from the beginning; if not, they join later. */
  readonly present: boolean;
}

/** What a rule makes of a sequence of events. */
export interface Course {
  /** @param free at least one, ascending */
  book(id: number, free: readonly number[]): number;
  cancel(id: number): void;
  /** @returns `null` if nobody else is free, and nothing has changed */
  reassign(id: number, free: readonly number[]): number | null;
  join(host: number): void;
  /** What it owes every host by its own reckoning, in bookings; `null` if it does not reckon. */
  balances(): readonly number[] | null;
  /** One that goes on by itself. */
  copy(): Course;
}

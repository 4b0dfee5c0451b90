/** Time from `start` to before `end`, in epoch milliseconds. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** What can be booked. */
export interface Slot {
  /** Epoch milliseconds. */
  readonly start: number;
  /** Minutes. */
  readonly duration: number;
}

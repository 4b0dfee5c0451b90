/** A host who has a seat before anything is chosen. Others may be moved to another seat, but this host is never unseated. */
export interface Held {
  readonly host: string;
  /** The host had it before, was given it by hand, or was asked for by the visitor. */
  readonly by: 'kept' | 'manual' | 'requested_host';
  /** Whether the host earns the whole booking they pay, so that it moves no balance. */
  readonly neutral: boolean;
}

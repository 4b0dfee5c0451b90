import type { CalendarProblem } from './problem.ts';

/**
 * How a provider is asked to tell of changes, instead of being asked for them only. What it tells is that something has changed, no more:
 * the calendar is read as ever.
 */
export interface Pushes {
  /** Begins, or goes on for longer: the channel that is in `before` ends or is renewed. */
  begin(request: PushRequest): Promise<PushAnswer>;
  /** Ends a channel; one that has ended by itself, too. */
  end(channel: PushChannel, signal?: AbortSignal): Promise<{ readonly ok: true } | Failed>;
}

export interface PushRequest {
  /** Where changes are told: an https address that the provider can reach. */
  readonly address: string;
  /** Comes with each message, so that others cannot send any. At most 128 characters. */
  readonly secret: string;
  /** The present, epoch milliseconds. */
  readonly now: number;
  readonly before: PushChannel | null;
  readonly signal?: AbortSignal | undefined;
}

/** A channel as its provider knows it. */
export interface PushChannel {
  readonly id: string;
  /** What else has to be named to end it; `null`: nothing. */
  readonly resource: string | null;
  /** When it ends by itself, epoch milliseconds. */
  readonly until: number;
}

type PushAnswer = { readonly ok: true; readonly channel: PushChannel } | Failed;
interface Failed {
  readonly ok: false;
  readonly problem: CalendarProblem;
}

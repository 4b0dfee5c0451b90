import type { IntervalSet } from '@team-booking/core/intervals';
import type { EventApart } from './icalendar/apart.ts';
import type { CalendarEvent } from './writing/event.ts';
import type { CalendarProblem } from './problem.ts';
import type { Pushes } from './pushes.ts';

/** One calendar, wherever it is kept. What goes wrong is a value; only mistakes of ours reject. */
export type Connector = ReadConnector | WriteConnector;

/** A calendar that can only be read. */
export interface ReadConnector {
  readonly writable: false;
  /** Busy time in a range. Never a part of it: what cannot be understood is a problem. */
  read(request: BusyRequest): Promise<BusyAnswer>;
  /**
   * Looks again at a short time, before somebody books it. Unlike `read`, which is asked once at a time, it may be called any number of times, also
   * beside a reading, whose tokens it leaves as they are. Missing where that takes more than one quick request.
   */
  look?(request: LookRequest): Promise<LookAnswer>;
  /** Whether `look` costs little although reading does (`isCostly`). Default: it costs as much. */
  readonly looksBriefly?: boolean;
  /** How it tells of changes by itself. Missing where it does not. */
  readonly pushes?: Pushes;
}

/** A calendar that events can be put into. Both verbs may be repeated: they end in the same. */
export interface WriteConnector extends Omit<ReadConnector, 'writable'> {
  readonly writable: true;
  /**
   * Puts an event in, or changes the one of its UID. Of one that is there, what `before` says as well is left as it is, so that
   * people keep what they changed by hand; without `before` everything of ours is written anew. What we do not write always stays.
   */
  put(event: CalendarEvent, options?: PutOptions): Promise<Written>;
  /** Removes the event of this UID, if it is there. */
  remove(uid: string, options?: RequestOptions): Promise<Written>;
}

interface RequestOptions {
  /** Aborts the request. */
  readonly signal?: AbortSignal | undefined;
}

export interface PutOptions extends RequestOptions {
  /** The event as it was put before. */
  readonly before?: CalendarEvent | undefined;
}

export interface BusyRequest extends RequestOptions {
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  /** The token of an earlier answer for the same range, which need not be read again if nothing has changed; `null` to read all. */
  readonly since: string | null;
}

export type BusyAnswer =
  /** Nothing has changed since that token. */
  | (Answered & { readonly changed: false })
  | (Answered & {
      readonly changed: true;
      /** Busy time, and what the calendar says nothing about. */
      readonly busy: IntervalSet;
      /** Events whose UIDs have the form of ours (`ConnectorOptions.apart`): their time is not in `busy`. Missing where events have no UIDs. */
      readonly apart?: readonly EventApart[];
    })
  | { readonly ok: false; readonly problem: CalendarProblem };

interface Answered {
  readonly ok: true;
  readonly token: string;
  /** Whether learning that nothing has changed takes the whole calendar, which is read less often then. Default: it does not. */
  readonly isCostly?: boolean | undefined;
}

/** As for reading; `since` is the token of the last reading, of a wider range. */
export type LookRequest = BusyRequest;

export type LookAnswer =
  | {
      readonly ok: true;
      /** Busy time that touches the range; `null`: nothing has changed since that token. */
      readonly busy: IntervalSet | null;
      /** As in {@link BusyAnswer}. */
      readonly apart?: readonly EventApart[];
    }
  | { readonly ok: false; readonly problem: CalendarProblem };

export type Written =
  | {
      readonly ok: true;
      /** Where to join the call that was made with the event; missing where none was. */
      readonly joinUrl?: string | undefined;
    }
  | { readonly ok: false; readonly problem: CalendarProblem };

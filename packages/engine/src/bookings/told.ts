import type { Activity } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { NOBODY, type Doer } from '../booking/doer.ts';
import type { OutboxRow } from '../store/rows.ts';

/** When a booking is to be, and with whom, as a message has it. */
interface Time {
  readonly start: number;
  readonly end: number;
  readonly hosts: readonly string[];
}

/** What a message of the outbox says of a change of a booking. */
export interface Told {
  readonly at: string;
  readonly what: Activity['what'];
  readonly by: Activity['by'];
  readonly reason?: string;
  /** Of before, where time or hosts were changed. */
  readonly before?: Activity['after'];
  readonly after: Activity['after'];
}

/** The kind of the messages that say what happened: there is one of every change of a booking. */
export const TELLING = 'webhook';

export function toldBy({ createdAt, payload }: OutboxRow): Told {
  const { event, by = NOBODY, reason, before, ...after } = payload as unknown as Payload;
  const isMoved = event === 'reschedule' || event === 'reassign' || event === 'reseat';
  return {
    at: formatInstant(createdAt),
    what: event,
    by,
    ...(reason !== undefined && { reason }),
    ...(before && isMoved && { before: timeOf(before) }),
    after: timeOf(after),
  };
}

type Payload = Time & {
  readonly event: Activity['what'];
  readonly by?: Doer;
  readonly reason?: string;
  readonly before?: Time;
};

function timeOf({ start, end, hosts }: Time): Told['after'] {
  return { start: formatInstant(start), end: formatInstant(end), hosts: [...hosts] };
}

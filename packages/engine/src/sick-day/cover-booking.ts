import { Refusal } from '@team-booking/contract';
import type { SickDayRow } from '@team-booking/contract/team';
import type { Backend } from '../booking/backend.ts';
import type { Doer } from '../booking/doer.ts';
import { reassignBooking } from '../booking/reassign.ts';
import type { Reassigned } from '../booking/reassigned.ts';
import type { SecondLook } from '../booking/second-look.ts';
import { isToBegin } from '../bookings/is-ahead.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';

/** A booking that somebody else is to take. */
export interface Covered {
  readonly booking: string;
  /** Who gives it away. */
  readonly host: string;
  readonly choice: string | null;
  readonly reason: string | null;
  readonly by: Doer;
  readonly now: number;
}

type Reason = NonNullable<SickDayRow['reason']>;

/**
 * Gives a booking of a host to whoever the rule gives it to, or to somebody who was chosen and is free. Where it refuses, it has
 * changed nothing.
 *
 * @throws {Refusal} what {@link reasonOf} makes a reason of
 */
export async function coverBooking(
  backend: Pick<Backend, 'team' | 'busy' | 'key'>,
  transaction: StoreTransaction,
  { booking, host, choice, reason, by, now }: Covered,
  look?: SecondLook,
): Promise<Reassigned> {
  const before = await transaction.booking(booking);
  if (!before || !isToBegin(before, now)) throw new Refusal('wrong-state', 'It will not take place.');
  if (!before.state.hosts.includes(host)) throw new Refusal('not-found', 'Somebody else has it by now.');
  const seat = {
    from: host,
    ...(choice !== null && { to: choice }),
    outside: false,
    reason,
    by,
    ...(look && { look }),
  };
  return reassignBooking(backend, transaction, before, seat, now);
}

/** Why nobody takes a booking; `null` for what is no reason of that kind, e.g. that nothing can be stored right now. */
export async function reasonOf(
  view: StoreView,
  { booking, choice }: Pick<Covered, 'booking' | 'choice'>,
  { code, message: detail }: Refusal,
): Promise<Reason | null> {
  switch (code) {
    case 'hosts-fixed': {
      const alone = (await view.booking(booking))?.state.hosts.length === 1;
      return alone
        ? { code: 'solo', detail: 'It is with this host only. Move it, keep it or cancel it.' }
        : { code: 'hosts-fixed', detail: 'Its hosts stay. Move it, keep it or cancel it.' };
    }
    case 'slot-taken':
      return { code: choice === null ? 'nobody-free' : 'not-free', detail };
    case 'invalid':
      return choice === null
        ? { code: 'choose', detail: 'Nobody is next where no seat rotates. Choose somebody who is free.' }
        : { code: 'not-free', detail: 'Whoever was chosen is not free. Choose somebody who is.' };
    case 'not-found':
      return { code: 'not-theirs', detail };
    case 'too-late':
    case 'wrong-state':
      return { code: 'gone', detail };
    default:
      return null;
  }
}

const DECIDE = ['move', 'keep', 'cancel'] as const;

/** The ways out of a reason. */
export function waysOf(reason: SickDayRow['reason']): SickDayRow['ways'] {
  switch (reason?.code) {
    case 'solo':
    case 'hosts-fixed':
    case 'nobody-free':
      return [...DECIDE];
    case 'choose':
    case 'not-free':
    case 'other':
      return ['choose', ...DECIDE];
    case 'not-theirs':
    case 'gone':
    case undefined:
      return [];
  }
}

import { deliveriesOf } from '../delivery/delivery.ts';
import type { StoreView } from '../store/store.ts';
import type { MailPlan } from './mail-plan.ts';
import type { Mailer } from './mailer.ts';
import { hostOf, isGuest } from './reader.ts';
import type { Told } from './told.ts';

/** What everybody else knows of a booking. */
export interface Correspondence {
  /** As it was begun; the mailer may have another address by now. */
  readonly organizer: string;
  /** Whether a host besides the reader was told that it is theirs, or is being told. */
  readonly isHandedOn: boolean;
  /** When guests were told last, each of those who ever were, epoch milliseconds. */
  readonly guests: readonly number[];
}

/** @param channel its name */
export async function correspondenceOf(
  view: StoreView,
  { channel, booking, receiver, mailer }: { channel: string; booking: string; receiver: string; mailer: Mailer },
): Promise<Correspondence> {
  const known: Told[] = [];
  const guests: number[] = [];
  let isHandedOn = false;
  for (const one of await deliveriesOf(view, booking)) {
    if (one.channel !== channel) continue;
    const told = one.sending ? (one.sending.plan as MailPlan).told : (one.known as Told | null);
    if (!told) continue;
    known.push(told);
    if (isGuest(one.receiver)) guests.push(told.at);
    isHandedOn ||= one.receiver !== receiver && hostOf(one.receiver) !== null;
  }
  const begun = known.find(({ organizer }) => organizer)?.organizer;
  return { organizer: begun ?? mailer.from.address, isHandedOn, guests };
}

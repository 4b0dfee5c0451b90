import { HOUR } from '@team-booking/core/time';
import type { StoreTransaction } from '../store/store.ts';
import { backOff } from './back-off.ts';
import type { Planned, Sent } from './channel.ts';
import type { Claim } from './claim.ts';
import { bury } from './dead-letter.ts';
import {
  atRest,
  DELIVERY,
  deliveryId,
  findDelivery,
  putDelivery,
  UNTRIED,
  type Delivery,
  type Sending,
} from './delivery.ts';

/** An attempt that has ended. */
export interface Ended {
  readonly claim: Claim;
  readonly sent: Sent;
  readonly now: number;
  /** Chance, from 0 to 1. */
  readonly chance: number;
}

/** How much its channel has to do with the end of an attempt. One that fails at it must not have the same sent again and again. */
export const CARE = ['settle and plan', 'settle', 'nothing'] as const;
export type Care = (typeof CARE)[number];

/** Fewer attempts than these are not given up, however long they took: the clock may have been set. */
const FEW = 3;
/** What the end of an attempt is where its channel cannot say. */
const UNNOTED: Sent = {
  kind: 'again',
  problem: 'How it ended could not be noted; the log of the server says why.',
  maybe: true,
};

/**
 * Stores how an attempt ended, unless its lease has run out and somebody else sends the same by now: then they will say.
 *
 * @returns whether there is more to send at once
 */
export async function endAttempt(transaction: StoreTransaction, ended: Ended, care: Care): Promise<boolean> {
  const { claim, now, chance } = ended;
  const { channel, delivery: claimed } = claim;
  const delivery = await findDelivery(transaction, claimed);
  const sending = delivery?.sending;
  if (!sending || sending.holder !== claimed.sending?.holder) return false;
  // As it is stored: whoever was erased meanwhile is no longer in it.
  const { plan, retried = false } = sending;
  const tried: Delivery = {
    ...delivery,
    attempts: delivery.attempts + 1,
    since: delivery.since ?? now,
    failing: delivery.failing ?? now,
  };
  const sent = care === 'nothing' ? UNNOTED : ended.sent;
  const givenUp = sent.kind === 'again' && isHopeless(tried, channel.patience, now);
  const settlement = { delivery: tried, plan, sent, givenUp, now };
  const settled = care === 'nothing' ? delivery.known : await channel.settle(transaction, settlement);
  // What comes after one that was given up has been told since, and would be told again.
  const known = retried && settled !== undefined ? delivery.known : settled;
  const isOver = sent.kind !== 'again' || givenUp;
  if (isOver && sent.kind !== 'done')
    await bury(transaction, tried, { plan, problem: sent.problem, settled: known, now });
  if (known === undefined) {
    await transaction.removeDocument(DELIVERY, deliveryId(delivery));
    return false;
  }
  if (!isOver) {
    await putDelivery(transaction, triedAgain({ ...tried, known }, { sent, sending, now, chance }));
    return false;
  }
  const free: Delivery = { ...delivery, known, sending: null, ...UNTRIED };
  const next = await nextOf(transaction, ended, { free, care });
  // What was refused once is not sent again as long as nothing changes.
  const isSame = sent.kind !== 'done' && next.kind === 'send' && JSON.stringify(next.plan) === JSON.stringify(plan);
  const isDue = next.kind === 'send' && !isSame;
  const until = next.kind === 'wait' ? next.until : null;
  await putDelivery(transaction, isDue ? { ...free, due: now, since: now } : atRest(free, until, now));
  return isDue;
}

/** What comes after it. */
async function nextOf(
  transaction: StoreTransaction,
  { claim: { channel }, now }: Ended,
  { free, care }: { readonly free: Delivery; readonly care: Care },
): Promise<Planned> {
  if (care === 'settle and plan') return channel.plan(transaction, free, now);
  // Planned as whatever is due: one that cannot be is put off there.
  return care === 'settle' ? { kind: 'send', plan: null } : { kind: 'wait', until: null };
}

function isHopeless({ attempts, failing }: Delivery, patience: number | null, now: number): boolean {
  return patience !== null && attempts > FEW && now - failing! >= patience;
}

interface Outcome {
  readonly sent: Extract<Sent, { kind: 'again' }>;
  readonly sending: Sending;
  readonly now: number;
  readonly chance: number;
}

/** Whoever may have it already gets the same again, until they certainly have it; else it is planned anew, by what is true then. */
function triedAgain(tried: Delivery, { sent, sending, now, chance }: Outcome): Delivery {
  const due = now + Math.max(Math.min(sent.after ?? 0, HOUR), backOff(tried.attempts, chance));
  const maybe = sent.maybe || sending.maybe;
  const repeats = maybe || sending.retried === true;
  return { ...tried, sending: repeats ? { ...sending, holder: null, maybe } : null, problem: sent.problem, due };
}

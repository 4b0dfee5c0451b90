import { randomKey } from '../../random-key.ts';
import type { HoldOutcome } from '../../backend.ts';
import { formatInstant } from '@team-booking/core/iso';
import { MINUTE } from '@team-booking/core/time';
import { monthOf } from '../../availability/calendar.ts';
import { expire } from '../../availability/expiring.ts';
import type { Slot } from '../../availability/slot.ts';
import { look } from '../choose/looking.ts';
import { giveUp, recheck } from '../choose/taken.ts';
import type { FlowContext } from '../context.ts';
import type { Held } from './held.ts';

/** A hold is `ending` in its last two minutes. */
const LAST = 2 * MINUTE;
/** Milliseconds until a call of a hold is given up, for which a booking waits. */
const PATIENCE = 5_000;

/**
 * Brings the hold in line with the form: holds its slot, and gives back what it no longer needs (capability `holds`). Nobody waits for it: a
 * slot that cannot be held may still be booked; one that proves taken is given up. Its calls are sent one after the other, or a hold that is
 * being given back would stand in the way of the next.
 */
export function keepHold(flow: FlowContext): void {
  if (!isSame(heldSlot(flow), wanted(flow))) show(flow, undefined);
  // What is sent at once need not be held.
  flow.holding ??= Promise.resolve()
    .then(() => keep(flow))
    .finally(() => (flow.holding = undefined));
}

/** Drops a hold that a booking used up. */
export function useHold(flow: FlowContext): void {
  void forget(flow);
  flow.unhold?.();
  flow.held = undefined;
}

/** Shows a hold's end again after a stop, which cancelled its timers. */
export function resumeHold(flow: FlowContext): void {
  if (flow.held?.hold) watch(flow, flow.held);
  keepHold(flow);
}

/** After the visitor went on typing: a hold that has expired is asked for anew. */
export function renewHold(flow: FlowContext): void {
  if (!flow.unheld?.expired) return;
  flow.unheld = undefined;
  keepHold(flow);
}

async function keep(flow: FlowContext): Promise<void> {
  const { step } = flow.state;
  if (flow.lost && !(step.name === 'details' && isSame(step.slot, flow.lost.slot))) await forget(flow);
  for (let slot = wanted(flow); !isSame(slot, heldSlot(flow)); slot = wanted(flow)) {
    if (flow.held?.hold) await giveBack(flow, flow.held);
    else await take(flow, slot!);
  }
}

function heldSlot({ held }: FlowContext): Slot | undefined {
  return held?.hold ? held.slot : undefined;
}

/** The slot that is to be held. */
function wanted(flow: FlowContext): Slot | undefined {
  const { state, type, unheld } = flow;
  const { step, writing } = state;
  if (step.name !== 'details' || step.taken || !type?.capabilities.includes('holds')) return undefined;
  // A hold that is asked for while the slot is being booked would be in the way of the booking.
  return isSame(step.slot, heldSlot(flow)) || !(isSame(step.slot, unheld?.slot) || writing.name === 'sending')
    ? step.slot
    : undefined;
}

function isSame(one: Slot | undefined, other: Slot | undefined): boolean {
  return one?.start === other?.start && one?.duration === other?.duration;
}

async function take(flow: FlowContext, slot: Slot): Promise<void> {
  const again = flow.lost && isSame(flow.lost.slot, slot) ? flow.lost.again : request(flow, slot);
  if (flow.lost?.again === again) flow.lost = undefined;
  await forget(flow);
  const outcome = await ask(flow, slot, again);
  if (outcome?.ok) return;
  flow.unheld = { slot };
  const { step, writing } = flow.state;
  // A write in flight tells by itself, and may have taken it.
  const idle = writing.name === 'idle' && !flow.attempt?.unclear;
  if (!outcome || outcome.kind === 'refused' || !idle || step.name !== 'details' || !isSame(step.slot, slot)) return;
  giveUp(flow, slot);
  void reload(flow, slot);
}

/** Requests a hold, each time with the same key. */
function request({ options, type, state, entry }: FlowContext, slot: Slot): () => Promise<HoldOutcome> {
  const { link, route } = entry;
  const { host } = state.choice;
  const idempotencyKey = options.key?.() ?? randomKey();
  const body = {
    bookingType: type!.slug,
    start: formatInstant(slot.start),
    duration: slot.duration,
    ...(host && { host }),
    ...(link && { link }),
    ...(route && { route }),
  };
  return () => options.backend.hold(body, { idempotencyKey });
}

/** Asks for a hold, and has it if the answer says so. */
async function ask(flow: FlowContext, slot: Slot, again: () => Promise<HoldOutcome>): Promise<HoldOutcome | undefined> {
  const since = clock(flow);
  const outcome = await inTime(flow, again(), (late) => {
    // What is held too late stands in nobody's way.
    if (flow.lost?.again === again) flow.lost = undefined;
    if (late.ok) void flow.options.backend.release(late.hold).catch(() => {});
  });
  if (!outcome) flow.lost = { slot, again };
  if (outcome?.ok) {
    flow.held = { slot, hold: outcome.hold, since };
    watch(flow, flow.held);
  }
  return outcome;
}

/**
 * Whether it is the visitor's own hold that makes a slot taken, one whose answer was lost. It is asked for again with its key, and is
 * theirs then.
 */
export async function reclaim(flow: FlowContext, slot: Slot): Promise<boolean> {
  const { lost } = flow;
  if (!lost || !isSame(lost.slot, slot)) return false;
  flow.lost = undefined;
  return !!(await ask(flow, slot, lost.again))?.ok;
}

/** A hold whose answer was lost may keep its slot from everybody, though nobody wants it any more: asks for it again, and gives it back. */
async function forget(flow: FlowContext): Promise<void> {
  const { lost, options } = flow;
  if (!lost) return;
  flow.lost = undefined;
  if (isSame(flow.unheld?.slot, lost.slot)) flow.unheld = undefined;
  const given = lost.again().then(async (answer) => answer.ok && (await options.backend.release(answer.hold)));
  await inTime(flow, given);
  void reload(flow, lost.slot);
}

/** The answer of a call; undefined if it fails, takes too long, or the flow is stopped. */
function inTime<T>(flow: FlowContext, call: Promise<T>, late?: (answer: T) => void): Promise<T | undefined> {
  return new Promise((resolve) => {
    const { signal } = flow;
    let waiting = true;
    const give = (answer?: T) => {
      waiting = false;
      end();
      signal.removeEventListener('abort', stopped);
      resolve(answer);
    };
    const stopped = () => give();
    const end = flow.after(PATIENCE, stopped);
    signal.addEventListener('abort', stopped);
    call.then((answer) => (waiting ? give(answer) : late?.(answer)), stopped);
  });
}

async function giveBack(flow: FlowContext, held: Held): Promise<void> {
  const { slot, hold, since } = held;
  const given = { slot, hold: null, since };
  flow.unhold?.();
  flow.held = given;
  const released = await inTime(
    flow,
    flow.options.backend.release(hold!).then(() => true),
  );
  if (!released && isSame(slot, wanted(flow))) {
    // It is still there for whoever has come back to the slot.
    flow.held = held;
    return watch(flow, held);
  }
  const drop = () => {
    if (flow.held !== given) return;
    flow.held = undefined;
    recheck(flow);
  };
  // Times that were loaded meanwhile lack the slot.
  if ((flow.answeredAt ?? 0) >= since) void reload(flow, slot).then(drop);
  else drop();
}

async function reload(flow: FlowContext, { start, duration }: Slot): Promise<void> {
  expire(flow.months, start, start + duration * MINUTE);
  await flow.months.load(monthOf(start, flow.state.choice.timeZone));
  look(flow);
}

/** Shows how long a hold lasts, marks its last minutes, and drops it once it has expired. */
function watch(flow: FlowContext, { slot, hold }: Held): void {
  const until = Date.parse(hold!.expiresAt);
  const left = until - flow.now();
  flow.unhold?.();
  if (left <= 0) return lapse();
  const ends = [flow.after(left, lapse)];
  if (left > LAST) ends.push(flow.after(left - LAST, () => show(flow, { until, ending: true })));
  flow.unhold = () => {
    for (const end of ends) end();
  };
  show(flow, { until, ending: left <= LAST });

  function lapse(): void {
    flow.held = undefined;
    flow.unheld = { slot, expired: true };
    show(flow, undefined);
    void reload(flow, slot);
  }
}

function show(flow: FlowContext, hold: { readonly until: number; readonly ending: boolean } | undefined): void {
  const { step } = flow.state;
  if (step.name === 'details' && step.hold !== hold) flow.set({ step: { ...step, hold } });
}

function clock({ options }: FlowContext): number {
  return (options.now ?? Date.now)();
}

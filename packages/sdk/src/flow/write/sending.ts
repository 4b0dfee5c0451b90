import { BackendError } from '../../backend-error.ts';
import type { Outcome } from '../../backend.ts';
import { failureOf } from '../failure.ts';
import type { FlowContext } from '../context.ts';
import type { Slot } from '../../availability/slot.ts';
import { randomKey } from '../../random-key.ts';
import { sameContent, type Attempt, type Content } from './attempt.ts';
import { settle } from './settling.ts';

/** Milliseconds until `slow` is set. */
const SLOW = 2_000;
/** Milliseconds until an attempt times out. */
const PATIENCE = 25_000;
/** Milliseconds to the first automatic retry; exponential backoff up to the most. */
const FIRST_RETRY = 2_000;
const MOST = 30_000;
/** A backend keeps an idempotency key for 24 hours. A later retry could book twice. */
const KEY_LASTS = 23 * 3_600_000;

/**
 * Sends a write. If the outcome of an earlier one is unknown, that one is resolved first by an idempotent replay:
 * else a booking whose answer was lost could be followed by a second one.
 */
export function send(flow: FlowContext, content: Content): void {
  const open = flow.attempt;
  if (open && sameContent(open.content, content)) {
    open.next = null;
    return transmit(flow, open);
  }
  const attempt = attemptOf(flow, content);
  if (!open?.unclear) return transmit(flow, attempt);
  open.next = attempt;
  transmit(flow, open);
}

function attemptOf(flow: FlowContext, content: Content): Attempt {
  const key = flow.options.key?.() ?? randomKey();
  return { content, key, since: flow.now(), tries: 0, unclear: false, next: null };
}

/** Sends or resends an attempt. */
export function transmit(flow: FlowContext, attempt: Attempt): void {
  const { what } = (attempt.next ?? attempt).content;
  if (attempt.unclear && flow.now() - attempt.since > KEY_LASTS) return tooOld(flow, what);
  const { signal } = flow;
  const patience = new AbortController();
  attempt.tries++;
  flow.attempt = attempt;
  flow.set({ writing: { name: 'sending', what, slow: false } });
  let waiting = true;
  const endings = [
    flow.after(SLOW, () => flow.set({ writing: { name: 'sending', what, slow: true } })),
    flow.after(PATIENCE, () => {
      give(() =>
        failed(flow, attempt, new BackendError('offline', `No answer came within ${PATIENCE / 1000} seconds.`)),
      );
      patience.abort();
    }),
  ];
  signal.addEventListener('abort', interrupted, { once: true, signal: patience.signal });

  // A late outcome still counts; a failure only before the timeout.
  void write(flow, attempt, patience.signal).then(answered, (error: unknown) =>
    give(() => failed(flow, attempt, error)),
  );

  function answered(outcome: Outcome): void {
    if (flow.attempt !== attempt || signal.aborted) return;
    give(() => {});
    settle(flow, attempt, outcome, (next) => transmit(flow, next));
  }

  function give(then: () => void): void {
    if (!waiting) return;
    waiting = false;
    for (const end of endings) end();
    signal.removeEventListener('abort', interrupted);
    then();
  }

  // The flow was stopped: when it starts again, a replay finds the outcome.
  function interrupted(): void {
    give(() => {
      attempt.unclear = true;
      flow.set({ writing: { name: 'lost', what, attempts: attempt.tries } });
    });
    patience.abort();
  }
}

async function write(flow: FlowContext, attempt: Attempt, signal: AbortSignal): Promise<Outcome> {
  const { content, key: idempotencyKey } = attempt;
  const { backend } = flow.options;
  const options = { idempotencyKey, signal };
  if (content.what === 'book') {
    // A hold that is being asked for would be in the way of a booking without it.
    if (flow.holding) await flow.holding;
    attempt.hold ??= holdOf(flow, content.slot);
    return backend.book({ ...content.body, ...attempt.hold }, options);
  }
  if (!flow.access) throw new BackendError('unauthorized', 'A booking is changed by its manage link only.');
  if (content.what === 'reschedule') return backend.reschedule(flow.access, content.body, options);
  return backend.cancel(flow.access, content.body, options);
}

/** The visitor's hold of a slot, as a booking names it. */
function holdOf({ held }: FlowContext, { start }: Slot): NonNullable<Attempt['hold']> {
  if (!held?.hold || held.slot.start !== start) return {};
  const { id, token } = held.hold;
  return { hold: { id, token } };
}

function failed(flow: FlowContext, attempt: Attempt, error: unknown): void {
  const { what } = (attempt.next ?? attempt).content;
  const failure = failureOf(error);
  const { code } = failure;
  // With these codes the backend states that nothing took effect.
  const clear =
    code === 'too-many-requests' ||
    code === 'not-found' ||
    code === 'unauthorized' ||
    code === 'refused' ||
    code === 'unsupported';
  attempt.unclear ||= !clear;
  if (code === 'offline' || code === 'unavailable' || (failure.retry && attempt.unclear)) {
    flow.set({ writing: { name: 'lost', what, attempts: attempt.tries } });
    const { tries } = attempt;
    flow.after(Math.min(MOST, FIRST_RETRY * 2 ** (tries - 1)), () => {
      if (flow.attempt === attempt && attempt.tries === tries && flow.state.writing.name === 'lost')
        transmit(flow, attempt);
    });
  } else {
    if (!attempt.unclear && !failure.retry) flow.attempt = null;
    flow.set({ writing: { name: 'refused', what, failure } });
  }
  flow.emit({ name: 'error', code });
}

function tooOld(flow: FlowContext, what: Content['what']): void {
  flow.attempt = null;
  const message =
    'It was not learned in time whether the backend did what was asked. Look for its e-mail before trying again.';
  flow.set({ writing: { name: 'refused', what, failure: { code: 'unknown', message, retry: false } } });
  flow.emit({ name: 'error', code: 'unknown' });
}

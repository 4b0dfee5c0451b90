import type { BookingType } from '@team-booking/contract';
import type { AvailabilityQuery } from '../backend.ts';
import { monthOf } from '../client/calendar.ts';
import { createMonths } from '../client/months.ts';
import { choose } from './choosing.ts';
import { daysOf, lastMonth, nextFree, timesOf } from './days.ts';
import type { BookingFlow, FlowEvent, FlowOptions } from './flow.ts';
import type { Inner } from './inner.ts';
import { withLate } from './lately.ts';
import { look } from './looking.ts';
import { initialState, namedMonth, open } from './opening.ts';
import type { Day, FlowState } from './state.ts';
import { after } from './surroundings.ts';

/** Milliseconds until the late part is asked for, so that the first paint has the network for itself. */
const SOON = 300;

/** What the late part does, by the same names. */
const LATE = ['refresh', 'proceed', 'back', 'submit', 'reschedule', 'askCancel', 'cancel'] as const;

/** The way of a booking, from the booking type to the booking. Nothing is asked for before `start()`. */
export function createFlow(options: FlowOptions): BookingFlow {
  const { backend, slug, surroundings, now: clock = Date.now } = options;
  const listeners = new Set<(state: FlowState, before: FlowState) => void>();
  const observers = new Set<(event: FlowEvent) => void>();
  const endings = new Set<() => void>();
  let life: AbortController | null = null;
  let asked: Promise<BookingType> | null = null;
  let skew = 0;
  let days: readonly Day[];
  let daysAreOf: FlowState;

  const state = initialState(options, clock());
  const flow: Inner = {
    options,
    state,
    type: null,
    access: options.booking,
    opening: true,
    searching: !namedMonth(options, state.choice.timeZone),
    told: new Set(),
    signal: AbortSignal.abort(),
    months: createMonths({
      backend,
      slug: () => flow.type?.slug ?? slug,
      type: () => flow.askType(),
      now: () => flow.now(),
      scope: () => scopeOf(flow),
      signal: () => flow.signal,
      changed(asOf) {
        flow.answeredAt = clock();
        if (asOf) skew = Math.max(skew, asOf - flow.answeredAt);
        // A new state even if nothing in it differs: days and times do.
        flow.set({});
        if (flow.told.size) withLate(flow, ({ recheck }) => recheck(flow), true);
        look(flow);
      },
    }),
    now: () => clock() + skew,
    after(milliseconds, run) {
      const end = (surroundings?.after ?? after)(milliseconds, () => {
        endings.delete(end);
        run();
      });
      endings.add(end);
      return end;
    },
    askType: () =>
      (asked ??= backend.bookingType(slug, { signal: flow.signal }).catch((error: unknown) => {
        asked = null;
        throw error;
      })),
    set(patch) {
      const before = flow.state;
      flow.state = { ...before, ...patch };
      for (const listener of listeners) listener(flow.state, before);
    },
    go(step, patch) {
      const { name } = flow.state.step;
      flow.set({ ...patch, step });
      if (step.name !== name) flow.tell({ name: 'step', step: step.name });
    },
    tell(event) {
      for (const observer of observers) observer(event);
    },
    ready() {
      if (flow.told.has('ready')) return;
      flow.told.add('ready');
      flow.tell({ name: 'ready' });
      const listen = () => withLate(flow, (late) => late.listen(flow), true);
      if (options.start) listen();
      else flow.after(SOON, listen);
    },
    retry() {
      const { step, times } = flow.state;
      for (const month of flow.months.known.values()) month.error = undefined;
      if (step.name === 'failed') {
        flow.go({ name: 'loading' });
        void open(flow);
      } else if (times.name === 'failed') look(flow);
      else withLate(flow, ({ resend }) => resend(flow));
    },
  };

  const later = LATE.map((name) => [name, (given?: string) => withLate(flow, (late) => late[name](flow, given))]);

  return {
    ...(Object.fromEntries(later) as Pick<BookingFlow, (typeof LATE)[number]>),
    get state() {
      return flow.state;
    },
    subscribe: (listener) => added(listeners, listener),
    listen: (listener) => added(observers, listener),
    start() {
      if (life) return;
      life = new AbortController();
      flow.signal = life.signal;
      if (flow.type) withLate(flow, ({ resume }) => resume(flow));
      else void open(flow);
    },
    stop() {
      life?.abort();
      life = null;
      if (!flow.type) asked = null;
      for (const end of endings) end();
      endings.clear();
    },
    retry: flow.retry,
    days() {
      if (daysAreOf !== flow.state) days = daysOf(flow);
      daysAreOf = flow.state;
      return days;
    },
    timesOf: (day) => timesOf(flow, day),
    nextFree: (from = 0) => nextFree(flow, from),
    canShow(step) {
      const { month, timeZone } = flow.state.choice;
      return !!flow.type && (step < 0 ? month > monthOf(flow.now(), timeZone) : month < lastMonth(flow));
    },
    choose: (change) => choose(flow, change),
    type(change) {
      flow.set({ draft: { ...flow.state.draft, ...change } });
      withLate(flow, ({ correct }) => correct(flow, change), true);
    },
  };
}

function added<T>(set: Set<T>, item: T): () => void {
  set.add(item);
  return () => set.delete(item);
}

/** What availability is asked for besides its time: the booking that is moved; where hosts are not told, duration and host. */
function scopeOf({ type, state, scope }: Inner): Omit<AvailabilityQuery, 'from' | 'to'> {
  const { duration, host } = state.choice;
  return { ...scope, ...(type?.capabilities.includes('starts') && { duration, ...(host && { host }) }) };
}

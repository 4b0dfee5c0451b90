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

/** The way of a booking, from the booking type to the booking. Nothing is asked for before `start()`. */
export function createFlow(options: FlowOptions): BookingFlow {
  const { backend, slug, surroundings, now: clock = Date.now } = options;
  const listeners = new Set<(state: FlowState, before: FlowState) => void>();
  const observers = new Set<(event: FlowEvent) => void>();
  const endings = new Set<() => void>();
  let life: AbortController | null = null;
  let asked: Promise<BookingType> | null = null;
  let skew = 0;
  let days: { readonly of: FlowState; readonly are: readonly Day[] } | undefined;

  const state = initialState(options, clock());
  const flow: Inner = {
    options,
    state,
    type: null,
    access: options.booking ?? null,
    opening: true,
    searching: !namedMonth(options, state.choice.timeZone),
    unsure: false,
    attempt: null,
    told: new Set(),
    answeredAt: 0,
    signal: AbortSignal.abort(),
    months: createMonths({
      backend,
      slug: () => flow.type?.slug ?? slug,
      type: () => flow.askType(),
      now: () => flow.now(),
      scope: () => scopeOf(flow),
      changed(_, asOf) {
        flow.answeredAt = clock();
        if (asOf) skew = asOf - flow.answeredAt;
        // A new state even if nothing in it differs: days and times do.
        flow.set({});
        if (flow.told.size) withLate(flow, ({ recheck }) => recheck(flow), true);
        look(flow);
      },
    }),
    now: () => clock() + skew,
    after(milliseconds, run) {
      const cancel = (surroundings?.after ?? after)(milliseconds, () => {
        endings.delete(end);
        run();
      });
      const end = () => {
        endings.delete(end);
        cancel();
      };
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
      if (step.name === 'failed') {
        flow.months.forgive();
        flow.go({ name: 'loading' });
        void open(flow);
      } else if (times.name === 'failed') {
        flow.months.forgive();
        look(flow);
      } else withLate(flow, ({ resend }) => resend(flow));
    },
  };

  return {
    get state() {
      return flow.state;
    },
    subscribe: (listener) => added(listeners, listener),
    listen: (listener) => added(observers, listener),
    start() {
      if (life) return;
      life = new AbortController();
      flow.signal = life.signal;
      if (!flow.type) void open(flow);
      else withLate(flow, ({ resume }) => resume(flow));
    },
    stop() {
      life?.abort();
      life = null;
      if (!flow.type) asked = null;
      for (const end of endings) end();
      flow.months.stop();
    },
    retry: flow.retry,
    days() {
      if (days?.of !== flow.state) days = { of: flow.state, are: daysOf(flow) };
      return days.are;
    },
    timesOf: (day) => timesOf(flow, day),
    nextFree: (after = flow.now()) => nextFree(flow, after),
    canShow(step) {
      const { month, timeZone } = flow.state.choice;
      return !!flow.type && (step < 0 ? month > monthOf(flow.now(), timeZone) : month < lastMonth(flow));
    },
    choose: (change) => choose(flow, change),
    type(change) {
      flow.set({ draft: { ...flow.state.draft, ...change } });
      withLate(flow, ({ correct }) => correct(flow, change), true);
    },
    refresh: () => withLate(flow, ({ refresh }) => refresh(flow)),
    proceed: (reason) => withLate(flow, ({ proceed }) => proceed(flow, reason)),
    back: () => withLate(flow, ({ back }) => back(flow)),
    submit: () => withLate(flow, ({ submit }) => submit(flow)),
    reschedule: () => withLate(flow, ({ reschedule }) => reschedule(flow)),
    askCancel: () => withLate(flow, ({ askCancel }) => askCancel(flow)),
    cancel: (reason) => withLate(flow, ({ cancel }) => cancel(flow, reason)),
  };
}

function added<T>(set: Set<T>, item: T): () => void {
  set.add(item);
  return () => set.delete(item);
}

/** What availability is asked for besides its time: the booking that is moved; where hosts are not told, duration and host. */
function scopeOf({ type, state, access }: Inner): Omit<AvailabilityQuery, 'from' | 'to'> {
  const { step, choice } = state;
  return {
    ...(step.name === 'pick' && step.moving && access && { booking: access, ...(choice.anyone && { anyone: true }) }),
    ...(type?.capabilities.includes('starts') && {
      duration: choice.duration,
      ...(choice.host && { host: choice.host }),
    }),
  };
}

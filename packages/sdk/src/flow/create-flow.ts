import type { BookingType } from '@team-booking/contract';
import type { AvailabilityQuery } from '../backend.ts';
import { createMonths } from '../client/months.ts';
import { canShow, choose } from './choosing.ts';
import { daysOf, nextFree, timesOf } from './days.ts';
import type { BookingFlow, FlowEvent, FlowOptions } from './flow.ts';
import type { Inner } from './inner.ts';
import { fail, hearChanges, initialState, namedMonth, open } from './opening.ts';
import { look, monthChanged } from './looking.ts';
import type { Day, FlowState } from './state.ts';
import { runtime } from './surroundings.ts';
import { back, keep, proceed, withLate } from './steps.ts';

/** Milliseconds after which times are asked for again when the page is looked at again. */
const FRESH = 30_000;

/** The way of a booking, from the booking type to the booking. Nothing is asked for before `start()`. */
export function createFlow(options: FlowOptions): BookingFlow {
  const { backend, slug, surroundings = runtime, now: clock = Date.now } = options;
  const listeners = new Set<(state: FlowState, before: FlowState) => void>();
  const observers = new Set<(event: FlowEvent) => void>();
  const endings = new Set<() => void>();
  let life: AbortController | null = null;
  let asked: Promise<BookingType> | null = null;
  let skew = 0;
  let answeredAt = 0;
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
    signal: AbortSignal.abort(),
    now: () => clock() + skew,
    months: createMonths({
      backend,
      slug: () => flow.type?.slug ?? slug,
      type: () => flow.askType(),
      now: () => flow.now(),
      scope: () => scopeOf(flow),
      changed(_, asOf) {
        answeredAt = clock();
        if (asOf !== null) skew = asOf - answeredAt;
        monthChanged(flow);
      },
    }),
    after(milliseconds, run) {
      const end = () => {
        endings.delete(end);
        cancel();
      };
      const cancel = surroundings.after(milliseconds, () => {
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
  };

  function begin(): void {
    if (options.booking)
      withLate(
        flow,
        (late) => late.manage(flow),
        (error) => fail(flow, error),
      );
    else void open(flow);
  }

  function retry(): void {
    const { step, writing, times } = flow.state;
    if (step.name === 'failed') {
      flow.go({ name: 'loading' });
      begin();
    } else if (writing.name === 'lost' || writing.name === 'refused') {
      withLate(flow, (late) => late.resend(flow));
    } else if (times.name === 'failed') {
      flow.months.forgive();
      flow.set({ times: { name: 'loading' } });
      look(flow);
    }
  }

  function refresh(): void {
    const { name } = flow.state.step;
    flow.months.expire();
    flow.months.forgive();
    if (name === 'done' || name === 'manage') withLate(flow, (late) => late.reload(flow));
    else look(flow);
  }

  function returned(why: 'online' | 'visible'): void {
    const { step, writing, times } = flow.state;
    const failed = 'failure' in step ? step.failure : 'failure' in times ? times.failure : null;
    if (writing.name === 'lost' || failed?.retry) retry();
    else if (why === 'visible' && clock() - answeredAt > FRESH) refresh();
  }

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
      endings.add(surroundings.onReturn(returned));
      if (!flow.type) return begin();
      hearChanges(flow);
      if (flow.state.writing.name === 'lost') retry();
      look(flow);
    },
    retry,
    refresh,
    days() {
      if (days?.of !== flow.state) days = { of: flow.state, are: daysOf(flow) };
      return days.are;
    },
    timesOf: (day) => timesOf(flow, day),
    nextFree: (after = flow.now()) => nextFree(flow, after),
    canShow: (step) => canShow(flow, step),
    choose: (change) => choose(flow, change),
    type: (change) => keep(flow, change),
    proceed: (reason) => proceed(flow, reason),
    back: () => back(flow),
    submit: () => withLate(flow, (late) => late.submit(flow)),
    reschedule: () => withLate(flow, (late) => late.reschedule(flow)),
    askCancel: () => withLate(flow, (late) => late.askCancel(flow)),
    cancel: (reason) => withLate(flow, (late) => late.cancel(flow, reason)),
    stop() {
      life?.abort();
      life = null;
      asked = flow.type && asked;
      for (const end of endings) end();
      endings.clear();
      flow.months.stop();
    },
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

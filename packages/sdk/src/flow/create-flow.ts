import type { BookingType } from '@team-booking/contract';
import type { AvailabilityQuery } from '../backend.ts';
import { addMonths } from '@team-booking/core/time';
import { monthOf } from '../availability/calendar.ts';
import { createMonths } from '../availability/months.ts';
import { after } from '../environment.ts';
import { daysIn, lastMonth, nextSlot, slotsOf } from './choose/days.ts';
import { failureOf } from './failure.ts';
import type { BookingFlow, FlowEvent, FlowOptions } from './flow.ts';
import type { FlowContext } from './context.ts';
import { look } from './choose/looking.ts';
import { initialState, namedMonth, open } from './choose/opening.ts';
import type { Day, FlowState } from './state.ts';
import { withRest } from './with-rest.ts';

/** Milliseconds until the rest is loaded, so that the first paint has the network to itself. */
const SOON = 300;

/** What only hands over to the rest. */
const LATER = [
  'choose',
  'retry',
  'refresh',
  'translate',
  'proceed',
  'back',
  'submit',
  'reschedule',
  'askCancel',
  'cancel',
] as const satisfies readonly (keyof BookingFlow)[];
type Later = (typeof LATER)[number];

/** Creates the state machine of a booking. It sends no request before `start()`. */
export function createFlow(options: FlowOptions): BookingFlow {
  const { backend, slug, link, environment, now: clock = Date.now } = options;
  const listeners = new Set<(state: FlowState, before: FlowState) => void>();
  const observers = new Set<(event: FlowEvent) => void>();
  const endings = new Set<() => void>();
  let life: AbortController | null = null;
  let asked: Promise<BookingType> | null = null;
  let skew: number | undefined;
  let days: Record<string, readonly Day[]> = {};
  let daysAreOf: FlowState | undefined;

  const state = initialState(options, clock());
  const flow: FlowContext = {
    options,
    state,
    type: null,
    access: options.booking,
    entry: { link },
    scope: { link },
    opening: true,
    toFirstFree: !namedMonth(options, state.choice.timeZone),
    emitted: new Set(),
    signal: AbortSignal.abort(),
    months: createMonths({
      backend,
      slug: () => flow.type?.slug ?? slug,
      type: async () => flow.type ?? flow.askType(),
      now: () => flow.now(),
      scope: () => scopeOf(flow),
      signal: () => flow.signal,
      changed(asOf) {
        flow.answeredAt = clock();
        // Only the first answer sets the clock: wrong values of `asOf` would otherwise move the present forward with every answer.
        if (asOf) skew ??= Math.max(0, asOf - flow.answeredAt);
        // A new state although none of its members changed: days and slots have.
        flow.set({});
        if (flow.emitted.size) withRest(flow, (rest) => rest.recheck(flow), true);
        look(flow);
      },
    }),
    now: () => clock() + (skew ?? 0),
    after(milliseconds, run) {
      const end = (environment?.after ?? after)(milliseconds, () => {
        endings.delete(end);
        run();
      });
      endings.add(end);
      return end;
    },
    askType: () =>
      (asked ??= backend
        .bookingType(slug, { ...flow.scope, locale: options.locale, signal: flow.signal })
        .catch((error: unknown) => {
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
      if (step.name !== name) flow.emit({ name: 'step', step: step.name });
    },
    emit(event) {
      for (const observer of observers) observer(event);
    },
    ready() {
      if (flow.emitted.has('ready')) return;
      flow.emitted.add('ready');
      flow.emit({ name: 'ready' });
      const listen = () => withRest(flow, (rest) => rest.listen(flow), true);
      if (options.start) listen();
      else flow.after(SOON, listen);
    },
    fail(error) {
      const failure = failureOf(error);
      if (/loading|failed/.test(flow.state.step.name)) {
        flow.go({ name: 'failed', failure });
        if (failure.retry) withRest(flow, (rest) => rest.awaitReturn(flow), true);
      } else flow.set({ writing: { name: 'refused', what: 'book', failure } });
      flow.emit({ name: 'error', code: failure.code });
    },
    ask: (type) => withRest(flow, (rest) => rest.ask(flow, type)),
    begin() {
      if (options.booking) withRest(flow, (rest) => rest.manage(flow));
      else void open(flow);
    },
  };

  const later = (verb: Later) => [
    verb,
    (...given: never[]) => withRest(flow, (rest) => (rest[verb] as (...all: unknown[]) => unknown)(flow, ...given)),
  ];

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
      if (flow.type) withRest(flow, (rest) => rest.resume(flow));
      else flow.begin();
    },
    stop() {
      life?.abort();
      life = null;
      if (!flow.type) asked = null;
      for (const end of endings) end();
      endings.clear();
    },
    ...(Object.fromEntries(LATER.map(later)) as Pick<BookingFlow, Later>),
    days(from, to) {
      if (daysAreOf !== flow.state) days = {};
      daysAreOf = flow.state;
      const { month } = flow.state.choice;
      return (days[`${from} ${to}`] ??= daysIn(flow, from ?? `${month}-01`, to ?? `${addMonths(month, 1)}-01`));
    },
    slotsOf: (day) => slotsOf(flow, day),
    nextSlot: (from = 0, instead) => nextSlot(flow, from, instead),
    canShow(step) {
      const { month, timeZone } = flow.state.choice;
      return !!flow.type && (step < 0 ? month > monthOf(flow.now(), timeZone) : month < lastMonth(flow));
    },
    type(change) {
      flow.set({ draft: { ...flow.state.draft, ...change } });
      withRest(flow, (rest) => rest.correct(flow, change), true);
    },
  };
}

function added<T>(set: Set<T>, item: T): () => void {
  set.add(item);
  return () => set.delete(item);
}

/** The scope of availability requests: the booking that is moved; duration and host where hosts are withheld. */
function scopeOf({ type, state, scope }: FlowContext): Omit<AvailabilityQuery, 'from' | 'to'> {
  const { duration, host } = state.choice;
  return {
    ...scope,
    ...(type?.capabilities.includes('starts') && { duration, ...(host && { host }) }),
  };
}

import type { Answers, BookingType } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import { dateOf } from '@team-booking/core/time';
import type { BookingFlow } from '@team-booking/sdk';
import type { ReactiveController } from 'lit';
import { addDays } from '../steps/pick/month-days.ts';
import type { FullView } from '../view.ts';

/** A tool of the page, by the draft of WebMCP. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: object;
  readonly annotations?: { readonly readOnlyHint: boolean };
  readonly execute: (input: Input) => Promise<object>;
}

/** Where a browser has it: `document.modelContext`. */
export interface ModelContext {
  registerTool(tool: Tool, options: { readonly signal: AbortSignal }): Promise<void> | void;
}

/** What an assistant passes. */
export interface Input {
  readonly answers?: Answers;
  /** Dates, the end exclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly start?: string;
  readonly name?: string;
  readonly email?: string;
}

/** An element with a booker. */
interface Host {
  readonly rendering: FullView | undefined;
}

/** How many times are told of at once, and how long they are waited for, in milliseconds. */
const MOST = 60;
const PATIENCE = 15_000;

/** Offers the booker to assistants in the browser, as long as it is in the page. None of its tools books: the last press is the person's. */
export function offer(host: Host, context: ModelContext): ReactiveController {
  let life: AbortController | undefined;
  return {
    hostConnected() {
      const step = host.rendering?.state.step;
      if (!step || !('bookingType' in step)) return;
      life = new AbortController();
      const { signal } = life;
      // Of two bookers for the same, the first is offered.
      for (const tool of toolsOf(step.bookingType, () => host.rendering!))
        void (async () => context.registerTool(tool, { signal }))().catch(() => {});
    },
    hostDisconnected() {
      life?.abort();
    },
  };
}

function toolsOf({ slug, title }: BookingType, view: () => FullView): Tool[] {
  const schema = (names: string, required: readonly string[] = []) => {
    const properties: Record<string, object> = { answers: { type: 'object' } };
    for (const name of names.split(' ')) properties[name] = { type: 'string' };
    return { type: 'object', properties, required };
  };
  return [
    {
      name: `find_times.${slug}`,
      description: `Finds free times for “${title}” between two dates`,
      inputSchema: schema('from to'),
      annotations: { readOnlyHint: true },
      execute: (wanted) => find(view(), wanted),
    },
    {
      name: `fill_in.${slug}`,
      description: `Fills in the form for “${title}”; the person presses the button to book`,
      inputSchema: schema('start name email', ['start']),
      execute: (wanted) => fillIn(view().flow, wanted),
    },
  ];
}

async function find({ flow, now }: FullView, { answers, from, to }: Input): Promise<object> {
  const asks = await toTimes(flow, answers);
  if (asks) return asks;
  const { timeZone, duration } = flow.state.choice;
  const first = from ?? dateOf(now(), timeZone);
  const days = () => flow.days(first, to ?? addDays(first, 14));
  await until(flow, () => days().every(({ why }) => why !== 'loading'));
  const starts = days().flatMap(({ date }) => flow.slotsOf(date).map(({ start }) => formatInstant(start)));
  return { timeZone, minutes: duration, starts: starts.slice(0, MOST) };
}

async function fillIn(flow: BookingFlow, { answers, start = '', name, email }: Input): Promise<object> {
  const asks = await toTimes(flow, answers);
  if (asks) return asks;
  const at = Date.parse(start);
  if (Number.isNaN(at)) return { asks: 'start' };
  flow.choose({ slot: { start: at, duration: flow.state.choice.duration } });
  // Its month may have to be loaded.
  await until(flow, ({ slots }) => slots.name !== 'loading');
  const { timeZone } = flow.state.choice;
  const isFree = flow.slotsOf(dateOf(at, timeZone)).some((slot) => slot.start === at);
  if (!isFree) return { asks: 'start' };
  flow.proceed();
  // What leads to the form may have to be loaded.
  await until(flow, ({ step }) => step.name !== 'pick');
  const { step } = flow.state;
  if (step.name !== 'details' || step.slot.start !== at) return { asks: 'start' };
  flow.type({ ...(name && { name }), ...(email && { email }) });
  return { asks: step.bookingType.fields };
}

/** Waits for times, which answers may lead to; what is asked, or in the way, instead of times. */
async function toTimes(flow: BookingFlow, answers: Answers = {}): Promise<object | undefined> {
  const typed = Object.entries(answers).map(([id, one]) => [id, typeof one === 'number' ? String(one) : one] as const);
  if (typed[0]) {
    flow.type({ answers: { ...flow.state.draft.answers, ...Object.fromEntries(typed) } });
    if (flow.state.step.name === 'route') flow.proceed();
  }
  await until(flow, ({ step, slots }) =>
    step.name === 'route' ? step.asked.name !== 'sending' : slots.name !== 'loading',
  );
  const { step } = flow.state;
  if (step.name === 'route') return { asks: step.bookingType.routing?.questions, led: step.asked };
  return /pick|details/.test(step.name) && !('moving' in step && step.moving) ? undefined : { shows: step.name };
}

/** Waits until a state holds, or patience ends. */
function until(flow: BookingFlow, holds: (state: BookingFlow['state']) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (holds(flow.state)) finish();
    };
    const end = flow.subscribe(check);
    const finish = () => {
      end();
      resolve();
    };
    setTimeout(finish, PATIENCE);
    check();
  });
}

import type { Page } from 'puppeteer-core';

/** How many times slower the processor is that figures are about. */
const SLOWER = 4;
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** Rows of what a task was spent on. */
const MOST = 8;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly pid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time, microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly elementCount?: number };
}

/** The longest task of some time. */
export interface Longest {
  /** Milliseconds of the slower processor. */
  readonly time: number;
  /** What it was spent on, the longest first, e.g. `Layout 12`. */
  readonly parts: readonly string[];
}

/**
 * The longest task of the page's main thread while something is done. What counts is its processor time, times four: other programs on the
 * machine do not lengthen it.
 */
export async function longestTask(page: Page, work: () => Promise<unknown>): Promise<Longest> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  // What was put off until nothing else is to be done.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { traceEvents: all } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: TraceEvent[];
  };
  const main = all
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const events = all.filter(({ ph, pid, tid }) => ph === 'X' && main.includes(`${pid} ${tid}`));
  const tasks = events.filter(({ name }) => name.endsWith('RunTask'));
  const task = tasks.reduce<TraceEvent | undefined>(
    (most, one) => ((one.tdur ?? 0) > (most?.tdur ?? 0) ? one : most),
    undefined,
  );
  return task ? { time: timeOf(task.tdur), parts: partsOf(task, events) } : { time: 0, parts: [] };
}

const timeOf = (microseconds = 0) => Math.round((microseconds * SLOWER) / 1000);

/** Each kind of work in a task, without what is within it. */
function partsOf(task: TraceEvent, events: readonly TraceEvent[]): string[] {
  const within = events
    .filter(({ ts, pid, tid }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts < task.ts + task.dur!)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const own = new Map<string, number>();
  const open: TraceEvent[] = [];
  for (const event of within) {
    while (open.length > 0 && open.at(-1)!.ts + open.at(-1)!.dur! <= event.ts) open.pop();
    const outer = open.at(-1);
    const time = event.tdur ?? 0;
    own.set(event.name, (own.get(event.name) ?? 0) + time);
    if (outer) own.set(outer.name, own.get(outer.name)! - time);
    open.push(event);
  }
  return [...own]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .filter(([, time]) => timeOf(time) > 0)
    .map(([name, time]) => `${name} ${timeOf(time)}${ofElements(within.filter((event) => event.name === name))}`);
}

/** Of how many elements styles were found. */
function ofElements(events: readonly TraceEvent[]): string {
  const count = events.reduce((sum, { args }) => sum + (args?.elementCount ?? 0), 0);
  return count > 0 ? ` (${count} elements)` : '';
}

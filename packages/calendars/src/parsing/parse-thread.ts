import { Worker } from 'node:worker_threads';
import { problemOf, type CalendarProblem } from '../problem.ts';
import { parse, type Parse, type Parsed, type ParseJob } from './parse.ts';
import type { FromThread } from './thread.ts';

export interface ParseThreadOptions {
  /** Memory of the thread, MiB. A calendar that needs more is unreadable. Default 512. */
  readonly memory?: number;
  /**
   * Time after which a parse is terminated, milliseconds. A last resort: the budget of steps ends every parse much earlier. Default 60,000.
   */
  readonly milliseconds?: number;
  /** Called once if no thread can be started; calendars are then parsed on this thread. */
  readonly onFallback?: (reason: unknown) => void;
  /** The thread's module. Default: the one beside this file. */
  readonly module?: URL;
}

/** Parses calendars on a thread of its own, one after the other, so that none of them delays a request. */
export interface ParseThread {
  readonly parse: Parse;
  /** Ends the thread. Parses under way are rejected. */
  close(): Promise<void>;
}

interface Pending {
  readonly job: ParseJob;
  readonly resolve: (parsed: Parsed) => void;
  readonly reject: (reason: unknown) => void;
}

// Source and build differ in the extension only.
const MODULE = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url);

/** The thread starts at the first parse, and again after a parse that it did not survive. */
export function parseThread(options: ParseThreadOptions = {}): ParseThread {
  const { memory = 512, milliseconds = 60_000, onFallback, module = MODULE } = options;
  const waiting: Pending[] = [];
  let worker: Worker | null = null;
  let running: Pending | null = null;
  let watchdog: NodeJS.Timeout | undefined;
  let isReady = false;
  let fallenBack = false;
  let closed = false;

  function next(): void {
    if (running || closed) return;
    const pending = waiting.shift();
    if (!pending) {
      worker?.unref();
      return;
    }
    if (fallenBack) {
      // Each in a turn of its own, so that requests get theirs in between.
      return void setImmediate(() => {
        settle(pending, () => pending.resolve(parse(pending.job)));
        next();
      });
    }
    running = pending;
    watchdog = setTimeout(
      () => lost(problemOf('too-slow', `Reading takes more than ${milliseconds} ms`)),
      milliseconds,
    );
    worker ??= start();
    worker?.ref();
    if (isReady) send();
  }

  function send(): void {
    if (running) worker?.postMessage(running.job, []);
  }

  function start(): Worker | null {
    isReady = false;
    let started: Worker;
    try {
      started = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: memory }, stdin: false });
    } catch (error) {
      queueMicrotask(() => fallBack(error));
      return null;
    }
    started.on('message', (message: FromThread) => {
      if (worker !== started) return;
      if (message === 'ready') {
        isReady = true;
        send();
      } else {
        finish((pending) => {
          if ('parsed' in message) pending.resolve(message.parsed);
          else pending.reject(new Error(message.failure));
        });
      }
    });
    started.on('error', (error: NodeJS.ErrnoException) => {
      if (worker !== started) return;
      if (!isReady) return fallBack(error);
      const why =
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? problemOf('too-complex', `Reading takes more than ${memory} MiB of memory`)
          : problemOf('unexpected', `Reading has failed unexpectedly (${String(error)})`);
      lost(why);
    });
    return started;
  }

  /** Gives up the thread, and with it the parse under way. */
  function lost(problem: CalendarProblem): void {
    void worker?.terminate();
    worker = null;
    finish((pending) => pending.resolve({ kind: 'unreadable', problem }));
  }

  function fallBack(reason: unknown): void {
    worker = null;
    fallenBack = true;
    onFallback?.(reason);
    clearTimeout(watchdog);
    if (running) waiting.unshift(running);
    running = null;
    next();
  }

  function finish(how: (pending: Pending) => void): void {
    clearTimeout(watchdog);
    const pending = running;
    running = null;
    if (pending) how(pending);
    next();
  }

  return {
    async parse(job, signal) {
      if (closed || signal?.aborted) throw new Error('Stopped');
      const { promise, resolve, reject } = Promise.withResolvers<Parsed>();
      const stop = () => reject(new Error('Stopped'));
      signal?.addEventListener('abort', stop);
      waiting.push({ job, resolve, reject });
      next();
      return promise.finally(() => signal?.removeEventListener('abort', stop));
    },
    async close() {
      closed = true;
      const ending = worker?.terminate();
      worker = null;
      for (const pending of waiting.splice(0)) pending.reject(new Error('Stopped'));
      finish((pending) => pending.reject(new Error('Stopped')));
      await ending;
    },
  };
}

function settle({ reject }: Pending, work: () => void): void {
  try {
    work();
  } catch (error) {
    reject(error);
  }
}

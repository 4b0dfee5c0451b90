import type { Subscribe } from '@team-booking/contract/routes';
import { parse } from '../http/exchange.ts';
import { problemOf } from '../http/diagnosis.ts';
import { whileVisible } from '../http/while-visible.ts';
import { EventParser } from './event-parser.ts';

/** Milliseconds after which an interrupted stream is opened again, unless it says otherwise; twice as many after each failure, up to the most. */
const PAUSE = { first: 3000, most: 60_000 };
/** Milliseconds after which a silent stream is taken for lost: backends send something every 20 seconds. */
const SILENT = 60_000;
/** Codes of refusals that asking again does not change. */
const FOR_GOOD = ['unauthorized', 'forbidden', 'not-found'];

/** A stream of events, and what is heard of it. */
export interface Stream<Data> {
  /** Asks for it. */
  readonly ask: (signal: AbortSignal) => Promise<Response>;
  /** Name of the events. */
  readonly event: string;
  readonly isData: (value: unknown) => value is Data;
  /** What may have changed while nothing was heard. */
  readonly anything: Data;
}

/**
 * Subscribes to a stream of server-sent events while the page is visible. `EventSource` cannot send a token, so it is read by `fetch`. After
 * an interruption anything may have changed. It has ended when the backend refuses it for good, as when the session is over.
 */
export function listen<Data>({ ask, event, isData, anything }: Stream<Data>): Subscribe<Data> {
  return (listener, ended) => {
    let current: AbortController | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = PAUSE.first;
    let hasMissed = false;
    let isOver = false;

    // In a microtask of its own, so that a listener that throws does not end the stream.
    const tell = (by: AbortController, data: Data) => queueMicrotask(() => current === by && listener(data));
    /** Hears events until they end. @returns whether that is for good */
    const hear = async (stop: AbortController): Promise<boolean> => {
      let silence = setTimeout(() => stop.abort(), SILENT);
      try {
        const response = await ask(stop.signal);
        if (!response.ok || !response.body) return isRefusal(response);
        pause = PAUSE.first;
        if (hasMissed) tell(stop, anything);
        hasMissed = false;
        const parser = new EventParser();
        const decoder = new TextDecoder();
        const reader = response.body.getReader();
        for (;;) {
          const { done, value } = await reader.read();
          if (done || current !== stop) return false;
          clearTimeout(silence);
          silence = setTimeout(() => stop.abort(), SILENT);
          for (const { name, data } of parser.read(decoder.decode(value, { stream: true }))) {
            const found = name === event ? parse(data) : null;
            if (isData(found)) tell(stop, found);
          }
          pause = parser.retry ?? pause;
        }
      } finally {
        clearTimeout(silence);
        stop.abort();
      }
    };
    const open = async () => {
      if (isOver) return;
      const stop = (current = new AbortController());
      const isForGood = await hear(stop).catch(() => false);
      if (current !== stop) return;
      hasMissed = true;
      if (isForGood) {
        isOver = true;
        ended();
      } else {
        timer = setTimeout(() => void open(), pause);
        pause = Math.min(2 * pause, PAUSE.most);
      }
    };
    return whileVisible({
      open: () => void open(),
      close() {
        hasMissed = true;
        clearTimeout(timer);
        const stop = current;
        current = undefined;
        stop?.abort();
      },
    });
  };
}

/** Whether a backend refuses for good; what else answers in its place may be gone soon. */
async function isRefusal(response: Response): Promise<boolean> {
  const { ok, status } = response;
  const code = problemOf({ ok, status, etag: null, body: parse(await response.text()) })?.code;
  return code !== undefined && FOR_GOOD.includes(code);
}

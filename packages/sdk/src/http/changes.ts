import type { BookingBackend } from '../backend.ts';
import { parse } from './exchange.ts';
import { whileVisible } from './while-visible.ts';

type Listener = Parameters<BookingBackend['changes']>[1];

/** What may have changed while nothing was reported. */
const ANYTHING = { from: '0001-01-01T00:00:00Z', to: '9999-12-31T00:00:00Z' };
/** Milliseconds; twice as many pass before a refused stream is opened again, and twice as many again after each further refusal. */
const PAUSE = 8000;
/** `EventSource.CLOSED`: refused, so that the runtime does not reconnect. */
const CLOSED = 2;

/** How many streams are open at once: a browser has six connections to an HTTP/1.1 server, and needs some for the rest. */
const STREAMS = 3;

const streams = new Map<string, { listeners: Set<Listener>; end: () => void }>();

/**
 * Listens to a stream of changes while the page is visible; all listeners of one address share a stream. After an interruption,
 * everything is reported as changed. Nothing is reported in Node, which has no `EventSource` by default, and where too many other
 * streams are open.
 *
 * @returns unsubscribes
 */
export function listenTo(url: string, listener: Listener): () => void {
  const { EventSource } = globalThis;
  if (!EventSource || (!streams.has(url) && streams.size >= STREAMS)) return () => {};
  // A listener that is given twice counts twice.
  const own: Listener = (change) => listener(change);
  const { listeners, end } = streams.get(url) ?? opened(url);
  listeners.add(own);
  return () => {
    if (listeners.delete(own) && listeners.size === 0) end();
  };
}

/** Opens a stream that is shared. */
function opened(url: string): { listeners: Set<Listener>; end: () => void } {
  const listeners = new Set<Listener>();
  const report: Listener = (change) => listeners.forEach((listener) => listener(change));
  const close = open(url, report);
  const stream = {
    listeners,
    end() {
      streams.delete(url);
      close();
    },
  };
  streams.set(url, stream);
  return stream;
}

function open(url: string, listener: Listener): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE;
  let hasMissed = false;

  const close = () => {
    clearTimeout(timer);
    source?.close();
  };
  const open = () => {
    close();
    const opened = (source = new EventSource(url));
    opened.addEventListener('open', () => {
      pause = PAUSE;
      if (hasMissed) listener(ANYTHING);
      hasMissed = false;
    });
    opened.addEventListener('error', () => {
      hasMissed = true;
      if (opened.readyState === CLOSED) timer = setTimeout(open, (pause *= 2));
    });
    opened.addEventListener('availability', ({ data }: MessageEvent<string>) => {
      const { from, to } = (parse(data) ?? {}) as { from?: unknown; to?: unknown };
      if (typeof from === 'string' && typeof to === 'string') listener({ from, to });
    });
  };
  return whileVisible({
    open,
    close() {
      hasMissed = true;
      close();
    },
  });
}

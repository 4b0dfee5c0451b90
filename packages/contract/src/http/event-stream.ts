import type { Route, Subscribe } from '../routes/index.ts';

/** Proxies cut a stream that is silent for a minute or so, and a client that is gone is noticed by writing only. Milliseconds. */
const HEARTBEAT = 20_000;
/** Bytes that may wait for a client that reads slowly. An event has about a hundred, one that names many bookings 5,000. */
const UNREAD = 65_536;
/** Milliseconds from which on clients open an ended stream again, and those over which they spread. */
const RETRY = { after: 1000, within: 3000 };

const HEADERS = {
  'Content-Type': 'text/event-stream',
  // A compressing proxy would keep events back until there are enough of them.
  'Cache-Control': 'no-store, no-transform',
  // So would nginx.
  'X-Accel-Buffering': 'no',
};

/**
 * Streams server-sent events until the client disconnects or `subscribe` ends them. A client that does not keep up is disconnected, so
 * that nothing piles up here; its runtime opens the stream again.
 */
export function eventStream(
  { signal }: Request,
  subscribe: Subscribe<object>,
  { name, data: schema }: NonNullable<Route['answer']['event']>,
): Response {
  const known = Object.keys(schema.properties);
  const encoder = new TextEncoder();
  let release = () => {};
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let isOpen = true;
        let unsubscribe = () => {};
        let quiet = () => {};
        const close = () => {
          if (!isOpen) return;
          release();
          controller.close();
        };
        const send = (text: string) => {
          if (!isOpen) return;
          controller.enqueue(encoder.encode(`${text}\n\n`));
          if (controller.desiredSize! > 0) return;
          release();
          controller.error(new Error('The client does not read its events'));
        };
        release = () => {
          isOpen = false;
          release = () => {};
          quiet();
          signal.removeEventListener('abort', close);
          unsubscribe();
        };
        // `EventSource` opens on the first bytes.
        send(`: listening\nretry: ${RETRY.after + Math.floor(Math.random() * RETRY.within)}`);
        unsubscribe = subscribe((data) => {
          send(`event: ${name}\ndata: ${JSON.stringify(data, known)}`);
        }, close);
        // It may have ended by now.
        if (!isOpen) return unsubscribe();
        const heartbeat = setInterval(() => send(':'), HEARTBEAT);
        quiet = () => clearInterval(heartbeat);
        // In Node the interval must not keep the process alive.
        (heartbeat as { unref?: () => void }).unref?.();
        signal.addEventListener('abort', close);
        if (signal.aborted) close();
      },
      cancel: () => release(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: UNREAD }),
  );
  return new Response(body, { headers: HEADERS });
}

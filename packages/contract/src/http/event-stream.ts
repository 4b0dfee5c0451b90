import type { Subscribe } from '../routes/index.ts';

/** Streams server-sent events until the client disconnects. */
export function eventStream({ signal }: Request, subscribe: Subscribe): Response {
  const encoder = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(`${text}\n\n`));
      // `EventSource` opens on the first bytes.
      send(': listening');
      const unsubscribe = subscribe(({ from, to }) => {
        send(`event: availability\ndata: ${JSON.stringify({ from, to })}`);
      });
      const close = () => {
        end();
        controller.close();
      };
      end = () => {
        end = () => {};
        signal.removeEventListener('abort', close);
        unsubscribe();
      };
      signal.addEventListener('abort', close);
    },
    cancel: () => end(),
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } });
}

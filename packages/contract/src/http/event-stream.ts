import type { Subscribe } from '../routes/index.ts';

/** Answers with server-sent events for as long as somebody listens. */
export function eventStream({ signal }: Request, subscribe: Subscribe): Response {
  const encoder = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(`${text}\n\n`));
      // A connection counts as open only once something has come.
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

import { CORS } from './cross-origin.ts';

/** A part of a booking type's time that is not as it was. */
export interface Changed {
  readonly from: string;
  readonly to: string;
}

/**
 * Answers with server-sent events for as long as somebody listens.
 *
 * @param subscribe calls back with what changed; what it returns ends that
 */
export function changeEvents(
  { signal }: Request,
  subscribe: (listener: (changed: Changed) => void) => () => void,
): Response {
  const encoder = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(`${text}\n\n`));
      // Something has to come for a connection to count as open.
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
  return new Response(body, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', ...CORS },
  });
}

import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { pageHeaders } from '../headers.ts';
import type { Html } from '../layout.ts';
import { voiceFor } from '../words.ts';

/** Refuses forms that nobody fills in by hand. */
export const limited = bodyLimit({
  maxSize: 64 * 1024,
  onError: (context) => context.text('This form is too large.', 413),
});

export const voiceOf = (context: Context) => voiceFor(context.req.header('Accept-Language'));

/** A page as the answer to a request. */
export async function answer(kind: 'public' | 'form', page: Html, status = 200): Promise<Response> {
  return new Response(String(await page), {
    status,
    headers: { ...pageHeaders(kind), 'Content-Type': 'text/html; charset=UTF-8' },
  });
}

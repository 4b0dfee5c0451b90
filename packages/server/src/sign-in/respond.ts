import type { Context } from 'hono';
import { pageHeaders } from '../pages/headers.ts';
import type { Html } from '../pages/layout.ts';
import { voiceFor, type Voice } from '../pages/words.ts';

export function voiceOf(context: Context): Voice {
  return voiceFor(context.req.header('Accept-Language'));
}

/** Without any referrer, browsers would not tell either where a form comes from (`Origin: null`). This one has no path and no query. */
const REFERRER = { 'Referrer-Policy': 'strict-origin' };

/** Answers with a page that is neither cached nor framed. */
export async function showPage(
  page: Html,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return new Response(String(await page), {
    status,
    headers: { ...pageHeaders('private'), ...REFERRER, 'Content-Type': 'text/html; charset=UTF-8', ...headers },
  });
}

/** Leads on after a form. */
export function seeOther(location: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store', ...headers } });
}

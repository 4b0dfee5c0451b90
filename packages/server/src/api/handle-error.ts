import type { Context } from 'hono';
import { Refusal, StoreBusy } from '@team-booking/engine';
import type { Log } from './options.ts';
import { problemResponse } from './problem-response.ts';

/** What went wrong as a problem. Only what nobody expected is logged; its cause is for the log alone. */
export function handleError(error: Error, context: Context, log: Log): Response {
  if (error instanceof Refusal) {
    return problemResponse(context, error.code, error.message, error.errors ? { errors: error.errors } : {});
  }
  log.error({ err: error, method: context.req.method }, 'request failed');
  // It is logged; whoever logs requests need not do so again.
  context.error = undefined;
  if (error instanceof StoreBusy) {
    const headers = { 'Retry-After': '1' };
    return problemResponse(context, 'unavailable', 'The server is busy. Try again in a moment.', { headers });
  }
  return problemResponse(context, 'internal', 'Something failed on our side. Try again; if it lasts, tell the team.');
}

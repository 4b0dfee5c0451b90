import { Refusal } from '@team-booking/engine';
import type { Context } from 'hono';

/**
 * Reads a JSON body. No body at all counts as an empty object.
 *
 * @throws {Refusal} `unsupported-media-type`, `malformed`
 */
export async function readJson(context: Context): Promise<unknown> {
  const text = await context.req.text();
  const type = context.req.header('Content-Type');
  if ((text !== '' || type !== undefined) && !isJson(type)) {
    throw new Refusal('unsupported-media-type', 'Send the body with Content-Type: application/json.');
  }
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw new Refusal('malformed', 'The body is no JSON. Send a JSON object.');
  }
}

function isJson(type: string | undefined): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type ?? '');
}

import { check } from '@team-booking/contract';
import type { Context } from 'hono';
import type { Static, TSchema } from 'typebox';
import { bodyHash, invalid, Refusal } from '@team-booking/engine';

/** A request's body that fits its schema, with what tells it from other bodies. */
export interface ReadBody<T> {
  readonly value: T;
  readonly hash: string;
}

/**
 * Reads a JSON body. No body at all counts as an empty object.
 *
 * @throws {Refusal} `unsupported-media-type`, `malformed`, `invalid`
 */
export async function readBody<S extends TSchema>(context: Context, schema: S): Promise<ReadBody<Static<S>>> {
  const text = await context.req.text();
  const type = context.req.header('Content-Type');
  if ((text !== '' || type !== undefined) && !isJson(type)) {
    throw new Refusal('unsupported-media-type', 'Send the body with Content-Type: application/json.');
  }
  const body = parse(text === '' ? '{}' : text);
  const hash = hashOf(body);
  const checked = check(schema, body);
  if (!checked.ok) throw invalid(checked.errors);
  return { value: checked.value, hash };
}

function isJson(type: string | undefined): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type ?? '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('malformed', 'The body is no JSON. Send a JSON object.');
  }
}

function hashOf(body: unknown): string {
  try {
    return bodyHash(body);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal('malformed', 'The body is nested too deeply. Send a JSON object as the contract describes it.');
  }
}

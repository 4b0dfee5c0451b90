import { canonicalJson, type Checked } from '@team-booking/contract';
import { invalid, Refusal } from './refusal.ts';

/** The largest body, as the reference backend has it: room for a long form with long answers. */
const LARGEST_BODY = 128 * 1024;

/**
 * Reads a JSON body. No body at all counts as an empty object.
 *
 * @throws {Refusal} `unsupported-media-type`, `too-large`, `malformed`, `invalid`
 */
export async function readBody<T>(request: Request, check: (body: unknown) => Checked<T>): Promise<T> {
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > LARGEST_BODY) {
    throw new Refusal('too-large', `Send ${LARGEST_BODY / 1024} KiB at most, and shorter answers.`);
  }
  const type = request.headers.get('Content-Type');
  if ((bytes.byteLength > 0 || type !== null) && !isJson(type)) {
    throw new Refusal('unsupported-media-type', 'Send the body with Content-Type: application/json.');
  }
  const checked = check(parse(new TextDecoder().decode(bytes) || '{}'));
  if (!checked.ok) throw invalid(checked.errors);
  return checked.value;
}

function isJson(type: string | null): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type ?? '');
}

function parse(text: string): unknown {
  try {
    const body = JSON.parse(text) as unknown;
    // Throws where it is nested more deeply than the next one could write it down again.
    canonicalJson(body);
    return body;
  } catch {
    throw new Refusal('malformed', 'The body cannot be read. Send a JSON object as the contract describes it.');
  }
}

import { Refusal } from '../refusal.ts';

/** Body limit in bytes: room for a long form with long answers. */
const LARGEST_BODY = 128 * 1024;

/**
 * Reads a JSON body. An absent body counts as an empty object.
 *
 * @throws {Refusal} `too-large`, `unsupported-media-type`, `malformed`
 */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request);
  const type = request.headers.get('Content-Type');
  if ((text !== '' || type !== null) && !/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type ?? '')) {
    throw new Refusal('unsupported-media-type', 'Send the body with Content-Type: application/json.');
  }
  try {
    return JSON.parse(text || '{}');
  } catch {
    throw new Refusal('malformed', 'The body is no JSON. Send a JSON object.');
  }
}

/** Stops reading at the limit. */
async function readText(request: Request): Promise<string> {
  const length = request.headers.get('Content-Length');
  if (Number(length) > LARGEST_BODY) throw tooLarge();
  // Servers enforce Content-Length, so only a body without one is counted.
  if (length !== null || !request.body) return request.text();
  const decoder = new TextDecoder();
  const reader = request.body.getReader();
  let [text, size] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST_BODY) {
      // Not awaited: a client that keeps sending must not delay the answer.
      reader.cancel().catch(() => {});
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

function tooLarge(): Refusal {
  return new Refusal('too-large', `Send ${LARGEST_BODY / 1024} KiB at most, and shorter answers.`);
}

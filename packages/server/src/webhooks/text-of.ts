import type { Answer } from '@team-booking/calendars/net';

/** So many characters of an answer are kept. */
const KEPT = 1024;

/** So many bytes of an answer are read. */
const MOST_BYTES = 4 * KEPT;

/** How long is waited for the body of an answer, milliseconds: its status has said all that matters. */
const PATIENCE = 2000;

/** The beginning of an answer's body, as far as it comes soon. What no text has is left out. */
export async function textOf({ body, close }: Pick<Answer, 'body' | 'close'>): Promise<string> {
  const chunks: Uint8Array[] = [];
  const timer = setTimeout(close, PATIENCE);
  try {
    let size = 0;
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= MOST_BYTES) break;
    }
  } catch {
    // What came before it broke off is what there is.
  } finally {
    clearTimeout(timer);
    close();
  }
  // A database takes no NUL, and no half of a character.
  const text = Buffer.concat(chunks)
    .subarray(0, MOST_BYTES)
    .toString('utf8')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '');
  return text.slice(0, KEPT).toWellFormed();
}

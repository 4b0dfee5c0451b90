import type { IncomingMessage } from 'node:http';
import type { AnswerMessage } from './message.ts';
import type { ContractRecord } from './record.ts';

/**
 * Header that names the places where a test's request is invalid on purpose, separated by commas, e.g. `body /start`. The proxy
 * strips it. An invalid place that it does not name, or a valid one that it names, is a violation.
 */
export const WRONG_ON_PURPOSE = 'Wrong-On-Purpose';

/** Records one exchange and checks it once both sides have ended; a server may answer before the request has ended. */
export class Listener {
  readonly #record: ContractRecord;
  readonly #request: IncomingMessage;
  readonly #path: string;
  readonly #sent: Buffer[] = [];
  #judge: ((answer: AnswerMessage) => void) | undefined;
  #answer: AnswerMessage | undefined;
  #isStreaming = false;

  /** @param path of the request, below `{base}` */
  constructor(record: ContractRecord, request: IncomingMessage, path: string) {
    this.#record = record;
    this.#request = request;
    this.#path = path;
    request.on('data', (chunk: Buffer) => this.#sent.push(chunk)).on('end', () => this.#requestEnds());
  }

  /** Whether the answer is a stream that has begun. It goes on until the client leaves. */
  get isStreaming(): boolean {
    return this.#isStreaming;
  }

  listen(answer: IncomingMessage): void {
    const whole = (...body: Buffer[]) => {
      this.#answer = { status: answer.statusCode!, headers: answer.headersDistinct, body: Buffer.concat(body) };
      this.#judge?.(this.#answer);
    };
    if (/^text\/event-stream\b/.test(answer.headers['content-type'] ?? '')) {
      // Its beginning is text like the rest.
      answer.once('data', (chunk: Buffer) => {
        this.#isStreaming = true;
        whole(chunk);
      });
      return;
    }
    const body: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => body.push(chunk));
    answer.on('end', () => whole(...body));
  }

  /** The message has ended. */
  end(): void {
    if (!this.#judge || !this.#answer) this.#record.cuts++;
  }

  #requestEnds(): void {
    const { method, headersDistinct } = this.#request;
    const { [WRONG_ON_PURPOSE.toLowerCase()]: expected, ...headers } = headersDistinct;
    this.#judge = this.#record.request(
      { method: method!, path: this.#path, headers, body: Buffer.concat(this.#sent) },
      expected ? expected.join(',').split(/\s*,\s*/) : null,
    );
    if (this.#answer) this.#judge(this.#answer);
  }
}

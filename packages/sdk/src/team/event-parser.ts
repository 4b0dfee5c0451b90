/** An event of a stream of server-sent events. */
export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

/** More is no stream of the contract, and would keep a page busy. Characters. */
const LONGEST = 1e6;

/** Reads server-sent events from the parts of a stream as they come (WHATWG HTML, 9.2.6). */
export class EventParser {
  #rest = '';
  #name = '';
  #data: string[] = [];
  #size = 0;
  /** Milliseconds after which the backend wants the stream to be opened again; `null` = it has not said. */
  retry: number | null = null;

  /** @throws RangeError for an event without end */
  read(text: string): ServerEvent[] {
    // A CR at the end may be half of a CR LF.
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop()!;
    const events = lines.flatMap((line) => this.#line(line));
    if (this.#rest.length + this.#size > LONGEST) throw new RangeError('An event has no end');
    return events;
  }

  #line(line: string): ServerEvent[] {
    if (line === '') return this.#end();
    this.#size += line.length;
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line)!;
    if (field === 'event') this.#name = value;
    if (field === 'data') this.#data.push(value);
    if (field === 'retry' && /^\d{1,9}$/.test(value)) this.retry = Number(value);
    return [];
  }

  #end(): ServerEvent[] {
    const event = { name: this.#name || 'message', data: this.#data.join('\n') };
    const isEmpty = this.#data.length === 0;
    this.#name = '';
    this.#data = [];
    this.#size = 0;
    return isEmpty ? [] : [event];
  }
}

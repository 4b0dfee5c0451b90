import { SaxesParser } from 'saxes';
import { CalendarUnreadable } from '../problem.ts';

/** An element of an XML answer. */
export interface Element {
  /** `{namespace}local`. */
  readonly name: string;
  /** Those without a namespace. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** What stands directly in it. */
  text: string;
}

/** No real calendar within the limit of events has more, and memory for them is bounded. */
const MOST_ELEMENTS = 1_000_000;
const DEEPEST = 100;
/** Most have none: thousands of events would have as many empty ones. */
const NONE: Element['attributes'] = Object.freeze({});

/** Reads an XML answer, piece by piece as it arrives. */
export class ElementReader {
  readonly #host: string;
  readonly #parser = new SaxesParser({ xmlns: true, position: false });
  readonly #decoder = new TextDecoder();
  readonly #open: Element[] = [];
  readonly #each: ((element: Element) => void) | undefined;
  #root: Element | undefined;
  #elements = 0;

  /**
   * @param host whose answer it is, for what is said of a bad one
   * @param each is given the children of the root, each when it has ended, instead of the root: those of a large answer would not all fit into memory
   */
  constructor(host: string, each?: (element: Element) => void) {
    this.#host = host;
    this.#each = each;
    this.#parser.on('error', () => {
      throw this.#bad('it is no XML');
    });
    // Nothing that WebDAV sends has one; it could define entities.
    this.#parser.on('doctype', () => {
      throw this.#bad('it has a document type');
    });
    this.#parser.on('opentag', ({ uri, local, attributes }) => {
      const own = Object.values(attributes).filter((one) => one.uri === '');
      const plain = own.length === 0 ? NONE : Object.fromEntries(own.map((one) => [one.local, one.value]));
      this.#begin({ name: `{${uri}}${local}`, attributes: plain, children: [], text: '' });
    });
    const text = (piece: string) => {
      const inside = this.#open.at(-1);
      if (inside) inside.text += piece;
    };
    this.#parser.on('text', text);
    this.#parser.on('cdata', text);
    this.#parser.on('closetag', () => this.#end());
  }

  /** @throws CalendarUnreadable `bad-answer`, as the other two */
  write(piece: Uint8Array): void {
    this.#parser.write(this.#decoder.decode(piece, { stream: true }));
  }

  /** Ends the answer. @returns its root */
  close(): Element {
    this.#parser.write(this.#decoder.decode()).close();
    if (!this.#root) throw this.#bad('there is nothing in it');
    return this.#root;
  }

  /** The root, once it has begun. */
  get root(): Element | undefined {
    return this.#root;
  }

  #begin(element: Element): void {
    this.#elements += 1;
    if (this.#elements > MOST_ELEMENTS || this.#open.length >= DEEPEST) throw this.#bad('it has too many elements');
    const isHandedOn = this.#each && this.#open.length === 1;
    if (!isHandedOn) this.#open.at(-1)?.children.push(element);
    this.#root ??= element;
    this.#open.push(element);
  }

  #end(): void {
    const element = this.#open.pop();
    if (element && this.#open.length === 1) this.#each?.(element);
  }

  #bad(why: string): CalendarUnreadable {
    return new CalendarUnreadable('bad-answer', `The answer of ${this.#host} cannot be read: ${why}`);
  }
}

export const DAV = (local: string): string => `{DAV:}${local}`;
export const CALDAV = (local: string): string => `{urn:ietf:params:xml:ns:caldav}${local}`;
export const CALENDAR_SERVER = (local: string): string => `{http://calendarserver.org/ns/}${local}`;

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

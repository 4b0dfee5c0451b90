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

/**
 * The root element of an answer, parsed piece by piece as it arrives, so that a large one never holds up the thread.
 *
 * @throws CalendarUnreadable `bad-answer`
 */
export async function rootOf(body: AsyncIterable<Uint8Array>, host: string): Promise<Element> {
  const bad = (why: string) => new CalendarUnreadable('bad-answer', `The answer of ${host} cannot be read: ${why}`);
  const parser = new SaxesParser({ xmlns: true, position: false });
  const decoder = new TextDecoder();
  const open: Element[] = [];
  let root: Element | undefined;
  let elements = 0;

  parser.on('error', () => {
    throw bad('it is no XML');
  });
  // Nothing that WebDAV sends has one; it could define entities.
  parser.on('doctype', () => {
    throw bad('it has a document type');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    elements += 1;
    if (elements > MOST_ELEMENTS || open.length >= DEEPEST) throw bad('it has too many elements');
    const own = Object.values(attributes).filter((one) => one.uri === '');
    const plain = own.length === 0 ? NONE : Object.fromEntries(own.map((one) => [one.local, one.value]));
    const element: Element = { name: `{${uri}}${local}`, attributes: plain, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const text = (piece: string) => {
    const inside = open.at(-1);
    if (inside) inside.text += piece;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => void open.pop());

  for await (const chunk of body) parser.write(decoder.decode(chunk, { stream: true }));
  parser.write(decoder.decode()).close();
  if (!root) throw bad('there is nothing in it');
  return root;
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

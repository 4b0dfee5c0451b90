import { setImmediate as turn } from 'node:timers/promises';
import { CalendarUnreadable } from '../problem.ts';
import { child, childrenOf, DAV, ElementReader, type Element } from './elements.ts';

/** What a server says of several resources (RFC 4918, 13). */
export interface Multistatus {
  readonly resources: readonly Resource[];
  /** By which to ask for what changes from now on. */
  readonly syncToken: string | undefined;
}

export interface Resource {
  readonly url: URL;
  /** Of the resource as a whole; 200 where it has properties. */
  readonly status: number;
  /** Those that it has, by name. */
  readonly properties: ReadonlyMap<string, Element>;
}

/** Reads an answer about several resources, piece by piece. */
export class MultistatusReader {
  readonly #base: URL;
  readonly #elements: ElementReader;
  #syncToken: string | undefined;

  /** @param use is given each resource when it has been read */
  constructor(base: URL, use: (resource: Resource) => void) {
    this.#base = base;
    this.#elements = new ElementReader(base.host, (element) => {
      if (this.#elements.root?.name !== DAV('multistatus')) throw this.#foreign();
      if (element.name === DAV('response')) resourcesOf(element, base).forEach(use);
      else if (element.name === DAV('sync-token')) this.#syncToken = textOf(element);
    });
  }

  /** @throws CalendarUnreadable `bad-answer` */
  write(piece: Uint8Array): void {
    this.#elements.write(piece);
  }

  /** Ends the answer. @returns by what to ask for what changes from now on @throws CalendarUnreadable `bad-answer` */
  close(): string | undefined {
    if (this.#elements.close().name !== DAV('multistatus')) throw this.#foreign();
    return this.#syncToken;
  }

  #foreign(): CalendarUnreadable {
    return new CalendarUnreadable('bad-answer', `The answer of ${this.#base.host} is not that of a calendar server`);
  }
}

/** An answer about several resources, read in turns, so that a large one never holds up the thread. @throws CalendarUnreadable `bad-answer` */
export async function multistatusOf(body: AsyncIterable<Uint8Array>, base: URL): Promise<Multistatus> {
  const resources: Resource[] = [];
  const reader = new MultistatusReader(base, (resource) => resources.push(resource));
  for await (const piece of body) {
    reader.write(piece);
    await turn();
  }
  return { resources, syncToken: reader.close() };
}

function resourcesOf(response: Element, base: URL): Resource[] {
  const properties = new Map<string, Element>();
  for (const found of childrenOf(response, DAV('propstat'))) {
    if (statusOf(found) !== 200) continue;
    for (const property of child(found, DAV('prop'))?.children ?? []) properties.set(property.name, property);
  }
  const status = statusOf(response) ?? 200;
  return childrenOf(response, DAV('href')).map((href) => ({ url: addressOf(href, base), status, properties }));
}

/**
 * Servers may say that a calendar is elsewhere, as iCloud does; never that passwords should be sent in the clear from now on.
 *
 * @throws CalendarUnreadable `bad-answer`
 */
export function addressOf(href: Element, base: URL): URL {
  const url = URL.parse(href.text.trim(), base);
  const isSecure = url?.protocol === 'https:' || (base.protocol === 'http:' && url?.protocol === 'http:');
  if (url && isSecure) return url;
  throw new CalendarUnreadable('bad-answer', `The answer of ${base.host} has an address that cannot be used`);
}

function statusOf(element: Element): number | undefined {
  const status = child(element, DAV('status'));
  return status && Number(/^\s*HTTP\/\S+\s+(\d{3})/.exec(status.text)?.[1]);
}

export function textOf(element: Element | undefined): string | undefined {
  const text = element?.text.trim();
  return text === '' ? undefined : text;
}

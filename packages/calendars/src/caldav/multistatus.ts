import { CalendarUnreadable } from '../problem.ts';
import { child, childrenOf, DAV, type Element } from './elements.ts';

/** What a server says of several resources (RFC 4918, 13). */
export interface Multistatus {
  readonly resources: readonly Resource[];
  /** By which to ask for what changes from now on. */
  readonly syncToken: string | undefined;
}

interface Resource {
  readonly url: URL;
  /** Of the resource as a whole; 200 where it has properties. */
  readonly status: number;
  /** Those that it has, by name. */
  readonly properties: ReadonlyMap<string, Element>;
}

/** @throws CalendarUnreadable `bad-answer` */
export function multistatusOf(root: Element, base: URL): Multistatus {
  if (root.name !== DAV('multistatus')) {
    throw new CalendarUnreadable('bad-answer', `The answer of ${base.host} is not that of a calendar server`);
  }
  return {
    resources: childrenOf(root, DAV('response')).flatMap((response) => resourceOf(response, base)),
    syncToken: textOf(child(root, DAV('sync-token'))),
  };
}

function resourceOf(response: Element, base: URL): Resource[] {
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

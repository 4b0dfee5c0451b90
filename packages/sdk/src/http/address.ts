import { BackendError } from '../backend-error.ts';

/** Location of a booking type. */
export interface Address {
  /** The backend's API, without a final slash: what `http()` takes. */
  readonly base: string;
  readonly slug: string;
  /** Secret of a one-time or secret link. */
  readonly link: string | undefined;
}

/**
 * Parses a booking type's link, `{root}/{slug}`, as in the `src` of an element. Ignores the fragment, and
 * of the query everything but `link`.
 *
 * @param api the API's address if it is not `{root}/api`
 * @param page base of relative addresses; default: the page
 * @throws BackendError `not-found` if it cannot be the link of a booking type
 */
export function addressOf(src: string, api?: string | null, page = globalThis.document?.baseURI): Address {
  const [, root, slug] = /^(.*)\/([a-z0-9-]{1,64})$/.exec(parse(src, page)) ?? [];
  const [, link] = /link=([\w-]+)/.exec(src) ?? [];
  if (!root || !slug) throw unlike(src);
  return { base: api ? parse(api, page) : `${root}/api`, slug, link };
}

/** Origin and path, without a final slash. */
function parse(address: string, page: string | undefined): string {
  let url: URL | undefined;
  try {
    // An empty address is none, although it leads to the page itself.
    url = address ? new URL(address, page) : undefined;
  } catch {}
  if (!url || !/^https?:$/.test(url.protocol)) throw unlike(address);
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function unlike(address: string): BackendError {
  return new BackendError(
    'not-found',
    `"${address}" is no link of a booking type like https://book.example/intro-call`,
  );
}

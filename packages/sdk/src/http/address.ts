import { BackendError } from '../backend-error.ts';

/** Where a booking type is found. */
export interface Address {
  /** The backend's API, without a final slash: what `http()` takes. */
  readonly base: string;
  readonly slug: string;
}

/**
 * Reads a booking type's link, `{root}/{slug}`, as it stands in an element's `src`. Query and fragment are ignored.
 *
 * @param api the API's address where it is not `{root}/api`
 * @param page what relative addresses are relative to; default: the page
 * @throws BackendError `not-found` if that cannot be the link of a booking type
 */
export function addressOf(src: string, api?: string | null, page = globalThis.document?.baseURI): Address {
  const { origin, pathname } = parse(src, page);
  const [, root, slug] = /^(.*)\/([a-z0-9-]{1,64})\/?$/.exec(pathname) ?? [];
  if (!slug) throw unlike(src);
  const base = parse(api || `${origin + root}/api`, page);
  return { base: (base.origin + base.pathname).replace(/\/+$/, ''), slug };
}

function parse(address: string, page: string | undefined): URL {
  const url = URL.canParse(address, page) && new URL(address, page);
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw unlike(address);
}

function unlike(address: string): BackendError {
  return new BackendError(
    'not-found',
    `"${address}" is no link of a booking type, e.g. https://book.example/intro-call`,
  );
}

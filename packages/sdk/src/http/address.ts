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
  const [, root, slug] = /^(.*)\/([a-z0-9-]{1,64})$/.exec(parse(src, page)) ?? [];
  if (!root || !slug) throw unlike(src);
  return { base: api ? parse(api, page) : `${root}/api`, slug };
}

/** Origin and path, without a final slash. */
function parse(address: string, page: string | undefined): string {
  const url = URL.canParse(address, page) ? new URL(address, page) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw unlike(address);
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function unlike(address: string): BackendError {
  return new BackendError(
    'not-found',
    `"${address}" is no link of a booking type: https://book.example/intro-call is one`,
  );
}

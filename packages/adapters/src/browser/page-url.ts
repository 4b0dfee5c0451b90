import type { ManageUrl } from '@team-booking/engine';

/**
 * How a booking is managed on a page that no server makes addresses for: the page itself, with the booking's id in the query and
 * the token in the fragment, where `<team-booking query="manage">` looks for it.
 *
 * @throws TypeError if it is no absolute address
 */
export function manageUrlOf(page: string): ManageUrl {
  const { href } = new URL(page);
  return ({ id, token }) => {
    const url = new URL(href);
    url.searchParams.set('booking', id);
    url.hash = token;
    return url.href;
  };
}

/** The present page, without query and fragment. Where there is no page, as in Node, an address that leads nowhere. */
export function thisPage(): string {
  const { location, document } = globalThis as { location?: Location; document?: Document };
  if (!location) return 'http://localhost/';
  // A frame made of text has no address of its own.
  const url = new URL(location.protocol === 'about:' && document ? document.baseURI : location.href);
  url.search = url.hash = '';
  return url.href;
}

import type { ManageUrl } from '@team-booking/engine';

/**
 * Manage links without a server: the given page with the booking's id in the query and the token in the fragment, where
 * `<team-booking query="manage">` reads them.
 *
 * @throws TypeError if it is no absolute URL
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

/** The current page without query and fragment; a placeholder URL in Node. */
export function thisPage(): string {
  const { location, document } = globalThis as { location?: Location; document?: Document };
  if (!location) return 'http://localhost/';
  // A srcdoc frame has no URL of its own.
  const url = new URL(location.protocol === 'about:' && document ? document.baseURI : location.href);
  url.search = url.hash = '';
  return url.href;
}

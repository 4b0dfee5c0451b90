import type { ManageUrl } from '@team-booking/engine';

/**
 * How a booking is managed on a page that no server makes addresses for: the page itself, with the booking's id in the query and
 * the token in the fragment, where `<team-booking query="manage">` looks for it.
 */
export function manageUrlOf(page: string): ManageUrl {
  return ({ id, token }) => {
    const url = new URL(page);
    url.searchParams.set('booking', id);
    url.hash = token;
    return url.href;
  };
}

/** The present page, without query and fragment. Where there is no page, as in Node, an address that leads nowhere. */
export function thisPage(): string {
  const { location } = globalThis as { location?: Location };
  return location ? location.origin + location.pathname : 'http://localhost/';
}

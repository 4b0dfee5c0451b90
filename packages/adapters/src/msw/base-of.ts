/**
 * The absolute URL of the API, without a trailing slash.
 *
 * @throws TypeError if it is no http or https URL
 */
export function baseOf(address: string | { root: string; api?: string }, page = globalThis.location?.href): string {
  const named = typeof address === 'string' ? address : address.api || address.root.replace(/\/*$/, '/api');
  const url = URL.canParse(named, page) ? new URL(named, page) : null;
  if (!url) {
    throw new TypeError(
      `"${named}" has no origin, and there is no page that it could be relative to. Use the whole address that your client asks, such as https://book.example/api.`,
    );
  }
  if (!/^https?:$/.test(url.protocol)) {
    throw new TypeError(`"${named}" is no address of an API: https://book.example/api is one.`);
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

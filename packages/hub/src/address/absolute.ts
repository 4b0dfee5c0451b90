/** An address that an attribute of the page gives, from the page's own. */
export function absolute(address: string | undefined): string | null {
  return address === undefined ? null : new URL(address, document.baseURI).href;
}

/** An address that a link may lead to: of the web, and complete. Anything else, such as `javascript:`, is none. */
export function webAddress(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** The telephone link of a number, where it is one. */
export function telAddress(phone: string): string | null {
  const digits = phone.replaceAll(/[^\d+]/g, '');
  return /^\+?\d{3,20}$/.test(digits) ? `tel:${digits}` : null;
}

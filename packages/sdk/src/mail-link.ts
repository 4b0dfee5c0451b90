/** Link that writes an e-mail; nothing but its recipient can be in it. */
export function mailLink(email: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
}

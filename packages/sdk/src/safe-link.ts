/** An address that a page may link to or load as an image: http or https; else `undefined`. A backend may answer `javascript:`. */
export function safeLink(address: string | null | undefined): string | undefined {
  return /^https?:\/\//.test(address!) ? address! : undefined;
}

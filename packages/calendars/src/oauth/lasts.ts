/** How long a token is good, in milliseconds. Providers that do not say so mean an hour; five minutes are safe. */
export function lastsOf({ expires_in: seconds = 300 }: { readonly expires_in?: number | undefined }): number {
  return seconds * 1000;
}

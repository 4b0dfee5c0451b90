/** Weak ETag of a JSON answer; `asOf` does not count. */
export function entityTag(json: string, digest: (text: string) => string): string {
  // Inside a string the quotes would be escaped, so this matches the member only.
  return `W/"${digest(json.replace(/"asOf":"[^"]*",?/, ''))}"`;
}

/** Whether an `If-None-Match` header names the tag (weak comparison, RFC 9110 13.1.2). */
export function matchesTag(header: string | null, tag: string): boolean {
  const bare = (text: string) => text.trim().replace(/^W\//, '');
  return (header ?? '').split(',').some((one) => one.trim() === '*' || bare(one) === bare(tag));
}

/** A fast non-cryptographic hash: Web Crypto is asynchronous and limited to secure contexts. */
export function quickDigest(text: string): string {
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two + unit, 0x85ebca6b) ^ (two >>> 15);
  }
  return [text.length, one >>> 0, two >>> 0].map((part) => part.toString(36)).join('-');
}

/** A short hash of a value (FNV-1a, twice). */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value);
  let [a, b] = [0x811c9dc5, 0xc9dc5118];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return (a >>> 0).toString(16) + (b >>> 0).toString(16);
}

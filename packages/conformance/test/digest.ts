/** A short deterministic hash of a text. */
export function digest(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x5bd1e995) + a;
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

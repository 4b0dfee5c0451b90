/** Whether a secret is the expected one, compared in constant time. */
export function isSameSecret(expected: string, given: string): boolean {
  let different = expected.length ^ given.length;
  for (let i = 0; i < expected.length; i++) different |= expected.charCodeAt(i) ^ given.charCodeAt(i);
  return different === 0;
}

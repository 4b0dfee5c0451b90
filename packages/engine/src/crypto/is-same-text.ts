/** Whether two secrets are the same, compared in a time that depends on the length of the first alone. */
export function isSameText(expected: string, given: string): boolean {
  let different = expected.length ^ given.length;
  for (let i = 0; i < expected.length; i++) different |= expected.charCodeAt(i) ^ given.charCodeAt(i);
  return different === 0;
}

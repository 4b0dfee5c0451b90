/** Whether two values are the same in JSON, in whichever order their members are. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!same(a[i], b[i])) return false;
    return true;
  }
  let members = 0;
  for (const name in a) {
    if (!same(a[name as keyof typeof a], b[name as keyof typeof b])) return false;
    members++;
  }
  for (const _ in b) members--;
  return members === 0;
}

/** A value as JSON, as the language has it: Prototype.js gives arrays and texts a `toJSON` that writes them as texts of their own. */
export function jsonOf(value: unknown): string {
  // Called with what `toJSON` made of a member, and with the value that still has the member.
  return JSON.stringify(value, function (this: Record<string, unknown>, name) {
    return this[name];
  });
}

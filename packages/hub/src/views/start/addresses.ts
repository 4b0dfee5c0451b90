/** Addresses in a text that somebody has pasted, and what in it is none. */
export function addressesIn(text: string): { readonly emails: readonly string[]; readonly wrong: readonly string[] } {
  const parts = text.split(/[\s,;<>"]+/).filter(Boolean);
  const isEmail = (part: string) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(part);
  const emails = [...new Set(parts.filter(isEmail).map((part) => part.toLowerCase()))];
  // Names in front of addresses are no mistakes.
  return { emails, wrong: emails.length > 0 ? parts.filter((part) => part.includes('@') && !isEmail(part)) : parts };
}

/** What somebody is called, by their address: `ines.duarte@…` is Ines Duarte. */
export function nameOf(email: string): string {
  const words = email
    .split('@')[0]!
    .split(/[._+-]+/)
    .filter(Boolean);
  return words.map((word) => word[0]!.toLocaleUpperCase() + word.slice(1)).join(' ') || email;
}

/** Line breaks of every kind, control characters, halves of characters, and marks that turn the direction of what comes after them. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** A text as one line that can stand in a header, or among others' words: what would end the line or turn its direction is a space. */
export function cleanLine(text: string): string {
  return text.replaceAll(UNFIT, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** A text of several lines, each of them clean. */
export function cleanText(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(cleanLine);
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** A dot or a colon within a word, after which programs read an address of the web. */
const WITHIN = /(?<=[\p{L}\p{N}])[.:](?=[\p{L}\p{N}/])/gu;

/** What somebody calls themselves, as one line that no program makes a link of: others than they are to read it. */
export function nameLine(name: string): string {
  return cleanLine(name.replaceAll(WITHIN, '$& '));
}

/**
 * A line of a header, of at most so many characters: one that is too long is refused by some servers. What is written like an encoded word
 * (RFC 2047) is none: programs would decode it to what a line must not have.
 */
export function shortLine(text: string, most: number): string {
  const characters = [...cleanLine(text.replaceAll('=?', '= ?'))];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}

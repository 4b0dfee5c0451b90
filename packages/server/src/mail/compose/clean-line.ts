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

/** A line of at most so many characters: a header that is too long is refused by some servers. */
export function shortLine(text: string, most: number): string {
  const characters = [...cleanLine(text)];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}

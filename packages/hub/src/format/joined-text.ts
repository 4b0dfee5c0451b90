/** Letters that are written from right to left. */
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Parts in one line of plain text, e.g. for `aria-label`. Where one of them is written from right to left, each is isolated, so that it keeps its
 * own numbers; else there are only its words.
 */
export function joinedText(parts: readonly (string | null | undefined | false)[]): string {
  const said = parts.filter((part) => typeof part === 'string' && part !== '');
  const isolated = said.some((part) => RTL.test(String(part))) ? said.map((part) => `\u2068${part}\u2069`) : said;
  return isolated.join(' · ');
}

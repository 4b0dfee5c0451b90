/** A date or a time that does not break over two lines, save after a comma: a number is not parted from its month, nor from the half of the day. */
export function whole(text: string): string {
  return text.replaceAll(/(?<![,،]) /g, '\u00A0');
}

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const OTHER_LETTER = /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const POP = '\u2069';

export type Direction = 'ltr' | 'rtl';

/** A name or an address within a sentence of the other direction, so that neither mixes up the other's order. */
export function isolate(text: string, direction: Direction): string {
  if (text === '') return text;
  if (direction === 'ltr') return RTL.test(text) ? FIRST_STRONG_ISOLATE + text + POP : text;
  if (OTHER_LETTER.test(text)) return FIRST_STRONG_ISOLATE + text + POP;
  // Numbers and addresses without a letter: "+49 30" begins with its plus.
  return RTL.test(text) ? text : LEFT_TO_RIGHT_ISOLATE + text + POP;
}

import { html, type TemplateResult } from 'lit';

/** Stands in a sentence for what is put there. */
const PLACE = '\uFFFC';

/** A sentence with a piece of code in it, which is read from left to right in every language. */
export function withCode(say: (code: string) => string, code: string): TemplateResult {
  const [before, after] = say(PLACE).split(PLACE);
  return html`${before}<code dir="ltr">${code}</code>${after}`;
}

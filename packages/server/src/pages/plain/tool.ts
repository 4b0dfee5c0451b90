import { type Html, markup } from '../layout.ts';

/**
 * Names a form to assistants in the browser, by the draft of WebMCP. They may fill it in; sending it stays with the person, as it has no
 * `toolautosubmit`. For programs, so not translated.
 */
export function tool(slug: string, name: string, description: string): Html {
  return markup`toolname="${name}.${slug}" tooldescription="${description}"`;
}

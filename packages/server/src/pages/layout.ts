import { html as markup } from 'hono/html';
import type { Voice } from './words.ts';

export { markup };

/** Escaped markup: what {@link markup} makes of a template. Texts put into it are escaped, markup is not. */
export type Html = ReturnType<typeof markup>;

/** Where a page and its files are. */
export interface Place {
  /** `{root}`: the public address without a final slash. */
  readonly root: string;
  /** Path of `{root}`, without a final slash: empty at an origin. */
  readonly base: string;
  /** Address of the style sheet. */
  readonly styles: string;
}

/** A page around its `<main>`. */
export interface PageParts {
  readonly place: Place;
  readonly voice: Voice;
  readonly title: string;
  readonly description?: string;
  /** Name of the site in link previews. */
  readonly site?: string;
  /** Path below `{root}` under which the page should be known; absent: it should not be known. */
  readonly canonical?: string;
  readonly head?: Html;
  readonly main: Html;
}

/** A whole page. Text of any origin is safe in it: everything is escaped. */
export function layout({ place, voice, title, description, site, canonical, head, main }: PageParts): Html {
  const { language, direction } = voice.words;
  const summary = description && summaryOf(description);
  return markup`<!doctype html>
    <html lang="${languageTag(voice, language)}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${summary && markup`<meta name="description" content="${summary}" />`}
        ${
          canonical === undefined
            ? markup`<meta name="robots" content="noindex" />`
            : markup`<link rel="canonical" href="${place.root}${canonical}" />
                <meta property="og:type" content="website" />
                <meta property="og:url" content="${place.root}${canonical}" />
                <meta property="og:title" content="${title}" />
                ${summary && markup`<meta property="og:description" content="${summary}" />`}
                ${site && markup`<meta property="og:site_name" content="${site}" />`}
                <meta name="twitter:card" content="summary" />`
        }
        <link rel="icon" href="${place.base}/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${place.styles}" />
        ${head}
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html>`;
}

/** A visitor from Austria reads German words but Austrian dates. */
function languageTag({ locale }: Voice, language: string): string {
  return locale.startsWith(language) ? locale : language;
}

/** As much of a text as a search result or link preview shows. */
function summaryOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= 200) return line;
  const cut = line.slice(0, 199);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 150))}…`;
}

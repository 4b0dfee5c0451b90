import { html as markup, raw } from 'hono/html';
import { frameStyles } from './page.styles.ts';
import type { Voice } from './words.ts';

export { markup };

/** Escaped markup, the result of {@link markup}: it escapes interpolated text, but not interpolated markup. */
export type Html = ReturnType<typeof markup>;

/** Addresses of a page and its files. */
export interface Place {
  /** `{root}`: the public address without a trailing slash. */
  readonly root: string;
  /** Path of `{root}`, without a trailing slash: empty at an origin. */
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
  /** Canonical path below `{root}`; without it, the page is `noindex`. */
  readonly canonical?: string;
  /** Address of a picture for link previews. */
  readonly image?: string | null;
  /** JSON-LD. */
  readonly data?: object;
  /** Whether the page holds the styles of its frame in itself. Default: it links the style sheet of all pages. */
  readonly holdsStyles?: boolean;
  /** Comes first, so that what it names is on its way while the rest of the page arrives. */
  readonly head?: Html;
  readonly main: Html;
}

/** A whole page. Interpolated text is safe, as all of it is escaped. */
export function layout({
  place,
  voice,
  title,
  description,
  site,
  canonical,
  image,
  data,
  holdsStyles,
  head,
  main,
}: PageParts): Html {
  const { language, direction } = voice.words;
  const summary = description && summaryOf(description);
  return markup`<!doctype html>
    <html lang="${languageTag(voice, language)}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        ${head}
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
                ${image && markup`<meta property="og:image" content="${image}" />`}
                <meta name="twitter:card" content="summary" />`
        }
        <link rel="icon" href="${place.base}/assets/icon.svg" type="image/svg+xml" />
        ${holdsStyles ? raw(`<style>${frameStyles}</style>`) : markup`<link rel="stylesheet" href="${place.styles}" />`}
        ${data && jsonBlock('application/ld+json', JSON.stringify(data))}
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html>`;
}

/** Data in a page, as JSON. It is no script, so no policy against inline scripts concerns it. */
export function jsonBlock(type: `application/${'ld+' | ''}json`, json: string): Html {
  return markup`<script type="${type}">${raw(json.replaceAll('<', String.raw`\u003c`))}</script>`;
}

/** A visitor from Austria reads German words but Austrian dates. */
function languageTag({ locale }: Voice, language: string): string {
  return locale.startsWith(language) ? locale : language;
}

/** Truncates a text for search results and link previews. */
function summaryOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= 200) return line;
  const cut = line.slice(0, 199);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 150))}…`;
}

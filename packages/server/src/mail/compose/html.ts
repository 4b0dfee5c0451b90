import { mailLink, safeLink } from '@team-booking/sdk';
import { colon } from '@team-booking/words';
import { html as markup, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { palettesOf } from './accent.ts';
import type { Button, Content, Fact, Piece, When } from './content.ts';
import { inlineStyles, styleSheet, type Part } from './html.styles.ts';
import { dialled, webAddress } from './web-address.ts';

/** Escaped markup: it escapes interpolated text, but not interpolated markup. */
type Html = ReturnType<typeof markup>;

/** Gives a part its class, for the style sheet, and its inline style, for programs that read no style sheet. */
type Styled = (part: Part) => Html;

/** A letter as a page, without anything that is loaded from elsewhere but the team's logo. */
export function htmlOf(content: Content, title: string | null): string {
  const { light, dark } = palettesOf(content.team.accent);
  const styles = inlineStyles(light, content.direction);
  const is: Styled = (part) => markup`class="${part}" style="${styles[part]}"`;
  const { locale, direction, subject, heading, paragraphs, quote, facts, buttons, quiet, notes } = content;
  const page = markup`<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${subject}</title>
<style>${raw(styleSheet(dark))}</style>
</head>
<body ${is('page')}>
<div style="display:none;max-height:0;overflow:hidden" aria-hidden="true">${paragraphs[0]}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" dir="${direction}" ${is('page')}><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0" ${is('card')}><tr><td ${is('inner')}>
${brand(content, is)}
<h1 ${is('heading')}>${heading}</h1>
${paragraphs.map((text) => markup`<p ${is('paragraph')}>${broken(text)}</p>\n`)}
${content.when && whenBlock(content.when, content.locale, title, is)}
${quote && markup`<div ${is('quote')}><p ${is('small')}>${quote.label}</p><div dir="auto" ${is('typed')}>${broken(quote.text)}</div></div>`}
${buttons.length > 0 && markup`<div ${is('buttons')}>${buttons.map((button) => buttonOf(button, is))}</div>`}
${facts.length > 0 && markup`<table role="presentation" cellpadding="0" cellspacing="0" border="0" ${is('facts')}>${facts.map((fact) => row(fact, is))}</table>`}
${quiet.length > 0 && markup`<p ${is('quiet')}>${separated(quiet, is)}</p>`}
${notes.map((note) => markup`<p ${is('note')}>${note}</p>`)}
</td></tr></table>
${content.contact && foot(content.contact, is)}
</td></tr></table>
</body>
</html>
`;
  // It waits for nothing, so it is no promise.
  return (page as HtmlEscapedString).toString();
}

function brand({ team }: Content, is: Styled): Html {
  const logo = webAddress(team.logoUrl);
  return logo?.startsWith('https:')
    ? markup`<p ${is('team')}><img src="${safeLink(logo)}" alt="${team.name}" height="36" style="border:0;display:block;height:36px;max-width:220px;object-fit:contain;object-position:0 50%"></p>`
    : markup`<p ${is('team')}><span dir="auto">${team.name}</span></p>`;
}

function whenBlock({ date, time, zone, before, isOver }: When, locale: string, title: string | null, is: Styled): Html {
  const struck = (text: string) => (isOver ? markup`<s>${text}</s>` : markup`${text}`);
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" ${is('when')}><tr><td ${is('whenInner')}>
${title && markup`<p ${is('title')}><span dir="auto">${title}</span></p>`}
<p ${is('date')}>${struck(date)}</p>
<p ${is('time')}>${struck(time)}</p>
<p ${is('small')}>${zone}</p>
${before && markup`<p ${is('small')} >${before.label}${colon(locale)}<s>${before.text}</s></p>`}
</td></tr></table>`;
}

function buttonOf({ label, url, isMain }: Button, is: Styled): Html {
  const [box, text] = isMain ? (['solid', 'solidText'] as const) : (['outline', 'outlineText'] as const);
  return markup`<table role="presentation" cellpadding="0" cellspacing="0" border="0" ${is('button')}><tr><td ${is(box)}><a href="${safeLink(url)}" ${is(text)}>${label}</a></td></tr></table>`;
}

function row({ label, lines }: Fact, is: Styled): Html {
  return markup`<tr><td ${is('label')}><span dir="auto">${label}</span></td><td ${is('value')}>${lines.map(
    (line) => markup`<div>${spaced(line, is)}</div>`,
  )}</td></tr>`;
}

function spaced(pieces: readonly Piece[], is: Styled): Html[] {
  return pieces.map((piece, i) => markup`${i > 0 && ' '}${pieceOf(piece, is)}`);
}

function separated(pieces: readonly Piece[], is: Styled): Html[] {
  return pieces.map((piece, i) => markup`${i > 0 && ' · '}${pieceOf(piece, is)}`);
}

function pieceOf({ text, to }: Piece, is: Styled): Html {
  const shown = markup`<bdi>${text}</bdi>`;
  if (to === undefined) return shown;
  if (to === 'phone') return markup`<a href="tel:${dialled(text)}" ${is('number')}>${shown}</a>`;
  return to === 'mail'
    ? markup`<a href="${mailLink(text)}" ${is('link')}>${shown}</a>`
    : markup`<a href="${safeLink(to.url)}" ${is('link')}>${shown}</a>`;
}

function foot({ label, ways }: NonNullable<Content['contact']>, is: Styled): Html {
  return markup`<table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:560px"><tr><td align="center" ${is('foot')}>${label} ${separated(ways, is)}</td></tr></table>`;
}

/** A text whose line breaks are kept. */
function broken(text: string): Html[] {
  return text.split('\n').map((line, i) => markup`${i > 0 && markup`<br>`}${line}`);
}

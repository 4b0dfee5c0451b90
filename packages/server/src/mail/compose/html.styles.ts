import type { Palette } from './accent.ts';
import type { Direction } from './isolate.ts';

const FONT = 'font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';
const WRAP = 'overflow-wrap:anywhere;word-break:break-word';

/** The inline style of each part of a letter, in the colours of a light surface: many programs read nothing else. */
export function inlineStyles(
  { page, surface, text, muted, line, edge, accent, onAccent, tint }: Palette,
  direction: Direction,
) {
  // Sides by name: not every program knows where a line begins.
  const [start, end] = direction === 'ltr' ? ['left', 'right'] : ['right', 'left'];
  return {
    page: `background:${page};margin:0;padding:0`,
    card: `background:${surface};border:1px solid ${line};border-radius:18px;width:100%;max-width:560px`,
    inner: `${FONT};${WRAP};color:${text};font-size:16px;line-height:1.5;padding:28px`,
    team: `color:${muted};font-size:14px;margin:0 0 20px`,
    heading: `color:${text};font-size:24px;line-height:1.25;font-weight:650;letter-spacing:-0.015em;margin:0 0 8px`,
    paragraph: `color:${text};margin:0 0 16px`,
    when: `background:${tint};border-radius:14px;width:100%;margin:4px 0 24px`,
    whenInner: `${FONT};${WRAP};color:${text};font-size:16px;line-height:1.45;padding:18px 20px`,
    title: `color:${text};font-size:17px;font-weight:600;margin:0 0 6px`,
    date: `color:${text};margin:0`,
    time: `color:${text};font-size:20px;font-weight:600;letter-spacing:-0.01em;margin:2px 0`,
    small: `color:${muted};font-size:14px;margin:0`,
    quote: `border-${start}:3px solid ${line};color:${text};margin:0 0 24px;padding:2px 14px`,
    typed: `text-align:${start}`,
    facts: `width:100%;margin:0 0 8px`,
    label: `${FONT};color:${muted};font-size:14px;line-height:1.6;padding:4px 0;vertical-align:top;width:112px`,
    value: `${FONT};${WRAP};color:${text};font-size:15px;line-height:1.5;padding:4px 0;padding-${start}:12px;vertical-align:top`,
    link: `color:${accent}`,
    number: `color:${accent};white-space:nowrap`,
    buttons: `margin:0 0 16px`,
    button: `border-collapse:separate;display:inline-table;margin:0 0 8px;margin-${end}:8px`,
    // Outlook on Windows pads cells, and no links.
    solid: `background:${accent};border:1px solid ${accent};border-radius:12px;mso-padding-alt:13px 22px`,
    solidText: `${FONT};color:${onAccent};display:inline-block;font-size:16px;font-weight:600;line-height:1.25;padding:13px 22px;text-decoration:none`,
    outline: `background:${surface};border:1px solid ${edge};border-radius:12px;mso-padding-alt:13px 22px`,
    outlineText: `${FONT};color:${text};display:inline-block;font-size:16px;font-weight:600;line-height:1.25;padding:13px 22px;text-decoration:none`,
    quiet: `border-top:1px solid ${line};font-size:15px;margin:16px 0 0;padding:16px 0 0`,
    note: `color:${muted};font-size:13px;line-height:1.5;margin:16px 0 0`,
    foot: `${FONT};${WRAP};color:${muted};font-size:13px;line-height:1.5;padding:16px 28px 0`,
  } as const;
}

export type Part = keyof ReturnType<typeof inlineStyles>;

/** What a style sheet can say only: the dark surface, and a narrow window. `!important`, as the parts have inline styles. */
export function styleSheet(dark: Palette): string {
  const { page, surface, text, muted, line, edge, accent, onAccent, tint } = dark;
  return `
:root{color-scheme:light dark;supported-color-schemes:light dark}
p,h1{overflow-wrap:anywhere}
@media (max-width:480px){
.inner{padding:22px 18px!important}
.foot{padding:14px 18px 0!important}
.whenInner{padding:16px!important}
.label,.value{display:block!important;width:auto!important;padding:0!important}
.label{padding-top:8px!important}
.button,.button tbody,.button tr,.button td{display:block!important;width:100%!important;box-sizing:border-box}
.button{margin-left:0!important;margin-right:0!important}
.button td{text-align:center!important}
.solidText,.outlineText{display:block!important}
}
@media (prefers-color-scheme:dark){
.page{background:${page}!important}
.card{background:${surface}!important;border-color:${line}!important}
.inner,.whenInner,.heading,.paragraph,.title,.date,.time,.value{color:${text}!important}
.team,.small,.label,.note,.foot{color:${muted}!important}
.when{background:${tint}!important}
.quote{border-color:${line}!important;color:${text}!important}
.quiet{border-color:${line}!important}
.link,.number{color:${accent}!important}
.solid{background:${accent}!important;border-color:${accent}!important}
.solidText{color:${onAccent}!important}
.outline{background:${surface}!important;border-color:${edge}!important}
.outlineText{color:${text}!important}
}`;
}

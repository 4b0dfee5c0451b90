import type { HostilePage } from '../page.ts';
import { privateProperties } from '../private-properties.ts';

/** Rules for everything, as resets, old themes and frameworks have them. */
export const resets: readonly HostilePage[] = [
  {
    name: 'that unsets everything',
    main: true,
    css: '* { all: unset } head, style, script { display: none }',
    width: 800,
  },
  { name: 'that shows it inline', css: 'team-booking { display: inline }', width: 800 },
  { name: 'that shows its contents only', css: 'team-booking { display: contents }', width: 800 },
  {
    name: 'that wants all letters to have 11 pixels',
    main: true,
    css: '* { font-size: 11px !important }',
    holds: 'visitor.letters() >= 12',
  },
  {
    name: 'with a border box for everything',
    css: '*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0 }',
  },
  { name: 'with a content box and padding for everything', css: '* { box-sizing: content-box; padding: 4px }' },
  {
    name: 'with letters far apart',
    css: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
  },
  {
    name: 'with capital letters',
    css: '* { text-transform: uppercase; text-align: right; white-space: nowrap; text-indent: 2em }',
  },
  {
    name: 'with rules for buttons and fields',
    css: 'button, input, select, label, table, th, td { display: block !important; position: absolute !important; opacity: 0.1; inline-size: 9px !important }',
  },
  {
    name: 'with a grid for all blocks',
    css: 'div, section, header, footer { display: grid !important; grid-template-columns: repeat(12, 1fr) }',
  },
  {
    name: 'that sets every private property of the booker',
    main: true,
    css: `:root { ${privateProperties()
      .map((name) => `${name}: "Acme"`)
      .join('; ')} }`,
    holds: 'visitor.looksPlain()',
  },
  {
    name: 'that sets every private property of the booker to a colour',
    css: `*, team-booking { ${privateProperties()
      .map((name) => `${name}: #f0f`)
      .join('; ')} }`,
    holds: 'visitor.looksPlain()',
  },
  {
    name: 'whose accent is no colour',
    main: true,
    css: ':root { --team-booking-accent: hotdog }',
    holds: 'visitor.contrast("[part~=day-free]") >= 4.5',
  },
  {
    name: 'with a dark surface and a light scheme',
    css: ':root { --team-booking-surface: navy }',
    holds: 'visitor.contrast() >= 4.5',
  },
  {
    name: 'with a grey surface',
    css: ':root { --team-booking-surface: #d0d0d0; --team-booking-accent: gold }',
    holds: 'visitor.contrast() >= 4.5',
  },
  {
    name: 'with a light surface and a dark scheme',
    css: ':root { color-scheme: dark; --team-booking-surface: #fff }',
    holds: 'visitor.contrast() >= 4.5',
  },
  {
    name: 'in the manner of Bootstrap',
    css: '.row { display: flex; flex-wrap: wrap; margin: 0 -12px } .col-auto { flex: 0 0 auto; inline-size: auto; padding: 0 12px } .container { max-inline-size: 1140px; margin: auto } *, ::after { box-sizing: border-box } a { color: red; text-decoration: underline } table { caption-side: bottom; border-collapse: collapse } button { text-transform: none }',
    body: '<div class="container"><div class="row"><div class="col-auto">{booker}</div></div></div>',
    width: 800,
  },
  {
    name: 'in the manner of Tailwind',
    css: '*, ::before, ::after { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0 } html { line-height: 1.5 } button, input { font: inherit; background: transparent; border-radius: 0 } img, svg { display: block; vertical-align: middle } [hidden] { display: none !important }',
    body: '<div style="display: flex; min-block-size: 100vh; align-items: center; justify-content: center">{booker}</div>',
    width: 800,
  },
  {
    name: 'of the nineties',
    css: 'body { font: 12px "Times New Roman"; text-align: center; cursor: wait } td, th { font: bold 9px Arial; color: lime }',
    body: '<center><font size="1" color="red"><table border="1" cellpadding="9"><tr><td align="center">{booker}</td></tr></table></font></center>',
    doctype: '',
    width: 600,
  },
  {
    name: 'without doctype and with larger letters',
    main: true,
    doctype: '',
    css: 'body { font-size: 21px }',
    holds: 'visitor.letters("[part~=day]") >= 18',
  },
];

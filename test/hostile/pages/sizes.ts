import type { HostilePage } from '../page.ts';

/** Places whose size depends on what is in them, and sizes that surprise. */
export const sizes: readonly HostilePage[] = [
  { name: 'without any style', main: true },
  {
    name: 'that opens it in a dialog',
    main: true,
    body: '<button id="open" onclick="document.querySelector(`dialog`).showModal()">Book</button><dialog>{booker}</dialog>',
    press: '#open',
    width: 800,
    moves: true,
  },
  {
    name: 'that opens it in a popover',
    body: '<button id="open" popovertarget="pop">Book</button><div popover id="pop">{booker}</div>',
    press: '#open',
    width: 800,
    moves: true,
  },
  { name: 'that floats it', main: true, body: '<div style="float: left">{booker}</div>', width: 800 },
  {
    name: 'with a box as wide as its content',
    body: '<div style="inline-size: fit-content">{booker}</div>',
    width: 800,
  },
  { name: 'with an inline block', body: '<div style="display: inline-block">{booker}</div>', width: 800 },
  { name: 'that places it absolutely', body: '<div style="position: absolute">{booker}</div>', width: 800 },
  { name: 'of tables', main: true, body: '<table><tr><td>{booker}</td></tr></table>', width: 800 },
  { name: 'with a flexible row', main: true, body: '<div style="display: flex"><div>{booker}</div></div>', width: 800 },
  {
    name: 'with a flexible row and something beside it',
    body: '<div style="display: flex"><div>{booker}</div><aside style="flex: 0 0 300px">Aside</aside></div>',
    width: 700,
  },
  {
    name: 'with a column that takes what is left',
    body: '<div style="display: grid; grid-template-columns: 1fr 300px"><div>{booker}</div><aside>Aside</aside></div>',
    width: 700,
  },
  {
    name: 'with a column as wide as its content',
    body: '<div style="display: grid; grid-template-columns: auto auto"><div>{booker}</div></div>',
    width: 800,
  },
  {
    name: 'that centres it in a column',
    body: '<div style="display: flex; flex-direction: column; align-items: center">{booker}</div>',
    width: 800,
  },
  { name: 'with two columns of text', main: true, body: '<div style="columns: 2">{booker}</div>', width: 500 },
  { name: 'written from top to bottom', main: true, css: 'body { writing-mode: vertical-rl }', width: 500 },
  { name: 'as narrow as an old phone', window: [320, 560], width: 300 },
  { name: 'as narrow as a folded phone', window: [280, 650], width: 260 },
  {
    name: 'seen on a phone',
    main: true,
    head: '<meta name="viewport" content="width=device-width">',
    window: [360, 740],
  },
  { name: 'in a phone’s landscape', window: [740, 300] },
  { name: 'in a side bar', body: '<div style="inline-size: 260px">{booker}</div>', width: 256 },
  { name: 'with root letters of 10 pixels', css: 'html { font-size: 62.5% }', holds: 'visitor.letters() >= 12' },
  { name: 'with root letters of 32 pixels', css: 'html { font-size: 32px }', window: [1180, 1000] },
  { name: 'zoomed by its style', css: 'body { zoom: 1.5 }', window: [1180, 1000] },
  { name: 'shrunk by a transform', css: 'main { transform: scale(0.8) rotate(1deg); transform-origin: 0 0 }' },
  { name: 'that scrolls inside', css: 'main { block-size: 400px; overflow: auto }' },
  { name: 'that contains what it has', css: 'main { contain: layout paint style; overflow: hidden }' },
];

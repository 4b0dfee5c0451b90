import type { HostilePage } from '../page.ts';

const BAR = 'position: sticky; inset-block-start: 0; block-size: 60px; background: gold';

/** What lies over the booker or under it, and what the page hides. */
export const layers: readonly HostilePage[] = [
  {
    name: 'with a header that sticks, in layer 1',
    main: true,
    css: `#top { ${BAR}; z-index: 1 }`,
    body: '<div id="top">Acme</div>{booker}<div style="block-size: 90vh"></div>',
    holds: 'visitor.neverCovers()',
  },
  {
    name: 'with a header that sticks, in no layer of its own',
    css: `#top { ${BAR} }`,
    body: '<div style="display: flex; flex-direction: column-reverse"><div>{booker}<div style="block-size: 90vh"></div></div><div id="top" style="order: 1">Acme</div></div>',
    holds: 'visitor.neverCovers()',
  },
  {
    name: 'with a veil that lets presses through',
    body: '<div style="position: fixed; inset: 0; z-index: 9; background: #0001; pointer-events: none"></div>{booker}',
  },
  { name: 'with a layer for everything', css: '* { z-index: 1; position: relative }' },
  {
    name: 'that puts it behind its ground and lifts it',
    css: 'main { position: relative; z-index: 3 } body { isolation: isolate }',
  },
  {
    name: 'whose tab hides it by visibility',
    main: true,
    body: '<button id="tab" onclick="document.querySelector(`#panel`).style.visibility = `visible`">Book</button><div id="panel" style="visibility: hidden">{booker}</div>',
    press: '#tab',
    holds: 'visitor.wasHidden',
  },
  {
    name: 'whose tab hides it by opacity, deaf to presses',
    main: true,
    body: '<button id="tab" onclick="document.querySelector(`#panel`).style = ``">Book</button><div id="panel" style="opacity: 0; pointer-events: none">{booker}</div>',
    press: '#tab',
    holds: 'visitor.wasHidden',
  },
  {
    name: 'whose tab hides it by display',
    body: '<button id="tab" onclick="document.querySelector(`team-booking`).style = ``">Book</button><main>{booker}</main>',
    attributes: 'style="display: none"',
    press: '#tab',
    moves: true,
    holds: 'visitor.wasHidden',
  },
  {
    name: 'with an accordion',
    body: '<details><summary>Book</summary>{booker}</details>',
    press: 'summary',
    moves: true,
    holds: 'visitor.wasHidden',
  },
  {
    name: 'that is inert until a press',
    body: '<button id="tab" onclick="document.querySelector(`main`).inert = false">Book</button><main inert>{booker}</main>',
    press: '#tab',
  },
  {
    name: 'that paints late what is far away',
    css: 'main { content-visibility: auto; contain-intrinsic-size: auto 700px }',
    body: '<div style="block-size: 120vh"></div><main>{booker}</main>',
    moves: true,
  },
];

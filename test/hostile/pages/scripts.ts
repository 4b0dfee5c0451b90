import type { HostilePage } from '../page.ts';

const SHORTCUTS = `document.addEventListener('keydown', (event) => {
  if (event.target.localName === 'input' || event.key.length > 1) return;
  event.preventDefault();
  window.shortcuts = (window.shortcuts ?? 0) + 1;
});`;

/** Scripts that replace what everybody uses, or listen to everything. */
export const scripts: readonly HostilePage[] = [
  { name: 'with shortcuts of one letter', main: true, script: SHORTCUTS, holds: '!window.shortcuts' },
  {
    name: 'with a Temporal of its own',
    main: true,
    script: 'window.Temporal = { name: "a library" };',
    holds: 'Temporal.name === "a library"',
  },
  {
    name: 'with half a polyfill of Temporal',
    script: 'window.Temporal = { Instant: { fromEpochMilliseconds: () => ({}) } };',
  },
  { name: 'whose Temporal is undefined', script: 'window.Temporal = undefined;' },
  { name: 'that calls a constant Temporal', script: 'const Temporal = "the name of a band";' },
  {
    name: 'in a browser without Temporal, with an element of that id',
    main: true,
    script: 'delete window.Temporal;',
    body: '<section id="Temporal">{booker}</section>',
  },
  {
    name: 'with the Array.from of Prototype',
    main: true,
    script:
      'Array.from = (all) => { if (!all) return []; if ("toArray" in Object(all)) return all.toArray(); let length = all.length || 0; const result = new Array(length); while (length--) result[length] = all[length]; return result; };',
  },
  {
    name: 'with more of Prototype',
    script: `Array.prototype.toJSON = function () { return '[' + this.map((item) => JSON.stringify(item)).join(', ') + ']'; };
      String.prototype.toJSON = function () { return '"' + this + '"'; };
      Array.prototype.each = Array.prototype.forEach; Array.prototype.clone = function () { return [...this]; };
      Object.extend = Object.assign; Function.prototype.argumentNames = () => []; String.prototype.blank = () => false;`,
  },
  {
    name: 'with the Array.from of MooTools',
    script:
      'Array.from = (item) => (item == null ? [] : typeof item === "object" && "length" in item ? Array.prototype.slice.call(item) : [item]);',
  },
  {
    name: 'that adds to what all objects have',
    script:
      'Object.prototype.extend = function () {}; Array.prototype.last = function () { return this[this.length - 1]; };',
  },
  {
    name: 'with hooks of polyfills for a Lit of its own',
    script: `litHtmlPolyfillSupport = reactiveElementPolyfillSupport = litElementPolyfillSupport = litElementHydrateSupport = () => {
        throw new Error('This is another Lit');
      };`,
    holds: '!window.litHtmlVersions && !window.reactiveElementVersions && !window.litElementVersions',
  },
  {
    name: 'in a browser without AbortSignal.any and URL.canParse',
    script: 'delete AbortSignal.any; delete URL.canParse;',
  },
  {
    name: 'in a browser without the colours that the booker needs',
    script: 'CSS.supports = () => false;',
    body: '<main><team-booking src="{src}"></team-booking><team-booking-button src="{src}"></team-booking-button><team-booking-times src="{src}"></team-booking-times></main>',
    isLinkOnly: true,
    logs: /this browser is too old/,
  },
  { name: 'without crypto.randomUUID', script: 'delete Crypto.prototype.randomUUID;' },
  {
    name: 'that wraps fetch',
    script: 'const own = window.fetch; window.fetch = function () { return own.apply(this, arguments); };',
  },
  {
    name: 'without storage',
    script:
      'for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });',
  },
  { name: 'without EventSource', script: 'delete window.EventSource;' },
  {
    name: 'that listens to every event first',
    script: `for (const type of ['click', 'pointerdown', 'focusin', 'input', 'keydown', 'submit']) window.addEventListener(type, () => {}, true);`,
  },
  {
    name: 'with a router for all links',
    script: `document.addEventListener('click', (event) => { if (event.target.closest('a')) event.preventDefault(); });`,
  },
  {
    name: 'that stops every submit',
    script: `document.addEventListener('submit', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);`,
  },
  {
    name: 'with functions called name, status and top',
    script: 'var name = "Acme"; var status = 7; var booker2 = 1; function flow() {} function part() {}',
  },
];

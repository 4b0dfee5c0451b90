// Collects what every state shows and is named: ?built=1 of the built embed, else of the sources.
import { loadElements } from './load-elements.ts';
import type { StateName } from './states.ts';

await loadElements();
// They register the elements of the sources, unless those of the embed are registered.
const { STATES } = await import('./states.ts');

// What waits to be scrolled to has no inner text, and whether it waits is a matter of time.
const painted = new CSSStyleSheet();
painted.replaceSync('* { content-visibility: visible !important }');

const main = document.querySelector('main')!;
const texts: Record<string, string[]> = {};
for (const name of Object.keys(STATES) as StateName[]) {
  const { root, element } = await STATES[name](main);
  await element.updateComplete;
  root.adoptedStyleSheets.push(painted);
  // Of what has several controls, the space between them is layout.
  texts[name] = [
    ...root.querySelectorAll<HTMLElement>('label, legend, button, a, p, h2, h3, h4, li:not([role]), b, small, option'),
  ].map(
    (one) =>
      `${one.localName}: ${[one.innerText, one.ariaLabel, one.title].map((text) => text?.trim().replaceAll(/\s+/g, ' ')).join(' | ')}`,
  );
  main.replaceChildren();
}
Object.assign(window, { texts });

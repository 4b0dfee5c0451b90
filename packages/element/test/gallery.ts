// One state a page: ?state=pick&theme=dark&lang=ar&size=32; with &built=1 of the built embed, else of the sources. Without a
// state, `window.gallery` shows one after the other.
import { loadElements } from './load-elements.ts';

await loadElements();
const { EVERY_STATE } = await import('./every-state.ts');

const asked = new URLSearchParams(location.search);
const main = document.querySelector('main')!;
document.documentElement.style.colorScheme = asked.get('theme') ?? 'light dark';
document.documentElement.lang = asked.get('lang') ?? 'en-GB';
if (asked.has('size')) document.documentElement.style.fontSize = `${asked.get('size')}px`;
if (asked.has('size')) document.body.style.padding = '0';
document.documentElement.dir = /^(ar|he)/.test(document.documentElement.lang) ? 'rtl' : 'ltr';
const state = asked.get('state');

async function show(name: string): Promise<void> {
  main.replaceChildren();
  window.scrollTo(0, 0);
  await EVERY_STATE[name]!(main);
}

Object.assign(window, { gallery: { names: Object.keys(EVERY_STATE), show } });
try {
  if (state) await show(state);
} finally {
  document.body.dataset['ready'] = '';
}

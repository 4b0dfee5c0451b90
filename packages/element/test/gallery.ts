import { OPENERS } from './openers.ts';
import { STATES } from './states.ts';

const ALL: Record<string, (into: HTMLElement) => Promise<unknown>> = { ...STATES, ...OPENERS };

// One state a page: ?state=pick&theme=dark&lang=ar&size=32
const asked = new URLSearchParams(location.search);
const main = document.querySelector('main')!;
document.documentElement.style.colorScheme = asked.get('theme') ?? 'light dark';
document.documentElement.lang = asked.get('lang') ?? 'en-GB';
if (asked.has('size')) document.documentElement.style.fontSize = `${asked.get('size')}px`;
if (asked.has('size')) document.body.style.padding = '0';
const state = asked.get('state');

if (state && ALL[state]) {
  try {
    await ALL[state](main);
  } finally {
    document.body.dataset['ready'] = '';
  }
} else {
  const links = Object.keys(ALL).map((name) => {
    const link = document.createElement('a');
    link.href = `?state=${name}`;
    link.textContent = name;
    return link;
  });
  for (const link of links) main.append(link, document.createElement('br'));
}

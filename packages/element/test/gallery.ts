import { STATES, type StateName } from './states.ts';

// One state a page: ?state=pick&theme=dark&lang=ar&size=32
const asked = new URLSearchParams(location.search);
const main = document.querySelector('main')!;
document.documentElement.style.colorScheme = asked.get('theme') ?? 'light dark';
document.documentElement.lang = asked.get('lang') ?? 'en-GB';
if (asked.has('size')) document.documentElement.style.fontSize = `${asked.get('size')}px`;
if (asked.has('size')) document.body.style.padding = '0';
const state = asked.get('state');

if (state && state in STATES) {
  try {
    await STATES[state as StateName](main);
  } finally {
    document.body.dataset['ready'] = '';
  }
} else {
  const links = Object.keys(STATES).map((name) => {
    const link = document.createElement('a');
    link.href = `?state=${name}`;
    link.textContent = name;
    return link;
  });
  for (const link of links) main.append(link, document.createElement('br'));
}

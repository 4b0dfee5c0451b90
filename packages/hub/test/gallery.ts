// One state a page: gallery.html?state=today&lang=ar, or the demo of the hub without a server; `window.gallery` has the names of all.
import { direction } from '@team-booking/words';
import { STATES } from './states.ts';

const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') ?? 'en-GB';
document.documentElement.style.colorScheme = asked.get('theme') ?? 'light dark';
document.documentElement.lang = lang;
document.documentElement.dir = direction(lang);
Object.assign(window, { gallery: { names: Object.keys(STATES) } });
try {
  const name = asked.get('state') ?? 'today';
  if (name in STATES) await STATES[name]!(lang);
} finally {
  document.body.dataset['ready'] = '';
}

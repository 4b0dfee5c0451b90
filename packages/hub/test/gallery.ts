// One state after the other by `gallery.show(name)`, or the one that the address asks for: gallery.html?state=today&lang=ar. Without a state
// it is the demo of the hub without a server.
import { direction } from '@team-booking/words';
import type { OpenHub } from './open-hub.ts';
import { STATES } from './states.ts';

const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') ?? 'en-GB';
let open: OpenHub | undefined;

async function show(name: string): Promise<void> {
  await open?.close();
  open = undefined;
  open = await STATES[name]!(lang);
}

document.documentElement.style.colorScheme = asked.get('theme') ?? 'light dark';
document.documentElement.lang = lang;
document.documentElement.dir = direction(lang);
Object.assign(window, { gallery: { names: Object.keys(STATES), show } });
try {
  const name = asked.get('state') ?? 'today';
  if (name in STATES) await show(name);
} finally {
  document.body.dataset['ready'] = '';
}

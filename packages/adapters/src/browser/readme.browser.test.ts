import type { BrowserBackend } from './index.ts';

const slot = { step: 30, timeZone: 'UTC' };
const TEAM = {
  name: 'Analytical Engines',
  hosts: [{ id: 'ada', name: 'Ada', email: 'ada@team.example', timeZone: 'UTC' }],
  bookingTypes: [{ slug: 'intro-call', title: 'Intro call', mode: 'solo', hosts: ['ada'], durations: [30], slot }],
};

it('the example of the README shows times of the team beside the page', async () => {
  const { fetch } = globalThis;
  globalThis.fetch = async (...call) => (call[0] === 'team.json' ? Response.json(TEAM) : fetch(...call));
  const booker = document.createElement('team-booking');
  const ready = new Promise((resolve) => booker.addEventListener('team-booking-ready', resolve));
  document.body.append(booker);
  try {
    await import('../../example/browser.ts');
    await ready;
    const text = booker.shadowRoot!.textContent;
    if (!text.includes('Intro call')) throw new Error(text);
  } finally {
    globalThis.fetch = fetch;
    booker.remove();
    await (booker.backend as BrowserBackend | undefined)?.close();
  }
});

import { answering, type Answering } from './answering.ts';
import { sampleEventType } from './samples.ts';

/** Runs an example of the README in a page; returns what the page shows and the requests to Cal.com. */
export async function shownBy(example: () => Promise<unknown>): Promise<{ text: string; sent: Answering['sent'] }> {
  const { fetch } = globalThis;
  const calcom = answering(({ path }) => {
    if (path === 'event-types') return [sampleEventType({ slug: 'intro-call', title: 'Intro call' })];
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    return { [tomorrow]: [{ start: `${tomorrow}T10:00:00.000Z` }] };
  });
  const readme = await (await fetch('/packages/adapters/README.md')).text();
  document.body.innerHTML = /^```html\n([^]*?)^```$/m.exec(readme)![1]!;
  const booker = document.querySelector('team-booking')!;
  const ready = new Promise((resolve) => booker.addEventListener('team-booking-ready', resolve));
  globalThis.fetch = (input, init) => {
    const { hostname } = new URL(input instanceof Request ? input.url : input, location.href);
    return hostname === 'api.cal.com' ? calcom.fetch(input, init) : fetch(input, init);
  };
  try {
    await example();
    await ready;
    return { text: booker.shadowRoot!.textContent, sent: calcom.sent };
  } finally {
    globalThis.fetch = fetch;
    booker.remove();
  }
}

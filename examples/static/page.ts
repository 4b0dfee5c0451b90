import type { BrowserBackendOptions } from '@team-booking/adapters/browser';
import { BookedList } from './booked-list.ts';

/** The page's query: `booking` to move or cancel, and the chosen `type`. */
const asked = new URLSearchParams(location.search);

async function start(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const [{ browserBackend }, { TeamBooking }, team] = await Promise.all([
    import('@team-booking/adapters/browser'),
    import('@team-booking/element'),
    settings(),
  ]);
  const backend = await browserBackend({ team });

  const managed = (await backend.bookings()).find(({ id }) => id === asked.get('booking'));
  const slugs = team.bookingTypes.map(({ slug }) => slug);
  const slug = managed?.bookingType ?? slugs.find((one) => one === asked.get('type')) ?? slugs[0];
  showTypes(team.bookingTypes, slug);
  customElements.define('booked-list', BookedList);
  document.querySelector('#bookings')!.append(Object.assign(new BookedList(), { backend, slugs }));

  const booker = document.querySelector<InstanceType<typeof TeamBooking>>('team-booking')!;
  Object.assign(booker, { backend, src: slug, booking: asked.get('booking') ?? undefined });
  customElements.define('team-booking', TeamBooking);
}

/** Loads the team's settings; the backend validates them. */
async function settings(): Promise<BrowserBackendOptions['team']> {
  const answer = await fetch('team.json');
  if (!answer.ok) throw new Error(`team.json: the host answered ${answer.status}. Put it beside index.html.`);
  try {
    return (await answer.json()) as BrowserBackendOptions['team'];
  } catch (cause) {
    throw new Error(`team.json is no JSON: ${(cause as Error).message}`, { cause });
  }
}

function showTypes(types: readonly { slug: string; title: string }[], present: string): void {
  const links = types.map(({ slug, title }) => {
    const link = document.createElement('a');
    link.href = `?type=${slug}`;
    link.textContent = title;
    if (slug === present) link.ariaCurrent = 'page';
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  document.querySelector('#types')!.replaceChildren(...links);
}

start().catch((error: unknown) => {
  // The message names the remedy: which setting of the team is wrong, or how the page may store data.
  const trouble = document.querySelector<HTMLElement>('#trouble')!;
  trouble.textContent = error instanceof Error ? error.message : String(error);
  trouble.hidden = false;
  document.querySelector<HTMLElement>('team-booking')!.hidden = true;
  throw error;
});

import { BookedList } from './booked-list.ts';
import { showTrouble, teamSettings } from './team-settings.ts';

/** The page's query: `booking` to move or cancel, and the chosen `type`. */
const asked = new URLSearchParams(location.search);

async function start(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const [{ browserBackend }, { TeamBooking }, team] = await Promise.all([
    import('@team-booking/adapters/browser'),
    import('@team-booking/element'),
    teamSettings(),
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
  showTrouble(error, 'team-booking');
  throw error;
});

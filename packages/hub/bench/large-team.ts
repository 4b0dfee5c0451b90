import type { TeamBookingRow } from '@team-booking/contract/team';

const HOSTS = Array.from({ length: 100 }, (_, i) => ({
  id: `host-${i}`,
  kind: 'person',
  name: `Host ${i}`,
  timeZone: 'UTC',
  active: true,
  calendars: 'fresh',
}));
const TYPES = Array.from({ length: 20 }, (_, i) => ({
  id: `type-${i}`,
  slug: `type-${i}`,
  title: `Booking type ${i}`,
  mode: 'round-robin',
  status: 'published',
  durations: [30],
  linkOnly: false,
  url: 'https://book.example/',
  embed: '',
  members: HOSTS.map(({ id, name }) => ({ id, name })),
  upcoming: 5000,
}));
const BEGIN = Date.now() + 3_600_000;

const bookingAt = (i: number): TeamBookingRow => {
  const start = BEGIN + Math.floor(i / 50) * 1_800_000;
  const type = TYPES[i % TYPES.length]!;
  return {
    id: `booking-${i}`,
    number: `NW-${i}`,
    status: 'confirmed',
    start: new Date(start).toISOString(),
    end: new Date(start + 1_800_000).toISOString(),
    bookingType: { id: type.id, slug: type.slug, title: type.title },
    hosts: [{ id: `host-${i % 100}`, name: `Host ${i % 100}` }],
    attendee: { name: `Visitor ${i}` },
    waits: null,
    action: null,
  };
};
const BOOKINGS = Array.from({ length: 100_000 }, (_, i) => bookingAt(i));

/** What a backend with such a team answers. */
export function answerOf({ pathname, searchParams }: URL): unknown {
  const name = pathname.replace('/api/team', '');
  if (name === '') return { id: 'team', name: 'Large', timeZone: 'UTC', locale: 'en', revision: 'r' };
  if (name === '/me')
    return { id: 'p', name: 'Grace', email: 'g@team.example', role: 'admin', host: null, settings: { locale: 'en' } };
  if (name === '/hosts') return { items: HOSTS, next: null };
  if (name === '/booking-types') return { items: TYPES, next: null };
  if (name === '/bookings') return bookings(searchParams);
  if (name.endsWith('/takers')) return { booking: 'b', from: null, seats: [], hosts: [], next: null };
  return { items: [], next: null };
}

function bookings(query: URLSearchParams): unknown {
  const [words, host] = [query.get('words')?.toLowerCase(), query.get('host')];
  const found = BOOKINGS.filter(
    ({ attendee, hosts }) =>
      (!words || words.split(' ').every((word) => attendee.name.toLowerCase().split(' ').includes(word))) &&
      (!host || hosts[0]!.id === host),
  );
  const at = Number(query.get('cursor') ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  return { items: found.slice(at, at + limit), next: at + limit < found.length ? String(at + limit) : null };
}

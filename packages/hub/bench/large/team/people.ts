/** The hosts of the large team. */
export const HOSTS = Array.from({ length: 100 }, (_, i) => ({
  id: `host-${i}`,
  kind: 'person',
  name: `Host ${i}`,
  email: `host-${i}@team.example`,
  timeZone: ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo'][i % 4]!,
  active: true,
  calendars: 'fresh',
}));

export const NAMES = HOSTS.map(({ id, name }) => ({ id, name }));

/** The zone of the types, and of who looks at them. */
export const ZONE = 'UTC';

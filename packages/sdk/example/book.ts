import { createClient, http } from '@team-booking/sdk';

const client = createClient(http('https://book.example/api'), 'intro-call');
const [time] = await client.times({ from: '2026-12-07', to: '2026-12-12', timeZone: 'Europe/Berlin' });
if (!time) throw new Error('Nothing is free that week.');
const outcome = await client.book(time, { attendee: { name: 'Ada Lovelace', email: 'ada@example.com' } });
console.log(outcome.ok ? `Booked for ${time.local}: ${outcome.booking.manage.url}` : outcome.problem.detail);

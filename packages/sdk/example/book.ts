import 'temporal-polyfill/global';
import { createClient, http } from '@team-booking/sdk';

const client = createClient({ backend: http('https://book.example/api'), slug: 'intro-call' });
const [slot] = await client.slots({ from: '2026-12-07', to: '2026-12-12', timeZone: 'Europe/Berlin' });
if (!slot) throw new Error('Nothing is free that week.');
const outcome = await client.book(slot, { attendee: { name: 'Ada Lovelace', email: 'ada@example.com' } });
console.log(outcome.ok ? `Booked for ${slot.local}: ${outcome.booking.manage.url}` : outcome.problem.detail);

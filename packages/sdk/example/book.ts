import 'temporal-polyfill/global';
import { createClient, http } from '@team-booking/sdk';

const client = createClient({ backend: http('https://book.example/api'), slug: 'intro-call' });
const today = Temporal.Now.plainDateISO();
const [slot] = await client.slots({ from: `${today}`, to: `${today.add({ days: 14 })}` });
if (!slot) throw new Error('Nothing is free in the next two weeks.');
const outcome = await client.book(slot, { attendee: { name: 'Ada Lovelace', email: 'ada@example.com' } });
console.log(outcome.ok ? `Booked for ${slot.local}: ${outcome.booking.manage.url}` : outcome.problem.detail);

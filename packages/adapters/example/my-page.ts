import { createClient, http } from '@team-booking/sdk';

/** Stands for a page of yours: books the first time on a day and says when, or why not. */
export async function bookFirstTime(day: string): Promise<string> {
  const client = createClient({ backend: http('https://book.example/api'), slug: 'intro-call' });
  const to = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  const [slot] = await client.slots({ from: day, to, timeZone: 'Europe/Berlin' });
  if (!slot) return 'nothing is free';
  const outcome = await client.book(slot, { attendee: { name: 'Ada Lovelace', email: 'ada@example.com' } });
  return outcome.ok ? slot.local : outcome.kind;
}

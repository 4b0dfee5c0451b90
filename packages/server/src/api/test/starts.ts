import { slotsFromFree } from '@team-booking/core/slots';
import type { TestApi } from './api.ts';

/** Starts that a client computes from the API's answer, as ISO 8601. */
export async function startsOf(api: TestApi, slug: string, duration: number, range: readonly [string, string]) {
  const { slot, groups } = await api.type(slug);
  const { from, to, hosts } = await api.availability(slug, ...range);
  const found = slotsFromFree({ slot, from: Date.parse(from), to: Date.parse(to), hosts: hosts!, groups, duration });
  return [...found.starts].map((start) => new Date(start).toISOString());
}

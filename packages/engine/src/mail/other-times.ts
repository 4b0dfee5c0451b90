import { DAY, MINUTE } from '@team-booking/core/time';
import { everybodyOf } from '../availability/party.ts';
import { startsOfAnswer } from '../availability/starts-of-answer.ts';
import { hostsById, isPublished } from '../booking/backend.ts';
import { partyOfType } from '../booking/party-of.ts';
import { answerOffered } from '../offering/offered-time.ts';
import type { LetterParts } from './letter-parts.ts';

/** So many other times are named. */
const COUNT = 3;

/** So far from the time that was asked for they are looked for. */
const AROUND = 14 * DAY;

/** The free starts of a type that are nearest to a booking that the team did not take, epoch milliseconds, ascending; none for any other letter. */
export async function otherTimesOf({ backend, view, row, type, team, telling, now }: LetterParts): Promise<number[]> {
  if (telling.kind !== 'declined' && telling.kind !== 'not-approved') return [];
  const isOffered = team.bookingTypes.includes(type) && isPublished(type) && type.linkOnly !== true;
  const route = row.route ?? null;
  const party = isOffered ? partyOfType(type, route?.host ?? null, route) : null;
  if (!party) return [];
  const { start, end } = row.state;
  const lasts = (end - start) / MINUTE;
  const duration = type.durations.includes(lasts) ? lasts : type.durations[0]!;
  const hosts = await hostsById(view, everybodyOf(party));
  const range = { from: Math.max(now, start - AROUND), to: start + AROUND };
  const asked = { type, ...range, party, hosts, durations: [duration], now, except: null };
  const starts = startsOfAnswer(type, await answerOffered(view, backend.busy, asked, route), duration);
  return [...starts]
    .filter((at) => at !== start)
    .toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start) || a - b)
    .slice(0, COUNT)
    .toSorted((a, b) => a - b);
}

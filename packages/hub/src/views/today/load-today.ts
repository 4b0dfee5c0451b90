import type {
  BookingTypeSummary,
  HostSummary,
  TeamBooking,
  TeamBookingRow,
  WaitingItem,
} from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../hub.ts';
import { bookingsAround, firstAhead } from './bookings-around.ts';
import type { Obstacle } from '../../parts/obstacle.ts';
import type { Day } from './day.ts';
import type { InTurn } from './turns.ts';
import type { Remedies } from './waiting.ts';

/** What the day is made of. */
export interface TodayData {
  readonly bookings: readonly TeamBookingRow[];
  /** Whether they are all of the week. */
  readonly isWeek: boolean;
  readonly waiting: readonly WaitingItem[];
  readonly hosts: readonly HostSummary[];
  readonly types: readonly BookingTypeSummary[];
  readonly turns: InTurn | null;
  /** Why hosts are not offered at all today. */
  readonly obstacles: ReadonlyMap<string, Obstacle>;
  /** All that is known of the next booking. */
  readonly next: TeamBooking | null;
  readonly question: Remedies['question'];
  readonly calendarWhy: Remedies['calendarWhy'];
  readonly questionWords: HubWords['question'];
}

/**
 * Loads it.
 *
 * @param host whose day it is; `null` = everybody's
 * @param dayOf puts bookings in order, so that the next one is known
 */
export async function loadToday(
  hub: Hub,
  host: string | null,
  dayOf: (bookings: readonly TeamBookingRow[]) => Day,
  signal: AbortSignal,
): Promise<TodayData> {
  const { client, locale } = hub;
  const [{ rows, isWeek }, waiting, hosts, types, questionWords] = await Promise.all([
    bookingsAround(hub, signal),
    client.waiting({}, { signal }),
    client.hosts({}, { signal }),
    client.teamBookingTypes({}, { signal }),
    loadHubWords(locale, 'question'),
  ]);
  const rotations = types.items.filter(({ mode, status }) => mode === 'round-robin' && status === 'published');
  const [rotation] = rotations;
  const bookings = dayOf(rows).next ? rows : [...rows, ...(await firstAhead(hub, host, signal))];
  const { next } = dayOf(bookings);
  const waits = (wanted: WaitingItem['kind']) => waiting.items.some(({ kind }) => kind === wanted);
  const [turns, whole, asked, calendarWhy, obstacles] = await Promise.all([
    rotation ? client.comingTurns({ id: rotation.id, query: { count: 3 } }, { signal }) : null,
    next ? client.teamBooking({ id: next.id }, { signal }) : null,
    waits('question') ? import('../../parts/question/asked-in.ts') : null,
    waits('calendar') ? calendarWords(locale) : null,
    rotation ? obstaclesAmong(hub, hosts.items) : new Map<string, Obstacle>(),
  ]);
  return {
    bookings,
    isWeek,
    waiting: waiting.items,
    hosts: hosts.items,
    types: types.items,
    turns:
      rotation && turns ? { ...turns, type: rotation.id, title: rotations.length > 1 ? rotation.title : null } : null,
    obstacles,
    next: whole,
    question: asked && asked.askedQuestion,
    calendarWhy,
    questionWords,
  };
}

/** Puts into words why calendars cannot be read. */
async function calendarWords(locale: string): Promise<NonNullable<Remedies['calendarWhy']>> {
  const [{ calendarProblem }, words] = await Promise.all([
    import('../../parts/calendar-problem.ts'),
    loadHubWords(locale, 'calendars'),
  ]);
  return (problem) => calendarProblem(words, problem);
}

/** Most days there are none: then nothing is loaded for them. */
async function obstaclesAmong(hub: Hub, hosts: readonly HostSummary[]): Promise<ReadonlyMap<string, Obstacle>> {
  const some = hosts.filter(({ away, calendars }) => away || calendars === 'closed' || calendars === 'unread');
  return some.length > 0 ? (await import('../../parts/obstacle.ts')).obstaclesOf(hub, some) : new Map();
}

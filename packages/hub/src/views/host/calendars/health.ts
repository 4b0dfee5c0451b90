import type { HostCalendar } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../../hub.ts';
import { calendarProblem } from '../../../parts/calendar-problem.ts';

/** How a calendar is, in words. */
export interface Health {
  readonly tone: 'good' | 'bad' | 'muted';
  /** When it was read. */
  readonly read: string;
  /** Since when it cannot be, and what that means for visitors; `null` = it can. */
  readonly problem: {
    /** Empty where it was never read, which {@link Health.read} says. */
    readonly title: string;
    /** What is wrong; empty where only the backend can say. */
    readonly why: string;
    readonly means: string;
    /** Exactly what is wrong and what helps, in English. */
    readonly detail: string;
  } | null;
}

/** Whether a calendar is read, since when not, what that means, and what helps. */
export function healthOf(
  { formats, now }: Pick<Hub, 'formats' | 'now'>,
  words: HubWords['calendars'],
  { state, asOf, problem, whenUnreadable }: HostCalendar,
): Health {
  const when = asOf === null ? null : formats.relative(asOf, now());
  const read = when === null ? words.neverRead : words.read(when);
  if (problem === null) return { tone: state === 'fresh' ? 'good' : 'muted', read, problem: null };
  return {
    tone: 'bad',
    read,
    problem: {
      title: when === null ? '' : words.unreadSince(when),
      why: calendarProblem(words, problem),
      means: words.means[whenUnreadable],
      detail: `${problem.message} ${problem.remedy}`,
    },
  };
}

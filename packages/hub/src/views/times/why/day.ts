import type { Explanation } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import type { Formats } from '../../../format/formats.ts';
import type { Block, BlockLook, TimelineRow } from '../../../parts/timeline.ts';

type HostDay = Explanation['hosts'][number];
type Rule = HostDay['day'][number]['rule'];

/** What part of a day is shown, epoch milliseconds. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SHORTEST = 8 * HOUR;
/** What a word needs, per cent of the narrowest axis: so much a letter, and at its ends. Narrower blocks have none. */
const LETTER = 1.2;
const ENDS = 3;

const LOOKS: Readonly<Partial<Record<Rule, BlockLook>>> = {
  free: 'free',
  'our-booking': 'ours',
  gap: 'gap',
  busy: 'busy',
  limit: 'limit',
  'calendar-unreadable': 'unread',
};
/** How parts of a day that a rule holds for look. */
export const lookOf = (rule: Rule): BlockLook => LOOKS[rule] ?? 'off';

/** The hours of a day in which somebody works or that are asked about, rounded to hours, with one more at both ends. */
export function axisOf({ hosts, start, end }: Pick<Explanation, 'hosts' | 'start' | 'end'>): Axis {
  const days = hosts.flatMap(({ day }) => day);
  const first = Math.min(...days.map(({ from }) => Date.parse(from)), floor(Date.parse(start)));
  const last = Math.max(...days.map(({ to }) => Date.parse(to)), ceil(Date.parse(end)));
  const work = days.filter(({ rule }) => !['off', 'limit', 'unread'].includes(lookOf(rule)));
  // A booking that is asked about may end after midnight.
  const wanted = {
    from: Math.min(...work.map(({ from }) => Date.parse(from)), Date.parse(start)),
    to: Math.max(...work.map(({ to }) => Date.parse(to)), Date.parse(end)),
  };
  let from = Math.max(first, floor(wanted.from) - HOUR);
  let to = Math.min(last, ceil(wanted.to) + HOUR);
  while (to - from < SHORTEST && (from > first || to < last)) {
    from = Math.max(first, from - HOUR);
    to = Math.min(last, to + HOUR);
  }
  return { from, to };
}

const floor = (instant: number) => Math.floor(instant / HOUR) * HOUR;
const ceil = (instant: number) => Math.ceil(instant / HOUR) * HOUR;

/** Where something is on an axis, per cent; cut at its ends. */
export function spanOn({ from, to }: Axis, start: number, end: number): { start: number; size: number } {
  const part = (instant: number) => ((Math.min(Math.max(instant, from), to) - from) / (to - from)) * 100;
  const round = (value: number) => Math.round(value * 100) / 100;
  return { start: round(part(start)), size: round(part(end) - part(start)) };
}

/** Hours that are written above the axis: at most nine. */
export function ticksOf(axis: Axis, formats: Pick<Formats, 'time'>): { readonly at: number; readonly text: string }[] {
  const hours = (axis.to - axis.from) / HOUR;
  const every = [1, 2, 3, 4].find((step) => hours / step <= 8) ?? 6;
  const first = ceil(axis.from);
  return Array.from({ length: Math.floor((axis.to - first) / HOUR / every) + 1 }, (_, i) => first + i * every * HOUR)
    .filter((instant) => instant < axis.to)
    .map((instant) => ({ at: spanOn(axis, instant, instant).start, text: formats.time(instant) }));
}

/** A host's day as a line of the timeline. */
export function rowOf(
  { host, name, day }: HostDay,
  axis: Axis,
  words: HubWords['times'],
  formats: Formats,
): TimelineRow {
  const seen = day.filter(({ from, to }) => Date.parse(to) > axis.from && Date.parse(from) < axis.to);
  const blocks = seen.map((one, i): Block => {
    const place = spanOn(axis, Date.parse(one.from), Date.parse(one.to));
    const text = textOf(seen, i, words, formats);
    return { ...place, look: lookOf(one.rule), text: place.size < text.length * LETTER + ENDS ? '' : text };
  });
  const told = seen
    .filter(({ rule }) => rule !== 'hours')
    .map(({ from, to, rule }) => `${formats.range(from, to)} ${wordOf(rule, words)}`);
  return { id: host, name, blocks, told: told.join('; ') || words.blocks.hours };
}

function wordOf(rule: Rule, words: HubWords['times']): string {
  return words.blocks[rule as keyof typeof words.blocks] ?? '';
}

/** Where work begins or ends, it is said when; everything else is called what it is. */
function textOf(day: HostDay['day'], i: number, words: HubWords['times'], formats: Formats): string {
  const { rule, from, to } = day[i]!;
  if (rule !== 'hours' || day.length === 1) return wordOf(rule, words);
  if (i === 0) return words.from(formats.time(to));
  return i === day.length - 1 ? words.until(formats.time(from)) : wordOf(rule, words);
}

/** Starts that are offered, as stretches: from the first to the end of the last booking that the grid joins to it. */
export function stretchesOf(
  starts: readonly string[],
  { step, minutes }: { readonly step: number; readonly minutes: number },
) {
  const stretches: { from: number; to: number }[] = [];
  for (const start of starts.map((one) => Date.parse(one))) {
    const end = start + minutes * MINUTE;
    const last = stretches.at(-1);
    if (last && start <= Math.max(last.to, last.to - minutes * MINUTE + step * MINUTE)) last.to = end;
    else stretches.push({ from: start, to: end });
  }
  return stretches;
}

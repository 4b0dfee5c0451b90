import { createHash } from 'node:crypto';
import { freeTime } from '@team-booking/core/availability';
import { findSlots as findIsoSlots } from '@team-booking/core';
import { formatInstant, type IsoQuery } from '@team-booking/core/iso';
import { findSlots, slotsFromFree, type OfferedSlots, type SlotQuery } from '@team-booking/core/slots';
import { parseWorkload, workloads } from '../test/vectors.ts';
import { print, race, time } from './measure.ts';

type Query = SlotQuery<number>;

/** What the ways to slots may take at most, in proportion to `JSON.parse` of the same workload. */
const budgets = { workload: 'w4-rr-100x60d', findSlots: 0.9, iso: 7, wire: 0.35 };

const freeTimeOf = (query: Query) => freeTime({ ...query, shortest: query.duration, longest: query.duration });

const fromWire = (query: Query, { from, to, hosts }: ReturnType<typeof freeTimeOf>): OfferedSlots<number> =>
  slotsFromFree({ from, to, hosts, duration: query.duration, slot: query, groups: query.groups });

const everyHost = (slots: OfferedSlots<number>): number => {
  let hosts = 0;
  for (let slot = 0; slot < slots.length; slot++) hosts += slots.hostsAt(slot).length;
  return hosts;
};

const digest = (starts: readonly string[]): string => createHash('sha256').update(starts.join('\n')).digest('hex');
const ms = (value: number): string => value.toFixed(value < 1 ? 3 : 2);

/** Runs the five workloads, checks their answers and prints what they take. Returns what went wrong. */
export function benchSlots(): string[] {
  const problems: string[] = [];
  const rows = [
    ['ms, warm medians (×: of JSON.parse)', 'slots', 'parse', 'first call', 'findSlots', '×', 'from ISO', '×', 'free time', '×', 'wire to slots', '×', 'and all hosts', '×'],
  ]; // prettier-ignore
  for (const { name, text, slots, sha256 } of workloads()) {
    const query = parseWorkload(text);
    let found: ReturnType<typeof findSlots<number>> = [];
    const first = time(() => (found = findSlots(query)));
    const answer = JSON.stringify(freeTimeOf(query));
    const offered = fromWire(query, JSON.parse(answer) as ReturnType<typeof freeTimeOf>);
    const right = (starts: string[]): boolean => starts.length === slots && digest(starts) === sha256;
    if (!right(found.map(({ start }) => formatInstant(start))))
      problems.push(`${name}: findSlots gives other slots than expected`);
    if (!right(Array.from(offered.starts, formatInstant))) {
      problems.push(`${name}: slotsFromFree gives other slots than expected`);
    }

    // A machine that is short of memory bandwidth for a while gets two more chances to show what the code can do.
    let times = raceOnce(text, answer);
    const isOver = (): boolean => name === budgets.workload && overBudget(times).length > 0;
    for (let chances = 2; chances > 0 && isOver(); chances--) times = raceOnce(text, answer);
    if (name === budgets.workload) problems.push(...overBudget(times));

    const pairs = [times.find, times.iso, times.free, times.wire, times.hosts].flatMap((timed) => [
      ms(timed.time),
      timed.ratio.toFixed(2),
    ]);
    rows.push([name, String(slots), ms(times.parse.time), ms(first), ...pairs]);
  }
  print(rows);
  console.log(
    `budget on ${budgets.workload}: findSlots ${budgets.findSlots} ×, from ISO ${budgets.iso} ×, wire to slots with all hosts ${budgets.wire} ×`,
  );
  return problems;
}

function overBudget({ find, iso, hosts }: Times): string[] {
  return [
    ...(find.ratio > budgets.findSlots ? [`findSlots takes over ${budgets.findSlots} × JSON.parse`] : []),
    ...(iso.ratio > budgets.iso ? [`findSlots from ISO takes over ${budgets.iso} × JSON.parse`] : []),
    ...(hosts.ratio > budgets.wire ? [`wire to slots takes over ${budgets.wire} × JSON.parse`] : []),
  ];
}

type Timed = { time: number; ratio: number };
type Times = Record<'parse' | 'find' | 'iso' | 'free' | 'wire' | 'hosts', Timed>;

/** Each contender gets what has just been parsed, as it is in a server and in a browser. */
function raceOnce(text: string, answer: string): Times {
  const query = parseWorkload(text);
  const asked = (run: (query: Query) => unknown) => () => {
    const parsed = parseWorkload(text);
    return () => run(parsed);
  };
  const inIso = () => {
    const parsed = JSON.parse(text) as IsoQuery<Query>;
    return () => findIsoSlots(parsed);
  };
  const answered = (run: (offered: OfferedSlots<number>) => unknown) => () => {
    const parsed = JSON.parse(answer) as ReturnType<typeof freeTimeOf>;
    return () => run(fromWire(query, parsed));
  };
  const contenders = [
    () => () => JSON.parse(text) as unknown,
    asked(findSlots),
    inIso,
    asked(freeTimeOf),
    answered((offered) => offered),
    answered(everyHost),
  ];
  const [parse, find, iso, free, wire, hosts] = race(contenders, 80) as [Timed, Timed, Timed, Timed, Timed, Timed];
  return { parse, find, iso, free, wire, hosts };
}

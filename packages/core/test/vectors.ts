import { readFileSync } from 'node:fs';
import { freeTime } from '../src/availability/free-time.ts';
import type { HostId } from '../src/availability/host.ts';
import type { IsoSlot } from '../src/iso/find-slots.ts';
import { parseQuery, type IsoQuery } from '../src/iso/parse-query.ts';
import type { Slot, SlotQuery } from '../src/slots/slot-query.ts';
import { slotsFromFree } from '../src/slots/slots-from-free.ts';

const read = (path: string): string => readFileSync(new URL(`../../../test/${path}`, import.meta.url), 'utf8');

/** The worked cases of the design. */
export function slotVectors(): { name: string; query: IsoQuery<SlotQuery>; slots: IsoSlot[] }[] {
  return (JSON.parse(read('vectors/slots.json')) as { cases: ReturnType<typeof slotVectors> }).cases;
}

/** The workloads, as the text of their file, with the answer expected of them. */
export function workloads(): { name: string; text: string; slots: number; sha256: string }[] {
  const expected = JSON.parse(read('bench/expected.json')) as Record<string, { slots: number; sha256: string }>;
  return Object.entries(expected).map(([name, { slots, sha256 }]) => ({
    name,
    text: read(`bench/${name}.json`),
    slots,
    sha256,
  }));
}

/** A workload with its instants as numbers. */
export function parseWorkload(text: string): SlotQuery<number> {
  return parseQuery<SlotQuery<number>>(JSON.parse(text) as IsoQuery<SlotQuery<number>>);
}

/** A query's slots by way of the wire: the backend tells free time, the browser finds the slots. */
export function slotsOverTheWire<Id extends HostId>(query: SlotQuery<Id>): Slot<Id>[] {
  const answer = freeTime({ ...query, shortest: query.duration, longest: query.duration });
  const { from, to, hosts } = JSON.parse(JSON.stringify(answer)) as typeof answer;
  const offered = slotsFromFree({ from, to, hosts, duration: query.duration, slot: query, groups: query.groups });
  return Array.from(offered.starts, (start, i) => ({ start, hosts: offered.hostsAt(i) }));
}

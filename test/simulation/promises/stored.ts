import { assignedHosts } from '@team-booking/core/assignment';
import type { BookingRow, StoredRecord, TakenTime } from '@team-booking/engine';
import type { Fact } from '../world/known.ts';
import { holds } from './broken.ts';

const RECORDED = 'every booking that takes place has one record, of its hosts';
const REBUILT = 'the state read back equals the state rebuilt';

export function takesTime({ state }: BookingRow): boolean {
  return state.status === 'confirmed' || state.status === 'awaiting-approval' || state.status === 'awaiting-payment';
}

/** That a booking has one live record of its hosts, or none once it will not take place. */
export function checkRecords(row: BookingRow, records: readonly StoredRecord[]): void {
  const { id, hosts } = row.state;
  const live = records.filter((record) => record.live).map(({ record }) => assignedHosts(record).toSorted().join());
  const expected = takesTime(row) ? hosts.toSorted().join() : '';
  holds(live.join('; ') === expected, RECORDED, () => `${id}: recorded are ${live.join('; ')}, hosts are ${expected}`);
  holds(new Set(hosts).size === hosts.length, RECORDED, () => `${id} has a host twice`);
}

/** That no host has two bookings at once. */
export function checkNoHostTwice(live: readonly Fact[]): void {
  const byHost = new Map<string, BookingRow[]>();
  for (const { row } of live) for (const host of row.state.hosts) byHost.set(host, [...(byHost.get(host) ?? []), row]);
  for (const [host, rows] of byHost) {
    const inOrder = rows.toSorted((a, b) => a.state.start - b.state.start);
    for (const [i, { state }] of inOrder.entries()) {
      const next = inOrder[i + 1]?.state;
      holds(!next || state.end <= next.start, 'no host is booked twice', () => `${host}: ${state.id} and ${next!.id}`);
    }
  }
}

/** That exactly the time is taken that follows from the bookings. */
export function checkTimes(live: readonly Fact[], taken: readonly TakenTime[], from: number, to: number): void {
  const within = (start: number) => from <= start && start < to;
  const expected = live
    .filter(({ row }) => within(row.state.start))
    .flatMap(({ row: { state }, buffers }) =>
      state.hosts.map((host) => {
        const own = taken.find((time) => time.booking === state.id && time.host === host);
        const before = buffers?.before ?? own?.bufferBefore;
        const after = buffers?.after ?? own?.bufferAfter;
        return [host, state.start, state.end, state.id, before, after].join(' ');
      }),
    );
  const found = taken
    .filter(({ start }) => within(start))
    .map(({ host, start, end, booking, bufferBefore, bufferAfter }) =>
      [host, start, end, booking, bufferBefore, bufferAfter].join(' '),
    );
  const [wanted, stored] = [expected.toSorted().join('\n'), found.toSorted().join('\n')];
  holds(wanted === stored, REBUILT, () => `the time that is taken is\n${stored}\ninstead of\n${wanted}`);
}

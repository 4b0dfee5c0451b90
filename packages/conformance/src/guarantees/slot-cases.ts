import cases from '../cases/slots.json' with { type: 'json' };
import { bookingType, group, host } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const slotCases: Guarantee = {
  name: 'slot-cases',
  about:
    'Worked cases that combine hours, overrides, busy time, buffers, notice, zones and groups, with the only correct answer.',
  remedy: "Fix the guarantees above first; each case's query and answer are in cases/slots.json of this package.",
  needs: 'testing',
  async check(context) {
    for (const { name, query, slots } of cases.cases) {
      const groups = query.groups.map(({ need, hosts }) => group(need as number | 'all', ...hosts));
      const horizon = Math.ceil((Date.parse(query.to) - Date.parse(query.now)) / 60_000) + 1440;
      await context.setUp({
        now: query.now,
        hosts: query.hosts.map(({ id, ...times }) => host(id, times)),
        bookingTypes: [
          bookingType('case', 'panel', groups, {
            durations: [query.duration],
            slot: { step: query.step, offset: query.offset, timeZone: query.timeZone },
            buffers: { before: query.bufferBefore, after: query.bufferAfter },
            window: { minNotice: query.minNotice, horizon },
          }),
        ],
      });
      const found = await context.slots('case', { from: query.from, to: query.to });
      context.same(
        found.map(({ start }) => start),
        slots.map(({ start }) => start),
        `times of ${name}`,
      );
      for (const [i, { start, hosts }] of found.entries()) {
        if (hosts) context.same(hosts, slots[i]!.hosts, `who can take ${start} in ${name}`);
      }
    }
  },
};

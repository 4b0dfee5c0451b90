import type { Fault } from './fault.ts';
import { nothing, withVerbs } from './team-fault.ts';

/** Faults in the history of who hosted what, and why. */
export const TEAM_LEDGER_FAULTS: readonly Fault[] = [
  {
    name: 'Records that no longer hold are removed',
    breaks: 'history',
    team: withVerbs(({ honest }) => ({
      async recordsOfBooking(request) {
        const { items, ...rest } = await honest.recordsOfBooking(request);
        return { ...rest, items: items.filter(({ live }) => live) };
      },
      async records(request) {
        const { items, ...rest } = await honest.records(request);
        return { ...rest, items: items.filter(({ live }) => live) };
      },
    })),
  },
  {
    name: 'A correction gives to one and takes from nobody',
    breaks: 'history',
    team: withVerbs(({ honest, memory }) => ({
      async correct(request) {
        const { host, amount, dryRun = false } = request.body;
        const { hosts, ...effect } = await honest.correct({ ...request, body: { ...request.body, dryRun: true } });
        if (!dryRun) memory.set(host, amount);
        const given = hosts.map((one) => ({ ...one, after: one.before + (one.host === host ? amount : 0) }));
        return { ...effect, dryRun, hosts: given };
      },
      async balances(request) {
        const { hosts, ...rest } = await honest.balances(request);
        const given = (host: string) => (memory.get(host) as number | undefined) ?? 0;
        return { ...rest, hosts: hosts.map((one) => ({ ...one, balance: one.balance + given(one.host) })) };
      },
    })),
  },
  {
    name: 'A booking that was cancelled still counts',
    breaks: 'history',
    team: withVerbs(({ over }) => ({
      cancelTeamBooking: async (request) =>
        over(() => ({ voidRecord: nothing, post: nothing })).cancelTeamBooking(request),
    })),
  },
  {
    name: 'Hosts are told the number of their bookings with those that were cancelled',
    breaks: 'history',
    team: withVerbs(({ honest }) => ({
      async balancesOverTime(request) {
        const { shares, ...rest } = await honest.balancesOverTime(request);
        const { items } = await honest.records({ id: request.id, query: () => ({ limit: 200 }) });
        const chosen = items.flatMap(({ record }) => record.chosen);
        const count = (host: string) => chosen.filter((one) => one === host).length;
        return { ...rest, shares: shares.map((share, i) => ({ ...share, hosted: count(rest.hosts[i]!) })) };
      },
    })),
  },
  {
    name: 'Every host reads the history of every pool',
    breaks: 'history',
    team: withVerbs(({ admin }) => ({ records: async (request) => admin.records(request) })),
  },
  {
    name: 'A booking that was moved is explained by what was decided first',
    breaks: 'history',
    team: withVerbs(({ over }) => ({
      reassign: async (request) => over(() => ({ voidRecord: nothing, addRecord: nothing })).reassign(request),
    })),
  },
];

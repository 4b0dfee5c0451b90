import type { TeamRouteId } from '@team-booking/contract/team';
import { sampleRequest } from '@team-booking/engine/testing';
import { admins, all, theirs, type Line } from './line.ts';
import { A, booked, DAY, DUO, START } from './prepared.ts';
import type { RoleWorld } from './world.ts';

const changeOfHost = async (world: RoleWorld): Promise<{ before: string; line: string }> => {
  const { revision: before } = await world.made('host', A);
  await world.made('changeHost', { ...A, revision: before, body: { timeZone: 'Europe/Berlin' } });
  const { items } = await world.made<{ items: { id: string }[] }>('audit', { query: { subject: 'host/a' } });
  return { before, line: items[0]!.id };
};

/** History, insight, what waits, the log of changes, and privacy. */
export const HISTORY = {
  records: { ...theirs('read'), send: () => DUO },
  recordsOfBooking: { ...theirs('read'), send: booked() },
  verifyHistory: { ...theirs('read'), send: () => DUO },
  balances: { ...theirs('read'), send: () => DUO },
  balancesOverTime: { ...theirs('read'), send: () => DUO },
  comingTurns: { ...theirs('read'), send: () => DUO },
  correct: {
    ...admins('settings'),
    send: () => ({ ...DUO, body: { host: 'a', amount: 500_000_000, reason: 'Took over in spring.' } }),
  },
  corrections: { ...theirs('read'), send: () => DUO },
  exportLedger: { ...theirs('read'), send: () => DUO },

  simulate: { ...theirs('read'), send: () => ({ ...DUO, body: { draft: {} } }) },
  explain: { ...theirs('read'), send: () => ({ ...DUO, query: { start: START } }) },
  nearMisses: { ...theirs('read'), send: () => ({ ...DUO, query: DAY }) },
  coverage: { ...theirs('read'), send: () => ({ ...DUO, body: {} }) },

  waiting: all('read'),
  teamChanges: all('read'),
  audit: all('read'),
  auditLine: {
    ...theirs('read'),
    send: async (world) => ({ parameters: { id: (await changeOfHost(world)).line } }),
  },
  revision: {
    ...theirs('read'),
    send: async (world) => ({ query: { subject: 'host/a', revision: (await changeOfHost(world)).before } }),
  },

  exportVisitor: { ...admins('read'), send: () => ({ body: { email: sampleRequest.attendee.email } }) },
  eraseVisitor: { ...admins('bookings'), send: () => ({ body: { email: sampleRequest.attendee.email } }) },
} as const satisfies Partial<Record<TeamRouteId, Line>>;

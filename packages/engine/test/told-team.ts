import assert from 'node:assert/strict';
import type { Booking } from '@team-booking/contract';
import type { TeamSettings } from '@team-booking/contract/team';
import { MINUTE } from '@team-booking/core/time';
import { expireBookings } from '../src/booking/expire.ts';
import type { Letter } from '../src/mail/letter.ts';
import { paid } from '../src/payment/paid.ts';
import { settleLatePayment } from '../src/payment/settle-late-payment.ts';
import { host, SETTINGS, type } from '../src/testing/sample-team.ts';
import { openTeam, type OpenTeam } from './open-team.ts';
import { pillar, postOf, type Pillar } from './post-office.ts';
import { Till } from './till.ts';

export const MODES = ['solo', 'round-robin', 'collective', 'panel'] as const;
export type Mode = (typeof MODES)[number];

export const PRICE = { amount: 4000, currency: 'EUR', provider: 'till' };
export const GUESTS = [{ email: 'bo@guest.example' }, { email: 'cy@guest.example', name: 'Cy' }];

/** Whose hosts take part by each way; `a` is in charge where it is not a rotation. */
const WHO: Readonly<Record<Mode, object>> = {
  solo: { hosts: ['a'] },
  'round-robin': { hosts: ['a', 'b'] },
  collective: { hosts: ['a', 'b'] },
  panel: {
    hosts: undefined,
    groups: [
      { need: 'all', hosts: ['a'] },
      { need: 1, hosts: ['b', 'c'] },
    ],
  },
};

/** A team whose hosts may be replaced, of one booking type, and its mail. */
export interface ToldTeam extends OpenTeam {
  readonly mailer: Pillar;
  readonly till: Till;
  /** Delivers what is due, also what the team might have undone. @returns what was accepted since the last time */
  hear(): Promise<Letter[]>;
  /** Does something that needs no visitor. */
  act(
    id: 'approve' | 'decline' | 'cancelTeamBooking' | 'moveTeamBooking' | 'reassign',
    booking: Booking,
    body?: object,
  ): Promise<void>;
  /** @param which default: always the same payment, which counts once */
  pay(booking: Booking, which?: string): Promise<void>;
  settle(booking: Booking): Promise<void>;
  /** Time goes on until nobody waits any more. */
  lapse(minutes: number): Promise<void>;
}

export async function toldTeam(mode: Mode, more: object = {}, besides: object = {}): Promise<ToldTeam> {
  const [mailer, till] = [pillar(), new Till()];
  const policy = { replaceable: true };
  const booked = type('call', mode, [], { guests: { max: 5 }, policy, ...WHO[mode], ...more });
  const hosts = ['a', 'b', 'c'].map((id) =>
    host(id, { timeZone: 'America/New_York', hours: [{ days: [1, 2, 3, 4, 5], start: '00:00', end: '24:00' }] }),
  );
  const settings = { ...SETTINGS, hosts, bookingTypes: [booked], ...besides } as TeamSettings;
  const team = await openTeam(settings, { mailer, payments: new Map([['till', till]]) });
  const { deliver } = postOf(team);
  let heard = 0;
  const told: Omit<ToldTeam, keyof OpenTeam> = {
    mailer,
    till,
    async hear() {
      await deliver();
      team.now += 10_000;
      await deliver();
      const since = mailer.letters.slice(heard);
      heard = mailer.letters.length;
      return since;
    },
    async act(id, booking, body = {}) {
      const { status, body: answer } = await team.ask(id, { parameters: { id: booking.id }, body });
      assert.equal(status, 200, JSON.stringify(answer));
    },
    async pay({ id }, which = 'money') {
      await paid(team.backend, { booking: id, payment: { provider: 'till', reference: `${which}-${id}` } }, team.now);
    },
    async settle({ id }) {
      await settleLatePayment(team.backend, id, team.now);
    },
    async lapse(minutes) {
      team.now += minutes * MINUTE;
      await expireBookings(team.backend, team.now);
    },
  };
  // The clock is the team's own.
  return Object.assign(team, told);
}

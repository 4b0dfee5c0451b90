import assert from 'node:assert/strict';
import type { Booking } from '@team-booking/contract';
import { PRICE, type Mode, type ToldTeam } from './told-team.ts';

const OTHER_DAY = { start: '2026-06-17T10:00:00Z' };

/** What one who reads hears: what it is about, and whether an invitation or its end comes with it. */
type Said = string;

/** What happens to a booking, and who hears what of it. */
export interface ToldRow {
  readonly happens: string;
  /** Of the type. */
  readonly more?: object;
  /** What happened before, and was heard. */
  readonly before?: (team: ToldTeam, booking: Booking) => unknown;
  readonly event: (team: ToldTeam, booking: Booking) => unknown;
  readonly visitor: readonly Said[];
  readonly guests: readonly Said[];
  readonly inCharge: readonly Said[];
  /** Default: all. */
  readonly modes?: readonly Mode[];
}

const [CONFIRMED, MOVED, UPDATED, REASSIGNED] = ['confirmed', 'moved', 'updated', 'reassigned'].map((kind) => [
  `${kind} REQUEST`,
]) as [Said[], Said[], Said[], Said[]];
const CANCELLED = ['cancelled CANCEL'];
const NOBODY: Said[] = [];
const nothing = () => undefined;
const other = ({ hosts }: Booking) => (hosts.some(({ id }) => id === 'b') ? 'c' : 'b');

/** By hand from the design: who is told what. */
export const TOLD_TABLE: readonly ToldRow[] = [
  { happens: 'booked', event: nothing, visitor: CONFIRMED, guests: CONFIRMED, inCharge: ['new-booking'] },
  {
    happens: 'waits for approval',
    more: { approval: true },
    event: nothing,
    visitor: ['requested'],
    guests: NOBODY,
    inCharge: ['approve'],
  },
  {
    happens: 'approved',
    more: { approval: true },
    before: nothing,
    event: (team, booking) => team.act('approve', booking),
    visitor: CONFIRMED,
    guests: CONFIRMED,
    inCharge: ['new-booking'],
  },
  {
    happens: 'declined',
    more: { approval: true },
    before: nothing,
    event: (team, booking) => team.act('decline', booking, { reason: 'We are away.' }),
    visitor: ['declined'],
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'declined, and nobody hears until it is over',
    more: { approval: true },
    before: nothing,
    event: async (team, booking) => {
      await team.act('decline', booking);
      team.now = Date.parse(booking.end);
    },
    visitor: NOBODY,
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'moved, and nobody hears until it is over',
    before: nothing,
    event: async (team, booking) => {
      await team.change(booking, 'reschedule', OTHER_DAY);
      team.now = Date.parse('2026-06-17T10:30:00Z');
    },
    visitor: NOBODY,
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'not approved in time',
    more: { approval: true },
    before: nothing,
    event: (team) => team.lapse(28 * 60),
    visitor: ['not-approved'],
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'waits for payment',
    more: { payment: PRICE },
    event: nothing,
    visitor: ['pay'],
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'paid',
    more: { payment: PRICE },
    before: nothing,
    event: (team, booking) => team.pay(booking),
    visitor: CONFIRMED,
    guests: CONFIRMED,
    inCharge: ['new-booking'],
  },
  {
    happens: 'paid, and then waits for approval',
    more: { payment: PRICE, approval: true },
    before: nothing,
    event: (team, booking) => team.pay(booking),
    visitor: ['requested'],
    guests: NOBODY,
    inCharge: ['approve'],
  },
  {
    happens: 'not paid in time',
    more: { payment: PRICE },
    before: nothing,
    event: (team) => team.lapse(15),
    visitor: ['not-paid'],
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'paid too late, while that is not settled',
    more: { payment: PRICE },
    before: nothing,
    event: async (team, booking) => {
      await team.lapse(15);
      await team.pay(booking);
    },
    visitor: NOBODY,
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'paid too late, and seated again',
    more: { payment: PRICE },
    before: (team) => team.lapse(15),
    event: async (team, booking) => {
      await team.pay(booking);
      await team.settle(booking);
    },
    visitor: CONFIRMED,
    guests: CONFIRMED,
    inCharge: ['new-booking'],
  },
  {
    happens: 'paid too late, and given back',
    more: { payment: PRICE },
    before: (team) => team.lapse(15),
    event: async (team, booking) => {
      team.now = Date.parse(booking.start);
      await team.pay(booking);
      await team.settle(booking);
    },
    visitor: ['not-paid'],
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'paid twice',
    more: { payment: PRICE },
    before: (team, booking) => team.pay(booking),
    event: (team, booking) => team.pay(booking, 'more'),
    visitor: ['refunded'],
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'paid twice while it waits for approval',
    more: { payment: PRICE, approval: true },
    before: (team, booking) => team.pay(booking),
    event: (team, booking) => team.pay(booking, 'more'),
    visitor: ['refunded'],
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'paid twice once its time is over',
    more: { payment: PRICE },
    before: (team, booking) => team.pay(booking),
    event: async (team, booking) => {
      team.now = Date.parse(booking.end);
      await team.pay(booking, 'more');
    },
    visitor: ['refunded'],
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'paid twice and moved before anybody heard',
    more: { payment: PRICE },
    before: (team, booking) => team.pay(booking),
    event: async (team, booking) => {
      await team.pay(booking, 'more');
      await team.change(booking, 'reschedule', OTHER_DAY);
    },
    visitor: MOVED,
    guests: MOVED,
    inCharge: ['moved'],
  },
  {
    happens: 'moved by the visitor',
    before: nothing,
    event: (team, booking) => team.change(booking, 'reschedule', OTHER_DAY),
    visitor: MOVED,
    guests: MOVED,
    inCharge: ['moved'],
  },
  {
    happens: 'moved by the team',
    before: nothing,
    event: (team, booking) => team.act('moveTeamBooking', booking, OTHER_DAY),
    visitor: MOVED,
    guests: MOVED,
    inCharge: ['moved'],
  },
  {
    happens: 'moved while it waits for approval',
    more: { approval: true },
    before: nothing,
    event: (team, booking) => team.change(booking, 'reschedule', OTHER_DAY),
    visitor: ['requested'],
    guests: NOBODY,
    inCharge: ['approve'],
  },
  {
    happens: 'edited, so that the invitation shows it',
    before: nothing,
    event: (team, booking) => team.change(booking, 'edit', { attendee: { name: 'Ada L.' } }),
    visitor: UPDATED,
    guests: UPDATED,
    inCharge: ['updated'],
  },
  {
    happens: 'edited, where the invitation shows nothing of it',
    before: nothing,
    event: (team, booking) => team.change(booking, 'edit', { attendee: { phone: '+49 30 1234' } }),
    visitor: NOBODY,
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'edited while it waits for approval',
    more: { approval: true },
    before: nothing,
    event: (team, booking) => team.change(booking, 'edit', { attendee: { name: 'Ada L.' }, guests: [] }),
    visitor: NOBODY,
    guests: NOBODY,
    inCharge: ['approve'],
  },
  {
    happens: 'its address put right by the team while it waits for approval',
    more: { approval: true },
    before: nothing,
    event: async (team, booking) => {
      const body = { attendee: { email: 'right@visitor.example' } };
      const sent = { parameters: { id: booking.id }, body, revision: '*' };
      assert.equal((await team.ask('editTeamBooking', sent)).status, 200);
    },
    visitor: ['requested'],
    guests: NOBODY,
    inCharge: ['approve'],
  },
  {
    happens: 'given to another host',
    modes: ['round-robin'],
    before: nothing,
    event: (team, booking) => team.act('reassign', booking, {}),
    visitor: REASSIGNED,
    guests: REASSIGNED,
    inCharge: ['no-longer-yours', 'yours-now'],
  },
  {
    happens: 'given to another owner',
    modes: ['solo', 'collective'],
    before: nothing,
    event: (team, booking) => team.act('reassign', booking, { from: 'a', to: 'c' }),
    visitor: REASSIGNED,
    guests: REASSIGNED,
    inCharge: ['no-longer-yours', 'yours-now'],
  },
  {
    happens: 'another host beside the owner',
    modes: ['panel'],
    before: nothing,
    event: (team, booking) => team.act('reassign', booking, { to: other(booking) }),
    visitor: REASSIGNED,
    guests: REASSIGNED,
    inCharge: NOBODY,
  },
  {
    happens: 'given to another host whom visitors do not see',
    modes: ['round-robin'],
    more: { showHosts: false },
    before: nothing,
    event: (team, booking) => team.act('reassign', booking, {}),
    visitor: NOBODY,
    guests: NOBODY,
    inCharge: ['no-longer-yours', 'yours-now'],
  },
  {
    happens: 'given to another host while it waits for approval',
    modes: ['round-robin'],
    more: { approval: true },
    before: nothing,
    event: (team, booking) => team.act('reassign', booking, {}),
    visitor: NOBODY,
    guests: NOBODY,
    inCharge: ['approve', 'no-longer-yours'],
  },
  {
    happens: 'cancelled by the visitor',
    before: nothing,
    event: (team, booking) => team.change(booking, 'cancel'),
    visitor: CANCELLED,
    guests: CANCELLED,
    inCharge: ['cancelled'],
  },
  {
    happens: 'cancelled by the team',
    before: nothing,
    event: (team, booking) => team.act('cancelTeamBooking', booking, { reason: 'The room is gone.' }),
    visitor: CANCELLED,
    guests: CANCELLED,
    inCharge: ['cancelled'],
  },
  {
    happens: 'cancelled by the team once its time is over',
    before: nothing,
    event: async (team, booking) => {
      team.now = Date.parse(booking.start);
      await team.act('cancelTeamBooking', booking);
      team.now = Date.parse(booking.end);
    },
    visitor: CANCELLED,
    guests: CANCELLED,
    inCharge: ['cancelled'],
  },
  {
    happens: 'cancelled while it waits for approval',
    more: { approval: true },
    before: nothing,
    event: (team, booking) => team.change(booking, 'cancel'),
    visitor: ['cancelled'],
    guests: NOBODY,
    inCharge: ['cancelled'],
  },
  {
    happens: 'cancelled while it waits for payment',
    more: { payment: PRICE },
    before: nothing,
    event: (team, booking) => team.change(booking, 'cancel'),
    visitor: ['cancelled'],
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'booked and cancelled by the visitor before anybody heard',
    event: (team, booking) => team.change(booking, 'cancel'),
    visitor: NOBODY,
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'booked and cancelled by the team before anybody heard',
    event: (team, booking) => team.act('cancelTeamBooking', booking),
    visitor: ['cancelled'],
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'declined before anybody heard',
    more: { approval: true },
    event: (team, booking) => team.act('decline', booking),
    visitor: ['declined'],
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'booked, and nobody heard until it was over',
    event: (team, booking) => (team.now = Date.parse(booking.end)),
    visitor: NOBODY,
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'over, and missed',
    before: nothing,
    event: async (team, booking) => {
      team.now = Date.parse(booking.end);
      await team.ask('noShow', { parameters: { id: booking.id }, body: { who: 'attendee' } });
    },
    visitor: NOBODY,
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'booked, moved and edited before anybody heard',
    event: async (team, booking) => {
      await team.change(booking, 'reschedule', OTHER_DAY);
      await team.change(booking, 'edit', { attendee: { name: 'Ada L.' } });
    },
    visitor: CONFIRMED,
    guests: CONFIRMED,
    inCharge: ['new-booking'],
  },
  {
    happens: 'moved there and back before anybody heard',
    before: nothing,
    event: async (team, booking) => {
      await team.change(booking, 'reschedule', OTHER_DAY);
      await team.change(booking, 'reschedule', { start: booking.start });
    },
    visitor: NOBODY,
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'moved and edited, heard of at once',
    before: nothing,
    event: async (team, booking) => {
      await team.change(booking, 'reschedule', OTHER_DAY);
      await team.change(booking, 'edit', { attendee: { name: 'Ada L.' } });
    },
    visitor: MOVED,
    guests: MOVED,
    inCharge: ['moved'],
  },
  {
    happens: 'given to another host and back before anybody heard',
    modes: ['round-robin'],
    before: nothing,
    event: async (team, booking) => {
      const [{ id }] = booking.hosts as [{ id: string }];
      await team.act('reassign', booking, { to: id === 'a' ? 'b' : 'a' });
      await team.act('reassign', booking, { to: id });
    },
    visitor: NOBODY,
    guests: NOBODY,
    inCharge: NOBODY,
  },
  {
    happens: 'given to another host and cancelled before anybody heard',
    modes: ['round-robin'],
    before: nothing,
    event: async (team, booking) => {
      await team.act('reassign', booking, {});
      await team.act('cancelTeamBooking', booking);
    },
    visitor: CANCELLED,
    guests: CANCELLED,
    inCharge: ['cancelled'],
  },
];

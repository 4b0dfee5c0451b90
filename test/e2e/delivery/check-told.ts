import assert from 'node:assert/strict';
import { canonicalJson } from '@team-booking/contract';
import { deliveryHealth, type BookingRow, type OutboxRow, type Store } from '@team-booking/engine';
import { readMail, type ReadMail } from '../../../packages/server/src/mail/test/read-mail.ts';
import { TEAM } from '../crowd/team.ts';
import type { AcceptedMail, AcceptedPost } from './receivers.ts';

/** What receivers have accepted. */
export interface Told {
  readonly mails: readonly AcceptedMail[];
  readonly posts: readonly AcceptedPost[];
}

/** What a check has seen. */
export interface Seen {
  readonly bookings: number;
  readonly mails: number;
  readonly posts: number;
  /** How many came again, and were the same. */
  readonly again: number;
}

/** Checks that mailboxes and programs have what is stored: nothing is missing, and nothing is there twice, as its receiver sees it. */
export async function checkTold(store: Store, { mails, posts }: Told): Promise<Seen> {
  const { rows, outbox } = await store.read(TEAM, async (view) => ({
    rows: await view.bookings({ from: 0, to: Number.MAX_SAFE_INTEGER }),
    outbox: await view.outbox(),
  }));
  assert.deepEqual(await deliveryHealth(store, TEAM, Date.now()), { waiting: 0, oldest: null, dead: 0 });
  const read = await Promise.all(mails.map(({ raw, to }) => readMail(raw, to)));
  const letters = onceEach(
    read,
    ({ messageId }) => messageId,
    ({ to, invite }) => ({ to, invite }),
  );
  const messages = onceEach(
    posts,
    ({ id }) => id,
    ({ body }) => body,
  );
  checkVersions(letters);
  for (const row of rows) checkCalendar(row, letters);
  checkHosts(rows, letters);
  checkPrograms(outbox, messages);
  const again = mails.length - letters.length + posts.length - messages.length;
  return { bookings: rows.length, mails: letters.length, posts: messages.length, again };
}

/** The first of each; those that come again have to be the same. */
function onceEach<T>(all: readonly T[], idOf: (one: T) => string, contentOf: (one: T) => unknown): readonly T[] {
  const seen = new Map<string, T>();
  for (const one of all) {
    const id = idOf(one);
    assert.ok(id, 'everything has an id');
    const before = seen.get(id);
    if (before) assert.equal(canonicalJson(contentOf(one)), canonicalJson(contentOf(before)), `${id} came again`);
    else seen.set(id, one);
  }
  return [...seen.values()];
}

/** That no version of an invitation came in two letters. */
function checkVersions(letters: readonly ReadMail[]): void {
  const versions = letters.flatMap(({ to, invite }) =>
    invite ? [`${to} ${invite.uid} ${invite.method} ${invite.sequence}`] : [],
  );
  const twice = versions.filter((version, i) => versions.indexOf(version) !== i);
  assert.deepEqual(twice, [], 'nobody was told the same in two letters');
}

/** That the visitor's calendar has a booking if it takes place, as it takes place: a calendar knows versions by UID and SEQUENCE. */
function checkCalendar({ state, attendee }: BookingRow, letters: readonly ReadMail[]): void {
  const own = letters.flatMap(({ to, invite }) => (to === attendee.email && invite?.uid === state.id ? [invite] : []));
  const shown = own.toSorted((a, b) => a.sequence - b.sequence || a.stamp - b.stamp).at(-1);
  const words = `${JSON.stringify(shown)} of ${JSON.stringify(state)}`;
  if (state.status !== 'confirmed') {
    assert.notEqual(shown?.method, 'REQUEST', words);
    return;
  }
  assert.equal(shown?.method, 'REQUEST', words);
  assert.deepEqual([shown.start, shown.end], [state.start, state.end], words);
  const hosts = state.hosts.map((host) => `${host}@crowd.example`);
  assert.deepEqual(shown.accepted.toSorted(), hosts.toSorted(), words);
}

/** That whoever is in charge of a booking was written to about it. */
function checkHosts(rows: readonly BookingRow[], letters: readonly ReadMail[]): void {
  const written = Map.groupBy(letters, ({ to }) => to);
  for (const { state } of rows) {
    if (state.status !== 'confirmed') continue;
    const own = written.get(`${state.hosts[0]}@crowd.example`) ?? [];
    assert.ok(
      own.some(({ text }) => text.includes(state.id)),
      `${state.hosts[0]} knows of ${state.id}`,
    );
  }
}

const NAMES: Readonly<Record<string, string>> = { reschedule: 'rescheduled', reassign: 'reassigned', edit: 'updated' };

/** That a program has heard of all that happened, in order per booking. */
function checkPrograms(outbox: readonly OutboxRow[], messages: readonly AcceptedPost[]): void {
  const heard = Map.groupBy(messages, ({ body }) => (body.data as { booking: { id: string } }).booking.id);
  const changes = outbox.filter(({ kind }) => kind === 'webhook');
  for (const [booking, own] of Map.groupBy(changes, (message) => message.booking)) {
    let before: unknown = null;
    const expected = own.map(({ payload }) => {
      const { event, status } = payload as { event: string; status: string };
      const type = status === before ? NAMES[event] : status;
      before = status;
      return `booking.${type} ${String(payload['sequence'])}`;
    });
    const got = (heard.get(booking) ?? []).map(({ body }) => {
      const { sequence } = (body.data as { booking: { sequence: number } }).booking;
      return `${body.type} ${sequence}`;
    });
    assert.deepEqual(got, expected, booking);
  }
}

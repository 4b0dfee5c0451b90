import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { TeamAnswerOf } from '@team-booking/contract/team';
import { createTeamClient, httpTeam, type TeamClient } from '@team-booking/sdk/team';
import { Backend } from './backend.ts';
import { Booker } from './booker.ts';
import { openBrowser, openPage } from './browser.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { firstAdminLink } from './first-admin-link.ts';
import { until } from './until.ts';
import { Visitor } from './visitor.ts';

const backends: Backend[] = [];
let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  for (const backend of backends) await backend.remove();
});

interface Team {
  readonly backend: Backend;
  readonly admin: TeamClient;
  /** By the host's id. */
  readonly hosts: ReadonlyMap<string, TeamClient>;
}

const ALWAYS = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }];

/** From an empty folder: the first admin, and hosts whom they invite and who sign in. */
async function startTeam(...names: string[]): Promise<Team> {
  const count = backends.push(new Backend());
  const backend = await backends[count - 1]!.start({ DEMO: '0', RATE_LIMIT: '0' });
  const nobody = createTeamClient(httpTeam(backend.base));
  const link = firstAdminLink(backend.output);
  const { token } = await nobody.signIn({ body: { link, name: 'Grace', email: 'grace@team.example' } });
  const admin = createTeamClient(httpTeam(backend.base, { token }));
  assert.equal((await admin.me()).role, 'admin');
  assert.deepEqual((await admin.hosts()).items, []);

  const hosts = new Map<string, TeamClient>();
  for (const name of names) {
    const who = { name, email: `${name}@team.example` };
    const { id } = await admin.addHost({ body: { ...who, timeZone: 'UTC', hours: ALWAYS } });
    const invited = await admin.invite({ body: { ...who, role: 'host', host: id } });
    const session = await nobody.signIn({ body: { link: invited.link! } });
    hosts.set(id, createTeamClient(httpTeam(backend.base, { token: session.token })));
  }
  return { backend, admin, hosts };
}

type NewType = Parameters<TeamClient['addBookingType']>[0]['body'];

/** Next month is on offer to its end. */
const WINDOW = { horizon: 120 * 24 * 60 };

/** Creates a type, which nobody sees, and publishes it. */
async function publish({ backend, admin }: Team, body: NewType): Promise<TeamAnswerOf<'addBookingType'>> {
  const draft = await admin.addBookingType({ body: { ...body, window: WINDOW } });
  assert.equal((await fetch(draft.url)).status, 404, 'a draft is nobody’s to see');
  const published = await admin.publishBookingType({ id: draft.id });
  assert.equal(published.status, 'published');
  assert.equal(published.url, `${backend.url}/${published.slug}`);
  return published;
}

/** A visitor opens a link in a browser, and books the last time of next month. @returns the booking's id */
async function bookInBrowser(url: string): Promise<string> {
  const { page, wrongs } = await openPage(browser);
  const answer = Promise.withResolvers<string>();
  page.on('response', (response) => {
    if (response.request().method() !== 'POST' || !response.url().endsWith('/bookings')) return;
    if (response.status() !== 201) answer.reject(new Error(`${response.status()} to a booking`));
    else response.json().then((body: { id: string }) => answer.resolve(body.id), answer.reject);
  });
  await page.goto(url);
  const booker = new Booker(page);
  await booker.bookAsVera();
  assert.equal(await booker.text('[part="done"] h2'), 'You are booked');
  assert.deepEqual(wrongs, [], 'no script failed and the content security policy was kept');
  const id = await answer.promise;
  await page.browserContext().close();
  return id;
}

const names = ({ hosts }: { hosts: readonly { id: string }[] }) => hosts.map(({ id }) => id);

test('round-robin: from an empty folder to a visitor’s booking, why, given to somebody else, undone, and verified', async () => {
  const team = await startTeam('Ivy', 'Ben');
  const { admin, hosts } = team;
  const { id: type, url } = await publish(team, {
    title: 'Talk to us',
    slug: 'talk',
    mode: 'round-robin',
    hosts: ['ivy', 'ben'],
  });
  const id = await bookInBrowser(url);

  const booked = await admin.teamBooking({ id });
  assert.deepEqual([booked.status, booked.attendee.name, names(booked)], ['confirmed', 'Vera Visitor', ['ivy']]);
  const history = await admin.recordsOfBooking({ id });
  const [first] = history.items;
  assert.equal(first?.record.kind, 'rotation');
  assert.deepEqual([first.live, first.record.reason, first.record.chosen], [true, 'rotation', 'ivy']);
  const verdicts = first.record.hosts.map(({ host, verdict }) => [host, verdict]);
  assert.deepEqual(verdicts, [
    ['ivy', 'chosen'],
    ['ben', 'later_in_rotation'],
  ]);
  const owed = await admin.balances({ id: type });
  const { items: mine } = await hosts.get('ivy')!.bookings();
  assert.deepEqual(
    mine.map((row) => row.id),
    [id],
  );
  assert.deepEqual((await hosts.get('ben')!.bookings()).items, []);

  const preview = await admin.reassign({ id, body: { dryRun: true } });
  assert.deepEqual([preview.hosts.before, preview.hosts.after], [['ivy'], ['ben']]);
  assert.deepEqual(names(await admin.teamBooking({ id })), ['ivy'], 'a dry run changes nothing');
  assert.deepEqual(await admin.balances({ id: type }), owed);
  const done = await admin.reassign({ id, body: {}, revision: preview.revision });
  // Nothing but the moment of the decision differs.
  const effects = (of: typeof done) => ({ ...of, dryRun: null, record: { ...of.record!, at: null } });
  assert.deepEqual(effects(done), effects(preview), 'what was previewed is what happens');
  assert.deepEqual(names(await admin.teamBooking({ id })), ['ben']);
  await assert.rejects(
    admin.reassign({ id, body: {}, revision: preview.revision }),
    (error: { code?: string }) => error.code === 'changed-meanwhile',
  );

  const undone = await admin.undoReassign({ id, body: {} });
  assert.deepEqual([undone.hosts.after, undone.restored], [['ivy'], true]);
  assert.deepEqual((await admin.balances({ id: type })).hosts, owed.hosts, 'as if nothing had been');
  const verified = await admin.verifyHistory({ id: type });
  assert.deepEqual([verified.ok, verified.difference], [true, null]);
});

test('collective: an owner is changed for the bookings to come, and cannot be removed before', async () => {
  const team = await startTeam('Ivy', 'Ben', 'Cleo');
  const { admin, hosts } = team;
  const members = ['ivy', 'ben', 'cleo'];
  const { id: type, url } = await publish(team, { title: 'Kick-off', mode: 'collective', hosts: members });
  const first = await bookInBrowser(url);
  const ownerOf = async (id: string) => (await admin.teamBooking({ id })).owner;
  assert.equal(await ownerOf(first), 'ivy');
  assert.deepEqual(names(await admin.teamBooking({ id: first })), members);

  const pool = await admin.pool({ id: type });
  const change = (of: readonly string[], more: object, revision: string) =>
    admin.changePool({
      id: type,
      body: { mode: 'collective', groups: [{ members: of.map((host) => ({ host })) }], ...more },
      revision,
    });
  await assert.rejects(
    change(['ben', 'cleo'], {}, pool.revision),
    (error: { code?: string }) => error.code === 'invalid',
    'the owner cannot be removed before another one is made',
  );
  const changed = await change(members, { owner: 'ben' }, pool.revision);
  assert.equal(changed.owner, 'ben');
  await assert.rejects(
    change(members, { owner: 'cleo' }, pool.revision),
    (error: { code?: string }) => error.code === 'changed-meanwhile',
    'who has not seen it does not overwrite it',
  );

  const second = await bookInBrowser(url);
  assert.equal(await ownerOf(first), 'ivy', 'a booking keeps its owner');
  assert.equal(await ownerOf(second), 'ben');
  const { record } = (await hosts.get('cleo')!.recordsOfBooking({ id: second })).items[0]!;
  assert.deepEqual([record.kind, record.reason, record.chosen], ['fixed', 'fixed_hosts', members]);

  // The hosts of a booked collective stay.
  await assert.rejects(
    admin.reassign({ id: first, body: { from: 'cleo' } }),
    (error: { code?: string }) => error.code === 'hosts-fixed',
  );
  const without = await change(['ben', 'cleo'], {}, changed.revision);
  assert.deepEqual([without.owner, without.hosts.map(({ id }) => id)], ['ben', ['ben', 'cleo']]);
  assert.deepEqual(names(await admin.teamBooking({ id: first })), members);
  assert.equal((await admin.verifyHistory({ id: type })).ok, true);
});

test('sick day: of ten bookings nine go to others, and one that nobody can take says so', async () => {
  const team = await startTeam('Ivy', 'Ben', 'Cleo');
  const { backend, admin, hosts } = team;
  const members = ['ivy', 'ben', 'cleo'];
  const talk = await publish(team, { title: 'Talk', slug: 'talk', mode: 'round-robin', hosts: members });
  // One of the ten is booked in a browser, on a day that the others are booked on, too.
  const first = await bookInBrowser(talk.url);
  const day = Date.parse((await admin.teamBooking({ id: first })).start.slice(0, 10));
  const at = (hour: number) => new Date(day + hour * 3_600_000).toISOString().replace('.000Z', 'Z');
  const visitor = new Visitor(backend.base);
  const book = async (start: string, host: string, slug = 'talk') => {
    const { status, booking } = await visitor.book(slug, start, 30, { host });
    assert.equal(status, 201, `${start} ${host}`);
    return booking.id;
  };
  const moved = names(await admin.teamBooking({ id: first }))[0] === 'ivy' ? [first] : [];
  for (let hour = 1; moved.length < 9; hour++) moved.push(await book(at(hour), 'ivy'));
  // At one time all of them have a booking.
  const last = await book(at(12), 'ivy');
  for (const host of ['ben', 'cleo']) await book(at(12), host);

  const body = { host: 'ivy', from: at(0), to: at(24), timeOff: true };
  const before = await admin.balances({ id: talk.id });
  const preview = await admin.sickDay({ body: { ...body, dryRun: true } });
  assert.deepEqual([preview.state, preview.id, preview.rows.length], ['preview', null, 10]);
  const uncovered = (of: TeamAnswerOf<'sickDay'>) => of.rows.filter(({ to }) => to === null);
  assert.deepEqual(
    uncovered(preview).map(({ booking, reason }) => [booking?.id, reason?.code]),
    [[last, 'nobody-free']],
  );
  assert.deepEqual(await admin.balances({ id: talk.id }), before, 'a preview changes nothing');

  const key = 'sick-day-of-ivy';
  const begun = await admin.sickDay({ body, revision: preview.revision, key });
  const job = () => hosts.get('ivy')!.job({ id: begun.id! });
  await until('the job is done', async () => (await job()).state === 'done');
  const done = await job();
  assert.deepEqual(done.counts, { waiting: 0, done: 9, failed: 1 });
  const takers = ({ rows }: TeamAnswerOf<'sickDay'>) => rows.map(({ booking, to }) => [booking?.id, to]);
  assert.deepEqual(takers(done), takers(preview), 'what was previewed is what happened');
  assert.deepEqual(new Set(takers(done).map(([, to]) => to)), new Set(['ben', 'cleo', null]));
  assert.equal(
    (await admin.sickDay({ body, revision: preview.revision, key })).id,
    begun.id,
    'sent again, it is the same',
  );
  for (const { booking, to } of done.rows)
    assert.deepEqual(names(await admin.teamBooking({ id: booking!.id })), [to ?? 'ivy']);

  assert.deepEqual(
    (await hosts.get('ivy')!.bookings({ query: { from: at(0), to: at(24) } })).items.map(({ id }) => id),
    [last],
  );
  const offered = (await visitor.offers('talk', 30, 62)).filter(({ start }) => start >= at(0) && start < at(24));
  assert.ok(
    offered.length > 0 && offered.every((offer) => !offer.hosts.includes('ivy')),
    'no new bookings on that day',
  );
  const cancelled = await admin.cancelTeamBooking({ id: last, body: { reason: 'Ivy is ill' } });
  assert.equal(cancelled.status, 'cancelled');
  assert.equal((await admin.verifyHistory({ id: talk.id })).ok, true);
});

contractIsKept(
  () => backends,
  [
    'signIn 200',
    'invite 201',
    'addHost 201',
    'addBookingType 201',
    'publishBookingType 200',
    'book 201',
    'reassign 412',
  ]
    .concat(['recordsOfBooking 200', 'reassign 200', 'undoReassign 200', 'verifyHistory 200', 'changePool 200'])
    .concat(['changePool 412', 'changePool 422', 'reassign 409', 'sickDay 201', 'job 200']),
);

import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { CHANGING, type Invitation, type SignedIn, type TeamChange } from '@team-booking/contract/team';
import { createTeamClient, httpTeam, type TeamClient } from '../../packages/sdk/src/team/index.ts';
import { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { Visitor } from './visitor.ts';

const here = new Backend();
const there = new Backend(here.folder);
let admin: TeamClient;
let token: string;

before(async () => {
  await here.start();
  const link = /^ {2}Sign in as the demo’s admin: (\S+)$/m.exec(here.output)?.[1];
  assert.ok(link, here.output);
  await there.start();
  ({ token } = await createTeamClient(httpTeam(here.base)).signIn({ body: { link } }));
  admin = createTeamClient(httpTeam(here.base, { token }));
});
after(async () => {
  await there.remove();
  await here.remove();
});

async function signIn({ base }: Backend, body: { link: string }): Promise<TeamClient> {
  const { token: own }: SignedIn = await createTeamClient(httpTeam(base)).signIn({ body });
  return createTeamClient(httpTeam(base, { token: own }));
}

/** Listens as somebody, from when the stream is open to the end of the test, also where it fails. @returns what waits for a change of a kind */
async function listen(t: TestContext, client: TeamClient) {
  const subscribe = await client.teamChanges();
  const changes: { readonly change: TeamChange; readonly at: number }[] = [];
  let wake = () => {};
  const leave = subscribe((change) => {
    changes.push({ change, at: performance.now() });
    wake();
  }, assert.fail);
  t.after(leave);
  const until = async (is: (change: TeamChange) => boolean) => {
    for (;;) {
      const found = changes.findIndex(({ change }) => is(change));
      if (found !== -1) return changes.splice(0, found + 1).at(-1)!;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  // Everybody hears of people. A stream that opens too late for one change is open for the next.
  let keys = true;
  const change = () => void admin.changeMe({ body: { keys: (keys = !keys) } });
  const changing = setInterval(change, 250);
  await until(({ what }) => what.includes('people'));
  clearInterval(changing);
  return { until };
}

/** Books through a server what it offers. */
async function bookAt({ base }: Backend): Promise<string> {
  const visitor = new Visitor(base);
  const [offer] = await visitor.offers('ask-ada', 15);
  const { status, booking } = await visitor.book('ask-ada', offer!.start, 15, { location: { id: 'video' } });
  assert.equal(status, 201);
  return booking.id;
}

const isBooking = ({ what }: TeamChange) => what.includes('bookings');

test('what is booked at one server is streamed by the other, to admins and to the host whose it is', async (t) => {
  const sent = { email: 'ada@people.example', name: 'Ada', role: 'host', host: 'ada' } as const;
  const { link }: Invitation = await admin.invite({ body: sent });
  const ada = await signIn(here, { link: link! });
  const others = { ...sent, email: 'rohan@people.example', name: 'Rohan', host: 'rohan' };
  const rohan = await signIn(here, { link: (await admin.invite({ body: others })).link! });
  const streams = { admin: await listen(t, admin), ada: await listen(t, ada), rohan: await listen(t, rohan) };

  const own = await bookAt(here);
  for (const { until } of [streams.admin, streams.ada]) {
    const { change } = await until(({ bookings }) => bookings?.includes(own) ?? false);
    assert.deepEqual(change.bookings, [own]);
  }
  const id = await bookAt(there);
  const answered = performance.now();
  const { change, at } = await streams.admin.until(isBooking);
  t.diagnostic(`told ${Math.round(at - answered)} ms after the booking was answered by the other server`);
  assert.ok(change.bookings === undefined || change.bookings.includes(id), 'ids are told where they are known');
  await streams.ada.until(isBooking);
  assert.equal((await admin.teamBooking({ id })).id, id);

  // Of the first, which Rohan may not see, they have heard no id.
  const heard = await streams.rohan.until(isBooking);
  assert.equal(heard.change.bookings, undefined);
});

test('settings that are changed at one server are streamed by the other', async (t) => {
  const { until } = await listen(t, admin);
  const elsewhere = createTeamClient(httpTeam(there.base, { token }));
  const { revision } = await elsewhere.team();
  await elsewhere.changeTeam({ revision, body: { name: 'Renamed' } });
  const { change } = await until(({ what }) => what.includes('team'));
  assert.ok(change.what.includes('audit'));
  assert.equal((await admin.team()).name, 'Renamed');
});

test('after a restart of its server, a client hears that everything may have changed', async (t) => {
  const { until } = await listen(t, admin);
  assert.equal(await here.end(), 0, 'an open stream does not hold up the stop');
  await here.start();
  const { change } = await until(({ what }) => what.includes('jobs'));
  assert.deepEqual(change, { what: [...CHANGING] });
});

contractIsKept(here, ['teamChanges 200', 'book 201']);
contractIsKept(there, ['book 201', 'changeTeam 200']);

import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startGoogle, startGraphServer, type GraphServer, type StandInGoogle } from '@team-booking/calendars/testing';
import { createTeamClient, httpTeam, type TeamClient } from '@team-booking/sdk/team';
import type { Settings } from '../../serve/setting-table.ts';
import { startEmpty, Visitor, type Started } from '../../sign-in/test/visit.ts';

const PUBLIC = 'https://book.example';

/** A server that the internet reaches at an address of its own, with an admin and hosts whose zone is UTC. */
export interface World {
  readonly started: Started;
  /** The browser of the admin. */
  readonly visitor: Visitor;
  readonly team: TeamClient;
  /** Where the server answers to an address that the internet knows it by. */
  reach(address: URL): URL;
  post(path: string, init?: RequestInit): Promise<Response>;
  /** Gives a host a calendar of a connection, by its id there. @param more whether bookings are written into it. Default: no. @returns its id */
  add(connection: string, calendar: string, host?: string, more?: { readonly writes?: boolean }): Promise<string>;
}

async function openWorld(t: TestContext, settings: Partial<Settings>, hosts: readonly string[]): Promise<World> {
  const started = await startEmpty(t, { publicUrl: PUBLIC, allowPrivateFeeds: true, rateLimit: 0, ...settings });
  const local = (address: string) => address.replace(PUBLIC, started.server.url);
  const visitor = new Visitor(started.server.url);
  await visitor.signIn(local(started.server.signIn!.url), { name: 'Grace', email: 'grace@team.example' });
  const token = [...visitor.cookies].find(([name]) => name.endsWith('tb-session'))![1];
  const team = createTeamClient(httpTeam(`${started.server.url}/api`, { token }));
  for (const id of hosts) {
    await team.addHost({ body: { id, name: id, email: `${id}@team.example`, timeZone: 'UTC' } });
  }
  return {
    started,
    visitor,
    team,
    reach: (address) => new URL(local(address.href)),
    post: (path, init = {}) => fetch(started.server.url + path, { method: 'POST', ...init }),
    async add(connection, calendar, host = 'ada', more = {}) {
      const { revision } = await team.host({ id: host });
      const body = { id: calendar, connection, calendar, ...more };
      const added = await team.addCalendar({ id: host, revision, body });
      return added.calendars.at(-1)!.id;
    },
  };
}

/** A world with a Google of its own. */
export async function withGoogle(
  t: TestContext,
  hosts: readonly string[] = ['ada'],
): Promise<World & { readonly google: StandInGoogle; connect(host: string): Promise<string> }> {
  const google = await startGoogle();
  t.after(() => google.close());
  const { client } = google.accounts;
  const api = new URL(google.api).origin;
  const settings = { googleClientId: client.id, googleClientSecret: client.secret, googleApi: api };
  const world = await openWorld(t, settings, hosts);
  const { visitor, team, reach } = world;
  google.channels.reach = reach;
  return {
    ...world,
    google,
    /** Somebody consents for a host. @returns the connection's id */
    async connect(host) {
      const asked = await visitor.get(`/auth/calendars/google?host=${host}`);
      const there = await fetch(asked.headers.get('location')!, { redirect: 'manual' });
      const back = reach(new URL(there.headers.get('location')!));
      assert.equal((await visitor.get(back.pathname + back.search)).status, 200);
      return (await team.calendarConnections({ id: host })).items[0]!.id;
    },
  };
}

/** A world with a Microsoft of its own, to which the whole team is connected. */
export async function withMicrosoft(
  t: TestContext,
  hosts: readonly string[] = ['ada'],
): Promise<World & { readonly graph: GraphServer }> {
  const graph = await startGraphServer();
  t.after(() => graph.stop());
  const settings = {
    microsoftClientId: 'client',
    microsoftClientSecret: 'client-secret',
    microsoftTeam: true,
    microsoftApi: graph.authority,
    microsoftTenant: 'team.example',
  };
  const world = await openWorld(t, settings, hosts);
  Object.assign(graph.subscriptions, { reach: world.reach, now: () => world.started.now });
  return { ...world, graph };
}

/** Waits for something that comes by itself, for ten seconds at most. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400; i += 1) {
    if (await isSo()) return;
    await wait(25);
  }
  assert.fail(`It did not happen in time: ${what}`);
}

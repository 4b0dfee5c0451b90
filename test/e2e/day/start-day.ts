import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TeamSettings } from '@team-booking/contract/team';
import { caldavPlace, USER } from '../../../packages/calendars/src/caldav/test/caldav-place.ts';
import { makeCalendar } from '../../../packages/calendars/src/caldav/test/make-calendar.ts';
import type { OwnServer } from '../../../packages/calendars/src/caldav/test/own-server.ts';
import { startRadicale } from '../../../packages/calendars/src/caldav/test/radicale.ts';
import type { Place } from '../../../packages/calendars/src/testing/place.ts';
import { readSettings } from '../../../packages/server/src/serve/settings.ts';
import { startServer } from '../../../packages/server/src/serve/start-server.ts';
import { watchContract, type ContractProxy } from '../../contract-proxy/index.ts';

/** A server in this process, behind a proxy that watches the contract, with calendars on a Radicale of its own. */
export interface Day {
  readonly proxy: ContractProxy;
  /** The server's clock is so far ahead, milliseconds: calendars are read again when it goes on. */
  ahead: number;
  /** The link for the first admin, once. */
  readonly signIn: string;
  readonly places: ReadonlyMap<string, Place>;
  /** Addresses of the calendars, by host; their user is `USER`. */
  readonly addresses: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** Calendars on the Radicale, by host, with the address that a team's file has for them. */
type Calendars = ReadonlyMap<string, { readonly url: string; readonly source: string; readonly place: Place }>;

/** @param team what the team's file says, given the calendars of those hosts and the origin of the server; without it the team can be changed */
export async function startDay(
  hosts: readonly string[],
  team?: (sources: ReadonlyMap<string, string>, origin: string) => TeamSettings,
): Promise<Day> {
  const folder = mkdtempSync(join(tmpdir(), 'team-booking-day-'));
  const radicale = await startRadicale();
  const calendars = await calendarsOf(radicale, hosts);
  const proxy = await watchContract();
  const teamFile = join(folder, 'team.json');
  const sources = new Map(Array.from(calendars, ([host, { source }]) => [host, source]));
  if (team) writeFileSync(teamFile, JSON.stringify(team(sources, proxy.url)));
  const environment = {
    ...(team && { TEAM_FILE: teamFile }),
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATA_DIR: folder,
    ALLOW_PRIVATE_FEEDS: '1',
    PUBLIC_URL: proxy.url,
  };
  const settings = readSettings({ environment });
  assert.ok(settings.ok, JSON.stringify(settings));
  const day = { ahead: 0 };
  const close = async (server?: { close(): Promise<void> }) => {
    await server?.close();
    await proxy.close();
    await radicale.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const server = await startServer(settings.settings, { now: () => Date.now() + day.ahead }).catch(async (error) => {
    await close();
    throw error;
  });
  proxy.target = server.url;
  return Object.assign(day, {
    proxy,
    signIn: server.signIn!.url,
    addresses: new Map(Array.from(calendars, ([host, { url }]) => [host, url])),
    places: new Map(Array.from(calendars, ([host, { place }]) => [host, place])),
    close: () => close(server),
  });
}

async function calendarsOf(radicale: OwnServer, hosts: readonly string[]): Promise<Calendars> {
  const calendars = new Map<string, { url: string; source: string; place: Place }>();
  for (const host of hosts) {
    // One user of the server owns all of them: whose they are is known by the team's file alone.
    const url = await makeCalendar(radicale, `/${USER.username}/${host}/`);
    const source = url.replace('http://', `caldav://${USER.username}:${encodeURIComponent(USER.password)}@`);
    calendars.set(host, { url, source, place: caldavPlace(radicale, url) });
  }
  return calendars;
}

/** Signs the first admin in. */
export async function enter(page: Page, { signIn }: Pick<Day, 'signIn'>): Promise<void> {
  await page.goto(signIn);
  await page.type('#name', 'Grace');
  await page.type('#email', 'grace@northwind.example');
  await Promise.all([page.waitForNavigation(), page.click('button.button')]);
}

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, openPage } from './browser.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { dayTeam } from './day/day-team.ts';
import { Hand } from './day/hand.ts';
import { middleOfDay } from './day/middle-of-day.ts';
import { enter, startDay, type Day } from './day/start-day.ts';
import { until } from './until.ts';

const MINUTE = 60_000;
const STEP = 5 * MINUTE;
const timeZone = middleOfDay(Date.now());
/** So many minutes from now, on the grid. */
const soon = (minutes: number) => new Date((Math.floor(Date.now() / STEP) + 1) * STEP + minutes * MINUTE).toISOString();

let browser: Browser;
let day: Day;
let hand: Hand;
let wrongs: string[];
/** Ids of bookings, by visitor. */
const booked = new Map<string, string>();

interface Row {
  readonly id: string;
  readonly status: string;
  readonly hosts: readonly { readonly id: string; readonly name: string }[];
}

const look = (visitor: string) => hand.ask<Row>('GET', `/bookings/${booked.get(visitor)!}`);
const hostOf = async (visitor: string) => (await look(visitor)).hosts[0]!.id;
const first = (name: string) => name.split(' ')[0]!;

async function book(visitor: string, start: string, host?: string, type = 'talk'): Promise<void> {
  const email = `${first(visitor).toLowerCase()}@visitor.example`;
  const attendee = { name: visitor, email };
  const body = { bookingType: type, start, duration: 30, timeZone, locale: 'en', attendee };
  const place = type === 'talk' ? { location: { id: 'call' } } : {};
  const asked = { ...body, ...place, ...(host !== undefined && { host }) };
  booked.set(visitor, (await hand.ask<Row>('POST', '/bookings', asked)).id);
}

before(async () => {
  browser = await openBrowser();
  day = await startDay(['tamsin'], (sources, origin) =>
    dayTeam({
      timeZone,
      written: sources.get('tamsin')!,
      broken: `${origin}/calendars/nothing.ics`,
      calls: `${origin}/talk`,
    }),
  );
  const opened = await openPage(browser);
  ({ wrongs } = opened);
  await opened.page.emulateTimezone(timeZone);
  await opened.page
    .browserContext()
    .overridePermissions(day.proxy.url, ['clipboard-read', 'clipboard-sanitized-write']);
  await enter(opened.page, day);
  hand = new Hand(opened.page);
  // As long as their calendar was not read, a host is not offered.
  await until('the calendar of Tamsin is read', async () => {
    const { items } = await hand.ask<{ items: { id: string; calendars: string }[] }>('GET', '/hosts');
    return items.find(({ id }) => id === 'tamsin')?.calendars === 'fresh';
  });
  await book('Jonas Weber', soon(15), 'rohan');
  await book('Priya Nair', soon(75), 'ines');
  await book('Samuel Adeyemi', soon(120), 'ines');
  await book('Greta Holm', soon(180), 'mira');
  await book('Piet de Vries', soon(2 * 24 * 60), 'tamsin');
  await book('Marta Lindqvist', soon(3 * 24 * 60), undefined, 'review');
});
after(async () => {
  await browser?.close();
  await day?.close();
});

/** Does a task from Today, in at most so many presses. */
const task = (name: string, most: number, work: () => Promise<unknown>) =>
  test(`${name}: ${most}`, async () => {
    await hand.today(day.proxy.url);
    await work();
    assert.ok(hand.presses <= most, `${name}: ${hand.presses} presses instead of ${most}`);
  });

task('copy the link', 1, async () => {
  await hand.press('Copy link');
  await hand.see('Copied: ');
  assert.equal(await hand.page.evaluate(() => navigator.clipboard.readText()), `${day.proxy.url}/talk`);
});

task('approve', 1, async () => {
  assert.equal((await look('Marta Lindqvist')).status, 'awaiting-approval');
  await hand.press('Approve');
  await hand.see('Booking of Marta Lindqvist approved');
  await until('it is approved', async () => (await look('Marta Lindqvist')).status === 'confirmed');
});

task('join', 1, async () => {
  const called = browser.waitForTarget((target) => target.url().endsWith('/talk?host=rohan'));
  await hand.press('Join');
  await (await (await called).page())?.close();
});

task('who is next', 0, async () => {
  const { turns } = await hand.ask<{ turns: { hosts: string[] }[] }>('GET', '/booking-types/talk/turns?count=1');
  const { name } = await hand.ask<{ name: string }>('GET', `/hosts/${turns[0]!.hosts[0]!}`);
  await hand.see('Next in turn');
  const shown = await hand.page.$eval('>>> .turns-list li', ({ textContent }) => textContent);
  assert.ok(shown.includes(first(name)), `${shown} instead of ${name}`);
});

task('give a booking that its host will not have to the next', 1, async () => {
  const place = day.places.get('tamsin')!;
  const entry = `${booked.get('Piet de Vries')!}.ics`;
  await until('it is in the calendar', async () =>
    (await place.texts()).some((text) => text.includes(entry.slice(0, -4))),
  );
  await place.remove(entry);
  day.ahead += MINUTE;
  await hand.see('Deleted by Tamsin in the calendar');
  const { next } = await hand.ask<{ next: { hosts: string[] } }>(
    'GET',
    `/bookings/${booked.get('Piet de Vries')!}/takers`,
  );
  const { name } = await hand.ask<{ name: string }>('GET', `/hosts/${next.hosts[0]!}`);
  await hand.press(`Reassign to ${first(name)}`);
  await until('it is theirs', async () => (await hostOf('Piet de Vries')) === next.hosts[0]);
  await until('nobody is asked any more', async () => {
    const { items } = await hand.ask<{ items: { kind: string }[] }>('GET', '/waiting');
    return items.every(({ kind }) => kind !== 'question');
  });
});

task('why this host', 1, async () => {
  await hand.press('Priya Nair');
  await hand.see('Why Ines?');
  await hand.see('Checked');
});

task('reassign', 3, async () => {
  await hand.press('Greta Holm');
  await hand.press('Reassign R');
  await hand.see('Next in turn');
  const confirm = await hand.page.waitForSelector('>>> dialog[open] .btn.main[aria-disabled=false]');
  await confirm!.click();
  hand.presses++;
  await hand.see('hosts Greta Holm now');
  assert.notEqual(await hostOf('Greta Holm'), 'mira');
});

task('reassign by keys in the list', 2, async () => {
  const before = await hostOf('Jonas Weber');
  await hand.page.keyboard.press('j');
  await hand.key('r');
  await hand.page.waitForSelector('>>> dialog[open] .btn.main[aria-disabled=false]');
  await hand.key('Enter');
  await hand.see('hosts Jonas Weber now');
  assert.notEqual(await hostOf('Jonas Weber'), before);
});

task('somebody is out', 3, async () => {
  await hand.press('Somebody is out');
  await hand.pressText('Ines Duarte');
  await hand.see('2 of 2 covered');
  await hand.press('Reassign 2 bookings');
  await hand.see('2 bookings reassigned');
  assert.ok((await hostOf('Priya Nair')) !== 'ines' && (await hostOf('Samuel Adeyemi')) !== 'ines');
});

task('a calendar that cannot be read', 1, async () => {
  await hand.press('Ask Kenji to sign in');
  await hand.see('Kenji Mori gets a message');
  await until('the host is mailed', async () => {
    const outbox = await hand.page.evaluate(async () => (await fetch('/outbox')).text());
    return outbox.includes('kenji@northwind.example');
  });
  await hand.today(day.proxy.url);
  hand.presses = 1;
  await hand.see('asked ');
});

task('book on behalf', 2, async () => {
  await hand.key('n');
  await hand.fill('Name', 'Noor Haddad');
  await hand.fill('E-mail', 'noor@visitor.example');
  // A time is a field of the form, as name and address are.
  await hand.page.locator('>>> .times label:last-of-type').click();
  await hand.page.locator('>>> form.book .btn.main').click();
  hand.presses++;
  await hand.see('Noor Haddad is booked');
});

task('why is a time not offered', 2, async () => {
  await hand.press('Find or do');
  await hand.page.locator('>>> dialog[open] [role=combobox]').fill('15:05');
  // As the browser's language writes it.
  await hand.pressText('PM not offered');
  await hand.page.waitForFunction(() => location.pathname === '/hub/times/talk');
  await hand.see('offered');
  assert.match(decodeURIComponent(hand.page.url()), /\?tab=why&at=[\d-]+T15:05&zone=[\w/+-]+$/);
});

test('no page has complained', () => {
  assert.deepEqual(wrongs, []);
});

contractIsKept(() => [day], ['approve 200', 'reassign 200', 'sickDay 201', 'askToReconnect 200', 'bookForVisitor 201']);

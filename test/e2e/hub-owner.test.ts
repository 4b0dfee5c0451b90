import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { USER } from '../../packages/calendars/src/caldav/test/caldav-place.ts';
import { Booker } from './booker.ts';
import { openBrowser, openPage } from './browser.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { Hand } from './day/hand.ts';
import { enter, startDay, type Day } from './day/start-day.ts';
import { until } from './until.ts';

const HOSTS = ['mira', 'tamsin', 'ada'] as const;
let browser: Browser;
let day: Day;
before(async () => {
  browser = await openBrowser();
  day = await startDay(HOSTS);
});
after(async () => {
  await browser?.close();
  await day?.close();
});

/** Three hosts with calendars, and a draft of a collective of two with an owner. */
async function prepare(hand: Hand): Promise<void> {
  const hours = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '08:00', end: '20:00' }];
  for (const id of HOSTS) {
    const name = id[0]!.toUpperCase() + id.slice(1);
    const body = { id, name, email: `${id}@team.example`, timeZone: 'Europe/Berlin', hours };
    const { revision } = await hand.ask<{ revision: string }>('POST', '/hosts', body);
    const calendar = { calendar: day.addresses.get(id)!, ...USER, writes: true };
    await hand.ask('POST', `/hosts/${id}/calendars`, calendar, revision);
  }
  await hand.ask('POST', '/booking-types', {
    title: 'Onboarding',
    slug: 'onboarding',
    mode: 'collective',
    hosts: ['mira', 'tamsin'],
    owner: 'mira',
    policy: { replaceable: true },
    durations: [30],
    slot: { step: 30, timeZone: 'Europe/Berlin' },
  });
}

/** Whose calendars have the booking. */
async function written(id: string): Promise<string> {
  const found = await Promise.all(
    HOSTS.map(async (host) => {
      const texts = await day.places.get(host)!.texts();
      return texts.some((text) => text.includes(id)) ? [host] : [];
    }),
  );
  return found.flat().join(' ');
}

test('a collective is published, booked on its page, appears with its owner, is given to another one with a preview, and taken back', async (t) => {
  const { page, wrongs } = await openPage(browser);
  const { page: visitors, wrongs: visitorsWrongs } = await openPage(browser);
  t.after(() => Promise.all([page.close(), visitors.close()]));
  await enter(page, day);
  const hand = new Hand(page);
  await prepare(hand);
  await until('all calendars are read', async () => {
    const { items } = await hand.ask<{ items: { calendars: string }[] }>('GET', '/hosts');
    return items.every(({ calendars }) => calendars === 'fresh');
  });

  await page.goto(`${day.proxy.url}/hub/types`);
  await hand.press('Publish: Onboarding');
  await hand.see('Onboarding');
  await page.goto(`${day.proxy.url}/hub/bookings`);
  await hand.see('No bookings yet');

  await visitors.goto(`${day.proxy.url}/onboarding`);
  const booker = new Booker(visitors);
  await booker.bookAsVera();
  await booker.see('[part="done"] h2');

  // It appears by itself.
  await hand.press('Vera Visitor');
  await hand.see('Why Mira and Tamsin?');
  await hand.see('Checked');
  const id = new URL(page.url()).pathname.split('/').at(-1)!;
  await until('it is in the calendars of both', async () => (await written(id)) === 'mira tamsin');
  const owner = async () => (await hand.ask<{ owner: string }>('GET', `/bookings/${id}`)).owner;
  assert.equal(await owner(), 'mira');

  // The owner’s place is meant, as long as nobody says another; what changes is shown before it does.
  await hand.press('Reassign R');
  await hand.see('Removed for Mira');
  await hand.see('Added for');
  await hand.see('the visitor');
  assert.equal(await page.$eval('>>> dialog[open] select', (select) => (select as HTMLSelectElement).value), 'mira');
  await hand.press('Reassign to Ada');
  await hand.see('Ada hosts Vera Visitor now');
  // The toast stands still as long as the pointer is on it.
  await page.locator('::-p-aria([name="Undo"])').hover();
  await until('the calendars follow', async () => (await written(id)) === 'tamsin ada');
  assert.equal(await owner(), 'ada');
  await until('the visitor is told', async () => {
    const outbox = await page.evaluate(async () => (await fetch('/outbox')).text());
    return /Updated: Onboarding/.test(outbox) && outbox.includes('ada@team.example');
  });

  await hand.press('Undo');
  await hand.see('As it was before');
  await until('they are as before', async () => (await written(id)) === 'mira tamsin');
  assert.equal(await owner(), 'mira');
  assert.deepEqual([...wrongs, ...visitorsWrongs], []);
});

contractIsKept(
  () => [day],
  ['addCalendar 201', 'publishBookingType 200', 'book 201', 'takers 200', 'reassign 200', 'undoReassign 200'],
);

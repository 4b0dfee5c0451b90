import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { Backend } from './backend.ts';
import { openBrowser, openPage } from './browser.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { Hand } from './day/hand.ts';
import { until } from './until.ts';

let browser: Browser;
let hand: Hand;
let wrongs: string[];
const backend = new Backend();

before(async () => {
  browser = await openBrowser();
  await backend.start();
  const opened = await openPage(browser);
  ({ wrongs } = opened);
  const link = /^ {2}Sign in as the demo’s admin: (\S+)$/m.exec(backend.output)?.[1];
  await opened.page.goto(link!);
  await Promise.all([opened.page.waitForNavigation(), opened.page.click('button.button')]);
  hand = new Hand(opened.page);
});
after(async () => {
  await browser?.close();
  await backend.remove();
});

const kinds = async () => {
  const { items } = await hand.ask<{ items: { kind: string }[] }>('GET', '/waiting');
  return items.map(({ kind }) => kind).join();
};

test('in the demo a booking that its host has declined goes to the next in one press', async () => {
  await hand.today(backend.url);
  await hand.see('Piet de Vries');
  const { items } = await hand.ask<{ items: { kind: string; booking: { id: string } }[] }>('GET', '/waiting');
  const { id } = items.find(({ kind }) => kind === 'question')!.booking;
  const { next } = await hand.ask<{ next: { hosts: string[] } }>('GET', `/bookings/${id}/takers`);
  const { name } = await hand.ask<{ name: string }>('GET', `/hosts/${next.hosts[0]!}`);
  await hand.press(`Reassign to ${name.split(' ')[0]!}`);
  await until('nobody is asked any more', async () => (await kinds()) === 'approval,calendar');
  assert.equal(hand.presses, 1);
});

test('in the demo somebody who waits for a yes gets it in one press', async () => {
  await hand.today(backend.url);
  await hand.press('Approve');
  await until('nobody waits any more', async () => (await kinds()) === 'calendar');
  assert.equal(hand.presses, 1);
});

test('in the demo a host whose calendar cannot be read is asked to sign in in one press', async () => {
  await hand.today(backend.url);
  await hand.press('Ask Noa to sign in');
  await until('the host is mailed', async () => {
    const outbox = await hand.page.evaluate(async () => (await fetch('/outbox')).text());
    return outbox.includes('noa@northwind.example');
  });
  assert.equal(hand.presses, 1);
  assert.deepEqual(wrongs, []);
});

contractIsKept(backend, ['reassign 200', 'approve 200', 'askToReconnect 200']);

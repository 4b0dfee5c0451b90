import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { Booker } from './booker.ts';
import { openBrowser, openPage } from './browser.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { follow, heading, WAYS } from './payments/ways.ts';
import { World } from './payments/world.ts';
import { until } from './until.ts';

const MINUTE = 60_000;
/** How long a time is kept for a payment. */
const KEPT = 15 * MINUTE;

let browser: Browser;
const world = new World();
const { stripe } = world;
before(async () => {
  browser = await openBrowser();
  await world.start();
});
after(async () => {
  await browser?.close();
  await world.close();
});

for (const way of WAYS) {
  const book = (slug = 'paid') => way.book(browser, world, slug);

  const story = (name: string, told: () => Promise<void>) => test(`${way.name} a visitor ${name}`, told);

  test('pays, and is booked', async () => {
    const payer = await book();
    await payer.goToPay();
    assert.equal(await payer.page.$eval('#amount', (node) => node.textContent), '4050 eur');
    await follow(payer.page, '#pay');
    await heading(payer.page, 'Paid: you are booked');
    assert.equal(world.stored(payer.id).status, 'confirmed');
    assert.doesNotMatch(await payer.page.content(), new RegExp(`${payer.token}|Vera|visitor.example`));
    const { success_url: back, cancel_url: left } = stripe.sessionOf(payer.id);
    assert.ok(!`${back}${left}`.includes(payer.token), 'who takes the payment must not manage the booking');
    assert.deepEqual(payer.wrongs, []);
    world.checkBooks(payer, { kept: 1 });
  });

  for (const isTaken of [false, true]) {
    story(
      `pays too late, and gets ${isTaken ? 'the money back, as somebody else has the time' : 'the time all the same, as it is free'}`,
      async () => {
        const payer = await book();
        await payer.goToPay();
        // Stripe's page works, but its API does not, so that the payment cannot be ended with the time.
        stripe.isDown = true;
        await world.pass(KEPT);
        await world.becomes(payer, 'expired');
        if (isTaken) await world.bookFree(world.stored(payer.id).start);
        await follow(payer.page, '#pay');
        if (!isTaken) {
          await heading(payer.page, 'Paid: you are booked');
          world.checkBooks(payer, { kept: 1 });
          stripe.isDown = false;
          return;
        }
        await heading(payer.page, 'The time is not kept any more');
        assert.match(await payer.page.$eval('main', (node) => node.textContent), /€40\.50 will be paid back/);
        stripe.isDown = false;
        await world.isRefunded(payer, 1);
        await until('they are told', async () => {
          await payer.page.reload();
          return /€40\.50 is paid back/.test(await payer.page.$eval('main', (node) => node.textContent));
        });
        assert.equal(world.stored(payer.id).status, 'expired');
        world.checkBooks(payer, { kept: 0 });
      },
    );
  }

  test('pays twice, and gets the second payment back', async () => {
    const payer = await book();
    await payer.goToPay();
    const second = stripe.again(stripe.sessionOf(payer.id).id);
    await follow(payer.page, '#pay');
    await heading(payer.page, 'Paid: you are booked');
    await payer.page.goto(second.url!);
    await follow(payer.page, '#pay');
    await heading(payer.page, 'Paid: you are booked');
    await world.isRefunded(payer, 1);
    assert.equal(world.stored(payer.id).status, 'confirmed');
    world.checkBooks(payer, { kept: 1 });
  });

  test('leaves without paying: the time is kept, then let go, and can be paid no more', async () => {
    const payer = await book();
    await payer.goToPay();
    await follow(payer.page, '#leave');
    await heading(payer.page, 'Not paid yet');
    assert.match(await payer.page.$eval('main', (node) => node.textContent), /kept for you until \d/);
    await world.pass(KEPT);
    await world.becomes(payer, 'expired');
    await payer.page.reload();
    await heading(payer.page, 'The time is not kept any more');
    await world.isClosed(payer);
    await world.bookFree(world.stored(payer.id).start);
    await payer.page.goto(payer.link);
    await heading(payer.page, 'The time is not kept any more');
    world.checkBooks(payer, { kept: 0 });
  });

  test('has a card declined, goes away, comes back and pays', async () => {
    const payer = await book();
    await payer.goToPay();
    await follow(payer.page, '#decline');
    await payer.page.waitForSelector('#declined');
    await follow(payer.page, '#leave');
    await heading(payer.page, 'Not paid yet');
    await follow(payer.page, 'a.button');
    await follow(payer.page, '#pay');
    await heading(payer.page, 'Paid: you are booked');
    world.checkBooks(payer, { kept: 1 });
    assert.equal([...stripe.sessions.values()].filter(({ metadata }) => metadata?.['booking'] === payer.id).length, 1);
  });

  for (const [slug, kept] of [
    ['paid', 0],
    ['final', 1],
  ] as const) {
    story(
      `cancels ${kept === 0 ? 'in time, and gets the money back' : 'after the deadline, and gets nothing back'}`,
      async () => {
        const payer = await book(slug);
        await payer.goToPay();
        await follow(payer.page, '#pay');
        await heading(payer.page, 'Paid: you are booked');
        await world.cancel(payer);
        if (kept === 0) await world.isRefunded(payer, 1);
        const isTold = async () => {
          await payer.page.reload();
          await heading(payer.page, 'This booking is cancelled');
          return /€40\.50 is paid back/.test(await payer.page.$eval('main', (node) => node.textContent));
        };
        if (kept === 0) await until('they are told', isTold);
        else assert.equal(await isTold(), false);
        world.checkBooks(payer, { kept });
      },
    );
  }

  test('finds the provider down, is told until when the time is kept, and pays a moment later', async () => {
    stripe.isDown = true;
    const payer = await book();
    await payer.goToPay();
    await heading(payer.page, 'Payment does not work at the moment');
    assert.match(await payer.page.$eval('main', (node) => node.textContent), /kept for you until \d/);
    stripe.isDown = false;
    await follow(payer.page, 'a.button');
    await follow(payer.page, '#pay');
    await heading(payer.page, 'Paid: you are booked');
    world.checkBooks(payer, { kept: 1 });
  });

  test('cancels while the provider refunds nothing, and gets the money back later, once', async () => {
    const payer = await book();
    await payer.goToPay();
    await follow(payer.page, '#pay');
    await heading(payer.page, 'Paid: you are booked');
    stripe.areRefundsDown = true;
    await world.cancel(payer);
    const asked = () => stripe.calls.filter((call) => call === 'POST /v1/refunds').length;
    const before = asked();
    await world.until('it was asked for', () => asked() > before);
    await payer.page.reload();
    assert.match(await payer.page.$eval('main', (node) => node.textContent), /€40\.50 will be paid back/);
    world.checkBooks(payer, { kept: 1 });
    stripe.areRefundsDown = false;
    await world.isRefunded(payer, 1);
    world.checkBooks(payer, { kept: 0 });
  });

  test('is booked at once on coming back, also where Stripe’s message gets lost', async () => {
    stripe.sends = 0;
    const payer = await book();
    await payer.goToPay();
    await follow(payer.page, '#pay');
    stripe.sends = 1;
    await heading(payer.page, 'Paid: you are booked');
    world.checkBooks(payer, { kept: 1 });
  });

  test('never comes back, and Stripe’s message gets lost: the payment is found before the time is let go', async () => {
    const payer = await book();
    await payer.goToPay();
    await payer.page.goto('about:blank');
    stripe.pay(stripe.sessionOf(payer.id).id);
    await world.pass(KEPT - MINUTE + 1000);
    await world.becomes(payer, 'confirmed');
    world.checkBooks(payer, { kept: 1 });
  });

  test('is booked once, however often and in whatever order Stripe tells of it', async () => {
    stripe.sends = 3;
    const payer = await book();
    await payer.goToPay();
    await follow(payer.page, '#pay');
    stripe.sends = 1;
    const { id } = stripe.sessionOf(payer.id);
    for (const type of [
      'checkout.session.expired',
      'checkout.session.async_payment_succeeded',
      'checkout.session.completed',
    ] as const) {
      assert.deepEqual(await stripe.tell(type, id), [200]);
    }
    assert.equal(await stripe.send('{}', { secret: 'whsec_wrong' }), 401);
    await heading(payer.page, 'Paid: you are booked');
    world.checkBooks(payer, { kept: 1 });
  });

  test('pays in another tab, and may close the first one before', async () => {
    const payer = await book();
    const other = await payer.page.browserContext().newPage();
    await other.goto(payer.link);
    await payer.page.close();
    await follow(other, '#pay');
    await heading(other, 'Paid: you are booked');
    await other.goto(payer.link);
    await heading(other, 'Paid: you are booked');
    world.checkBooks(payer, { kept: 1 });
  });

  test('pays, waits for approval, is declined, and gets the money back', async () => {
    const payer = await book('approved');
    await payer.goToPay();
    await follow(payer.page, '#pay');
    await heading(payer.page, 'Paid: your request is sent');
    world.checkBooks(payer, { kept: 1 });
    await world.decline(payer);
    await world.isRefunded(payer, 1);
    await payer.page.reload();
    await heading(payer.page, 'This booking was declined');
    world.checkBooks(payer, { kept: 0 });
  });

  test('pays in a currency without minor units', async () => {
    const payer = await book('yen');
    await payer.goToPay();
    assert.equal(await payer.page.$eval('#amount', (node) => node.textContent), '4000 jpy');
    await follow(payer.page, '#pay');
    await heading(payer.page, 'Paid: you are booked');
    assert.match(await payer.page.$eval('main', (node) => node.textContent), /¥4,000/);
    world.checkBooks(payer, { kept: 1 });
  });
}

test('in a frame of another page a visitor pays in a tab of its own, and the frame says so when they are back', async (t) => {
  const { page } = await openPage(browser);
  const html = `<iframe src="${world.url}/paid" style="inline-size: 1100px; block-size: 900px"></iframe>`;
  const other = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html));
  t.after(() => other.close());
  await once(other.listen(0, '127.0.0.1'), 'listening');
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
  const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
  const booker = new Booker(frame);
  await booker.bookAsVera();
  const opened = new Promise<Page>((resolve) => page.once('popup', (tab) => resolve(tab!)));
  await booker.click('#pay');
  const tab = await opened;
  await follow(tab, '#pay');
  await heading(tab, 'Paid: you are booked');
  await tab.close();
  await booker.see('[part="done"]');
  assert.equal(await booker.text('h2'), 'You are booked');
});

contractIsKept(world, ['book 201', 'booking 200', 'cancel 200', 'decline 200']);

import type { Browser, Page } from 'puppeteer-core';
import type { Booking } from '@team-booking/contract';
import { Booker } from '../booker.ts';
import { openPage } from '../browser.ts';
import type { Ticket, World } from './world.ts';

/** A visitor with a booking that waits for its payment. */
interface Payer extends Ticket {
  readonly page: Page;
  /** Problems that their browser has reported. */
  readonly wrongs: string[];
  /** Where they pay. */
  readonly link: string;
  /** Goes to pay, from where they have booked. */
  goToPay(): Promise<void>;
}

/** How visitors book. */
export interface Way {
  readonly name: string;
  book(browser: Browser, world: World, slug: string): Promise<Payer>;
}

/** Without a script, from the first page to the last. */
const byPlainPages: Way = {
  name: 'on pages without a script',
  async book(browser, world, slug) {
    const { page, wrongs } = await openPage(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${world.url}/${slug}/plain`);
    await follow(page, '.days li:last-child a');
    await follow(page, '.times li:last-child a');
    await page.type('[name=name]', 'Vera Visitor');
    await page.type('[name=email]', 'vera@visitor.example');
    await follow(page, 'form button.button');
    const link = await page.$eval('a.button', (node) => (node as HTMLAnchorElement).href);
    const manage = new URL(await page.$eval('a[href*="/manage/"]', (node) => (node as HTMLAnchorElement).href));
    const [id, token] = [manage.pathname.split('/').at(-1)!, manage.hash.slice(1)];
    return { id, token, page, wrongs, link, goToPay: () => follow(page, 'a.button') };
  },
};

/** With `<team-booking>` on the hosted page, which leads on to the payment by itself where mail is sent. */
const byElement: Way = {
  name: 'with the element',
  async book(browser, world, slug) {
    const { page, wrongs } = await openPage(browser);
    const { promise: booked, resolve } = Promise.withResolvers<Booking>();
    await page.exposeFunction('toldOf', resolve);
    await page.evaluateOnNewDocument(tellOfBookings);
    const booker = new Booker(page);
    await page.goto(`${world.url}/${slug}`);
    await booker.nextMonth();
    await booker.pick();
    await booker.proceed();
    await booker.type('/attendee/name', 'Vera Visitor');
    await booker.type('/attendee/email', 'vera@visitor.example');
    // Another document: an entry of the history of this one is a navigation, too.
    const left = new Promise((resolve) => page.once('load', resolve));
    await booker.proceed();
    const { id, manage, payment } = await booked;
    const goToPay = async () => {
      // Where no mail is sent, the page stays, so that its visitor keeps the manage link.
      await Promise.race([booker.click('#pay').catch(() => {}), left]);
      await left;
    };
    return { id, token: manage.token, page, wrongs, link: payment!.url, goToPay };
  },
};

/** In the page: hands bookings to the test before the page goes on, and their answers are gone. */
function tellOfBookings(): void {
  const send = window.fetch;
  window.fetch = async (...call) => {
    const response = await send(...call);
    const isBooking = call[1]?.method === 'POST' && response.url.endsWith('/api/bookings');
    const { toldOf } = window as unknown as { toldOf: (booking: unknown) => Promise<void> };
    if (isBooking) await toldOf(await response.clone().json());
    return response;
  };
}

export const WAYS: readonly Way[] = [byPlainPages, byElement];

/** Clicks on something that leads to another page. */
export async function follow(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: 15_000 });
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

/** Waits until the page's title says something. */
export async function heading(page: Page, text: string): Promise<void> {
  const isThere = async () =>
    (await page.$$eval('h1', (all) => all.map((node) => node.textContent.trim()))).includes(text);
  const deadline = performance.now() + 30_000;
  while (!(await isThere().catch(() => false))) {
    if (performance.now() > deadline)
      throw new Error(`“${text}” is not shown, but: ${await page.$eval('main', (node) => node.textContent)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

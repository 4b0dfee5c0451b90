import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Page } from 'puppeteer-core';

/** What a tag manager sends, as this stand-in for one does: the parameters of its GA4 tag. */
export type Hit = Readonly<Record<string, string | number>>;

/**
 * A tag manager: reads what was pushed before it came, puts its own `push` into the place of the data layer's, drops old entries, and
 * fires its one tag on `generate_lead` with the visitor's consent. It tells of each page's address, and of each later one; and it is a
 * consent tool, too, which asks once for all pages of an origin.
 */
const TAG_MANAGER = `
  const { origin } = new URL(document.currentScript.src);
  const layer = window.dataLayer;
  const consent = {};
  const send = (what, to) => navigator.sendBeacon(origin + to, JSON.stringify(what));
  const read = (entry) => {
    if (entry[0] === 'consent') return Object.assign(consent, entry[2]);
    if (entry.event !== 'generate_lead' || consent.analytics_storage === 'denied') return;
    const { event_id, booking_type, value, currency, page_location } = entry;
    const sent = Object.entries({ event_id, booking_type, value, currency, page_location }).filter(([, one]) => one !== undefined);
    send(Object.fromEntries(sent), '/collect');
  };
  layer.forEach(read);
  const push = layer.push.bind(layer);
  layer.push = (...entries) => {
    entries.forEach(read);
    push(...entries);
    while (layer.length > 3) layer.shift();
  };
  push({ event: 'gtm.js' });
  const isAt = () => send(location.href, '/seen');
  isAt();
  for (const name of ['pushState', 'replaceState']) {
    const write = history[name];
    history[name] = (...all) => {
      write.apply(history, all);
      isAt();
    };
  }
  if (localStorage.agreed) gtag('consent', 'update', { ad_storage: 'granted', analytics_storage: 'granted' });
`;

/** A server with the tag manager, what that has sent, and a page that a test may want to show. */
export class TagManager {
  readonly hits: Hit[] = [];
  /** Addresses that it has read. */
  readonly seen: string[] = [];
  readonly #server: Server;
  origin = '';

  /** @param page of every other address */
  constructor(page: () => string = () => '') {
    this.#server = createServer((request, response) => void this.#answer(request, response, page));
  }

  async start(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  close(): void {
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse, page: () => string): Promise<void> {
    const isScript = request.url === '/gtm.js';
    if (request.url === '/collect') this.hits.push(JSON.parse(await text(request)) as Hit);
    if (request.url === '/seen') this.seen.push(JSON.parse(await text(request)) as string);
    response.setHeader('Content-Type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(isScript ? TAG_MANAGER : request.method === 'POST' ? '' : page());
  }
}

/** The visitor agrees to be measured, on this page and on later ones. */
export async function agree(page: Page): Promise<void> {
  await page.waitForFunction(() => Array.isArray((window as unknown as { dataLayer?: unknown }).dataLayer));
  await page.evaluate(() => {
    const { gtag } = window as unknown as { gtag: (...all: unknown[]) => void };
    localStorage['agreed'] = 'yes';
    gtag('consent', 'update', { ad_storage: 'granted', analytics_storage: 'granted' });
  });
}

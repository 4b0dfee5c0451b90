import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { Backend } from '../e2e/backend.ts';
import { contractIsKept } from '../e2e/contract-is-kept.ts';
import { book } from './book.ts';
import { BrowserHangs, type Browser } from './browsers/tab.ts';
import { fixture } from './fixture.ts';
import type { HostilePage } from './page.ts';
import { PAGES } from './pages.ts';
import { Site } from './site.ts';

/** Tests that visitors of a browser can book on pages, the first of which is a plain one. */
export function booksOn(pages: readonly HostilePage[], launch: () => Promise<Browser>): void {
  const backend = new Backend();
  let browser: Browser;
  let site: Site;
  let plain: Record<string, string> = {};

  before(async () => {
    await backend.start({ DEMO: '', TESTING: '1' });
    await fixture(backend.base);
    site = await new Site(pages, backend.url).start();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    site?.close();
    await backend.remove();
  });

  /** Ids of all bookings. */
  function booked(): string[] {
    const database = new DatabaseSync(backend.database, { readOnly: true });
    try {
      return database
        .prepare('SELECT id FROM booking')
        .all()
        .map(({ id }) => String(id));
    } finally {
      database.close();
    }
  }

  async function visit(page: HostilePage): Promise<void> {
    const earlier = booked();
    const tab = await browser.tab();
    try {
      const { looks, bookings } = await book(tab, site, page, plain);
      if (page === PAGES[0]) plain = looks;
      assert.deepEqual(
        booked().filter((id) => !earlier.includes(id)),
        bookings,
      );
      assert.equal(bookings.length, page.isLinkOnly ? 0 : 1, 'booked exactly once');
      assert.deepEqual(site.missing.splice(0), [], 'nothing of the page’s own origin is asked for');
    } finally {
      await tab.close();
    }
  }

  for (const page of pages) {
    test(`a visitor ${page.isLinkOnly ? 'finds a link' : 'books'} on a page ${page.name}`, async () => {
      try {
        await visit(page);
      } catch (error) {
        if (!(error instanceof BrowserHangs)) throw error;
        // A new one, once: of the page, nothing was learnt.
        console.warn(`${error.message} on the page ${page.name}`);
        await browser.close();
        browser = await launch();
        await visit(page);
      }
    });
  }

  contractIsKept(backend, ['bookingType 200', 'availability 200', 'book 201']);
}

import type { Page } from 'puppeteer-core';

/** Works in the hub as a person does, and counts what they press. */
export class Hand {
  readonly page: Page;
  /** Presses and keys that act, since Today was opened. */
  presses = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens Today and counts anew. */
  async today(origin: string): Promise<void> {
    await this.page.goto(`${origin}/hub/today`);
    await this.see('Needs attention');
    this.presses = 0;
  }

  /** Presses what is called so, wherever in the hub it is. */
  async press(name: string): Promise<void> {
    await named(name, this.page.locator(`::-p-aria([name="${name}"])`).click());
    this.presses++;
  }

  /** Presses what says so. */
  async pressText(text: string): Promise<void> {
    await named(text, this.page.locator(`::-p-text(${text})`).click());
    this.presses++;
  }

  async key(key: Parameters<Page['keyboard']['press']>[0]): Promise<void> {
    await this.page.keyboard.press(key);
    this.presses++;
  }

  async see(text: string): Promise<void> {
    await named(text, this.page.locator(`::-p-text(${text})`).wait());
  }

  /** Fills a field; what is typed is no press. */
  async fill(name: string, value: string): Promise<void> {
    await this.page.locator(`::-p-aria([name="${name}"])`).fill(value);
  }

  /** Asks the team's side as whoever is signed in on the page; what has a body has a revision or a key, too. */
  async ask<T>(method: string, path: string, body?: unknown, revision?: string): Promise<T> {
    const answer = await this.page.evaluate(
      async (method, path, body, revision) => {
        const headers = {
          'Content-Type': 'application/json',
          ...(revision === null ? { 'Idempotency-Key': crypto.randomUUID() } : { 'If-Match': `"${revision}"` }),
        };
        const sent = body === null ? {} : { headers, body: JSON.stringify(body) };
        const response = await fetch(`/api/team${path}`, { method, ...sent });
        if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
        return response.json() as Promise<unknown>;
      },
      method,
      path,
      body ?? null,
      revision ?? null,
    );
    return answer as T;
  }
}

/** Says what was waited for in vain. */
async function named(what: string, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (cause) {
    throw new Error(`${what} is not there`, { cause });
  }
}

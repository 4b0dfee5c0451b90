import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** Drives `<team-booking>` on a page as a visitor does, by clicks and keys on what is shown. */
export class Booker {
  readonly #page: Page | Frame;

  constructor(page: Page | Frame) {
    this.#page = page;
  }

  /** Waits until something is shown, and returns it. */
  async see(selector: string): Promise<ElementHandle> {
    const found = await this.#page.waitForSelector(`team-booking >>> ${selector}`, { visible: true, timeout: 15_000 });
    if (!found) throw new Error(`${selector} is not shown`);
    return found;
  }

  async click(selector: string): Promise<void> {
    const element = await this.see(selector);
    // Without smooth scrolling: the mouse would miss an element that still moves.
    await element.evaluate((node) => (node as HTMLElement).scrollIntoView({ block: 'center', behavior: 'instant' }));
    await element.click();
  }

  /** The text of an element that is shown. */
  async text(selector: string): Promise<string> {
    const element = await this.see(selector);
    return element.evaluate((node) => (node as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim());
  }

  async #dates(selector: string, name: string): Promise<string[]> {
    await this.see(selector);
    return this.#page.$$eval(
      `team-booking >>> ${selector}`,
      (nodes, key) => nodes.map((node) => node.getAttribute(key)!),
      name,
    );
  }

  /** Chooses a time on the last free day of the month that is shown; returns its start, epoch milliseconds. */
  async pick(which: 'first' | 'last' = 'last'): Promise<number> {
    const days = await this.#dates('.calendar .day.free', 'data-day');
    await this.click(`.day.free[data-day="${days.at(-1)}"]`);
    await this.see('.day.chosen');
    const times = await this.#dates('.time[aria-disabled="false"]', 'data-time');
    const start = which === 'last' ? times.at(-1)! : times[0]!;
    await this.click(`.time[data-time="${start}"]`);
    await this.see('.time[aria-pressed="true"]');
    return Number(start);
  }

  async nextMonth(): Promise<void> {
    const next = '.by-month .round:last-of-type[aria-disabled="false"]';
    await this.see(next);
    const before = await this.text('#month');
    await this.click(next);
    await this.#page.waitForFunction(
      (old) => {
        const root = document.querySelector('team-booking')!.shadowRoot!;
        const month = root.querySelector<HTMLElement>('#month')!.innerText.replaceAll(/\s+/g, ' ').trim();
        return month !== old && root.querySelector('.calendar .day.free');
      },
      { timeout: 15_000 },
      before,
    );
  }

  /** Books one of the times of next month as Vera Visitor. */
  async bookAsVera(): Promise<void> {
    await this.nextMonth();
    await this.pick();
    await this.proceed();
    await this.type('/attendee/name', 'Vera Visitor');
    await this.type('/attendee/email', 'vera@visitor.example');
    await this.proceed();
  }

  /** Continues with the chosen time. */
  async proceed(): Promise<void> {
    await this.click('.bar .primary[aria-disabled="false"]');
  }

  /** Moves the booking that is shown to another time; returns its start, epoch milliseconds. */
  async move(which: 'first' | 'last'): Promise<number> {
    await this.click('#reschedule');
    await this.see('[part="moving"]');
    const start = await this.pick(which);
    await this.proceed();
    await this.see('[part="done"] h2');
    return start;
  }

  /** Cancels the booking that is shown. */
  async cancel(): Promise<void> {
    await this.click('#cancel');
    await this.click('[part="cancel"] .primary');
    await this.see('[part="cancelled"]');
  }

  /** Types into a field by the JSON pointer of what it asks for, e.g. `/attendee/name`. */
  async type(pointer: string, text: string): Promise<void> {
    const field = await this.see(`[name="${pointer}"]`);
    await field.click();
    await field.type(text);
  }

  async select(pointer: string, value: string): Promise<void> {
    const field = await this.see(`select[name="${pointer}"]`);
    await field.select(value);
  }

  /** Whether a time is on offer on the day that is shown. */
  async offers(start: number): Promise<boolean> {
    const page = this.#page;
    return (await page.$(`team-booking >>> .time[data-time="${start}"][aria-disabled="false"]`)) !== null;
  }
}

import type { KeyInput, Page } from 'puppeteer-core';
import { longestTask, type Longest } from './trace.ts';

/** What is done, with its longest task. */
export interface Figure extends Longest {
  readonly name: string;
  /** A view that is opened: its code is read for the first time. */
  readonly isOpening: boolean;
}

/** What `view`, `main` and `$` stand for in expressions: the root of the view that is shown, what scrolls, and the first of something in the view. */
const SCOPE = `const hub = document.querySelector('team-hub');
  const main = hub?.shadowRoot.querySelector('main');
  const view = hub?.shown?.element.shadowRoot;
  const $ = (...path) => path.reduce((root, name) => (root?.shadowRoot ?? root)?.querySelector(name), view);`;

/** A tab with the hub, and what somebody does in it. */
export class Tab {
  readonly figures: Figure[] = [];
  readonly #page: Page;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
  }

  /** The hub, loaded anew, at an address that has nothing. */
  async start(): Promise<void> {
    await this.#page.goto(`${this.#origin}/hub/nothing`);
    await this.until('hub?.hub && main?.querySelector("h1")');
    await rest(500);
  }

  /** Opens a view and measures that. @param until is true once it is there */
  async open(name: string, address: string, until: string): Promise<void> {
    await this.#measure(`open ${name}`, true, async () => {
      await this.run(`history.pushState(null, '', '/hub${address}'); dispatchEvent(new PopStateEvent('popstate'))`);
      await this.until(until);
    });
    await rest(500);
  }

  /** Measures something that is done. */
  async measure(name: string, work: () => Promise<unknown>): Promise<void> {
    await this.#measure(name, false, work);
  }

  async #measure(name: string, isOpening: boolean, work: () => Promise<unknown>): Promise<void> {
    this.figures.push({ name, isOpening, ...(await longestTask(this.#page, work)) });
  }

  /** @returns what an expression is in the page */
  async run<Value>(expression: string): Promise<Value> {
    return (await this.#page.evaluate(`(() => { ${SCOPE} ${expression} })()`)) as Value;
  }

  /** Waits until an expression is true. @throws Error after a minute */
  async until(expression: string): Promise<void> {
    for (let i = 0; i < 1200; i++) {
      if (await this.run(`return Boolean(${expression})`)) return;
      await rest(50);
    }
    throw new Error(`Never: ${expression}`);
  }

  /** Turns the wheel over what is shown, once a frame. */
  async wheel(times: number, deltaY: number): Promise<void> {
    await this.#page.mouse.move(600, 500);
    for (let i = 0; i < times; i++) {
      await this.#page.mouse.wheel({ deltaY });
      await rest(16);
    }
  }

  /** Drags something to a place of the window, in steps of a frame. @param target an expression of an element */
  async drag(target: string, y: number, steps: number): Promise<void> {
    const from = await this.run<{ x: number; y: number }>(
      `const { left, top, width, height } = ${target}.getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }`,
    );
    await this.#page.mouse.move(from.x, from.y);
    await this.#page.mouse.down();
    for (let i = 1; i <= steps; i++) {
      await this.#page.mouse.move(from.x, from.y + ((y - from.y) * i) / steps);
      await rest(16);
    }
    await this.#page.mouse.up();
  }

  async press(...keys: readonly KeyInput[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      await rest(32);
    }
  }

  async together(held: KeyInput, key: KeyInput): Promise<void> {
    await this.#page.keyboard.down(held);
    await this.#page.keyboard.press(key);
    await this.#page.keyboard.up(held);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text, { delay: 60 });
  }
}

/** Waits. Milliseconds. */
export const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

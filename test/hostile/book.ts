import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Tab } from './browsers/tab.ts';
import type { HostilePage } from './page.ts';
import type { Site } from './site.ts';

const PATIENCE = 15_000;
const WINDOW = [1180, 900] as const;

const FREE_DAY = '[part~="day-free"]';
const TIME = '[part~="time"]:not([aria-disabled="true"])';
const OTHER_DAY = `${FREE_DAY}:not([part~="day-chosen"])`;
const OTHER_TIME = `${TIME}:not([aria-pressed="true"])`;
const CHOSEN = '[part~="time"][aria-pressed="true"]';
const BUTTON = '[part~="button"]:not([aria-disabled="true"])';
const FORWARD = '.arrows button:last-child:not([aria-disabled="true"])';
const TRIGGER = '[part~="trigger"]';
const NAME = 'input[autocomplete~="name"]';
const EMAIL = 'input[autocomplete~="email"]';
const DONE = '[part~="done"]';
const FAILED = '[part~="failed"] [part~="button"]';

/**
 * Books on a page by what a visitor can do: presses of what is seen and not covered, and keys.
 *
 * @param looks of the booker on a plain page, by step
 * @returns how it looked, by step, and the ids of what was booked
 */
export async function book(
  tab: Tab,
  site: Site,
  page: HostilePage,
  looks: Readonly<Record<string, string>> = {},
): Promise<{ looks: Record<string, string>; bookings: string[] }> {
  const inFrame = page.frame !== undefined;
  const run = <T>(expression: string) => tab.run<T>(expression, inFrame);
  const shows = (selector: string) => run<boolean>(`visitor.shows('${selector}')`);
  const seen: Record<string, string> = {};

  await tab.open(site.addressOf(page), page.window ?? WINDOW);
  await until('the visitor’s eyes', () =>
    run<boolean>('typeof visitor === "object" && !!(visitor.booker() ?? visitor.opener())'),
  );
  if (page.isLinkOnly) {
    await until('the link', () =>
      run<boolean>(
        '[...document.querySelectorAll("[src^=http]:not(script)")].every((one) => one.querySelector("a")?.checkVisibility())',
      ),
    );
    return { looks: seen, bookings: [] };
  }
  if (page.element) await press(TRIGGER);
  if (page.press) {
    await until('the booker', () => run<boolean>('!!visitor.booker().shadowRoot?.querySelector("[part~=day-free]")'));
    await run('visitor.noteHidden()');
    await press(page.press, true);
  }
  if (page.lost === 'until pressed') {
    await see(FAILED);
    site.find(page);
    // It may have found them by itself.
    if (await shows(FAILED)) await press(FAILED).catch(() => see(`${TIME}, ${FREE_DAY}`));
  }
  await until('a day or a time', async () => (await shows(TIME)) || shows(FREE_DAY));
  await check('the first view');
  if (!(await shows(TIME))) await press(FREE_DAY);
  const half = halfHour();
  await press(TIME);
  await see(CHOSEN).catch(async (error) => {
    // The first time may have passed at that moment.
    if (halfHour() === half) throw error;
    await press(TIME);
    await see(CHOSEN);
  });
  // It comes with the rest, as does what keeps words legible.
  await see(BUTTON);
  await check('a chosen time');
  // Another one: what is shown has to change.
  const first = await run<string>('visitor.start');
  // Late in the evening, or once the pages before have booked the rest of it, today has one time only; it may be the last day of its week, too.
  if (!(await shows(OTHER_TIME))) await press((await shows(OTHER_DAY)) ? OTHER_DAY : FORWARD);
  await press(OTHER_TIME);
  await until('another time', async () => (await run<string>('visitor.start')) !== first);
  await check('another time');
  await press(BUTTON);
  await fill(NAME, 'Vera Visitor');
  await fill(EMAIL, 'vera@visitor.example');
  await check('the form');
  await press(BUTTON);
  await see(DONE);
  await check('the booking');

  const moved = await tab.run<number>('visitor.shift');
  if (!page.moves) assert.ok(moved < 0.001, `nothing moves by itself, but the layout has shifted by ${moved}`);
  const wrongs = [...(await run<string[]>('visitor.wrongs')), ...(await run<string[]>('visitor.logs'))];
  assert.deepEqual(
    wrongs.filter((text) => !page.logs?.test(text)),
    [],
  );
  const asked = await run<string[]>('performance.getEntriesByType("resource").map(({ name }) => new URL(name).origin)');
  const own = new URL(await run<string>('visitor.booker().src')).origin;
  assert.deepEqual(
    [...new Set(asked)].filter((origin) => origin !== own && origin !== site.origin),
    [],
  );
  return { looks: seen, bookings: await run<string[]>('visitor.bookings') };

  async function see(selector: string): Promise<void> {
    await until(selector, () => shows(selector)).catch(async (error: Error) => {
      error.message += `, but ${await run<string>('visitor.text(":host > *, [part~=booker]").slice(0, 2_000)')}`;
      throw error;
    });
  }

  async function press(selector: string, inPage = false): Promise<void> {
    let wrong: string | undefined;
    const within = inFrame && !inPage;
    const [left, top] = within
      ? await tab.run<number[]>(
          '(() => { const { left, top } = document.querySelector("iframe").getBoundingClientRect(); return [left, top]; })()',
        )
      : [0, 0];
    for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(50)) {
      const aim = `visitor.aim('${selector}', ${inPage})`;
      const at = await tab.run<{ x: number; y: number; wrong?: string }>(aim, within);
      if (at.wrong === undefined) return tab.press(left! + at.x, top! + at.y);
      wrong = at.wrong;
    }
    throw new Error(`Nobody can press it: ${wrong}`);
  }

  async function fill(selector: string, text: string): Promise<void> {
    await see(selector);
    await press(selector);
    await tab.type(text);
    await until(`${text} in its field`, () => run<boolean>(`visitor.all('${selector}')[0]?.value === '${text}'`));
  }

  /** Nothing is clipped, and what is special about the page holds. */
  async function check(step: string): Promise<void> {
    await run('visitor.settle()');
    assert.deepEqual(await run<string[]>(`visitor.clipped(${page.width ?? 280})`), [], step);
    seen[step] = await run<string>('visitor.looks()');
    if (page.holds && step !== 'the first view') {
      await run(`visitor.plainLooks = ${JSON.stringify(looks[step] ?? '')}, 0`);
      const held = await run<boolean>(`!!(${page.holds})`);
      assert.ok(
        held,
        `${page.holds} holds at ${step}; ${await run<string>(`[visitor.least, visitor.looks(), visitor.plainLooks].join("\\n")`)}`,
      );
    }
    if (page.after) await run(`(() => { ${page.after} })()`);
  }
}

const halfHour = () => Math.floor(Date.now() / 1_800_000);

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(50)) if (await holds()) return;
  throw new Error(`The visitor does not see ${what}`);
}

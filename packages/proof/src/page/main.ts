// The script of the page, and of its workers.
import { BOOKING } from '@team-booking/core/assignment';
import type { LedgerCheck } from '../check/finding.ts';
import type { State } from '../check/checker.ts';
import type { About } from './about.ts';
import { checkBlock } from './block.ts';
import { join } from './join.ts';
import { checkBlocks } from './workers.ts';

if (typeof document === 'undefined') {
  onmessage = async ({ data }: MessageEvent<string>) => postMessage(await checkBlock(data));
} else {
  void checkPage((document.currentScript as HTMLScriptElement).src);
}

async function checkPage(script: string): Promise<void> {
  const started = performance.now();
  const texts = (type: string) =>
    Array.from(document.querySelectorAll(`script[type="${type}"]`), ({ textContent }) => textContent);
  const about = JSON.parse(texts('application/json')[0]!) as About;
  const { words } = about;
  const blocks = texts('text/plain');
  const verdict = document.querySelector('#verdict')!;
  const number = (value: number) => value.toLocaleString(words.language);
  document.documentElement.dir = words.language === 'ar' || words.language === 'he' ? 'rtl' : 'ltr';
  document.title = fill(words.title, about.title);
  document.querySelector('h1')!.textContent = document.title;
  const told = (done: number) => (verdict.textContent = fill(words.checking, number(done), number(blocks.length)));
  told(0);
  const check = join(about, await checkBlocks(script, blocks, told));
  const took = Math.round(performance.now() - started);

  const more: string[] = check.ok
    ? [words.goodMore]
    : [words[check.what].replace('{0}', check.field ?? ''), ...detailsOf(about, check)];
  verdict.className = check.ok ? 'good' : 'bad';
  verdict.textContent = check.ok
    ? `✓ ${fill(words.good, number(check.records))}`
    : `✗ ${fill(words.bad, number(check.seq ?? check.item))}`;
  add('#more', 'p', ...more, fill(words.took, number(took)));
  add('#digest', 'h2', words.digest);
  add('#digest', 'code', check.ok ? check.digest : '–');
  add('#digest', 'p', words.digestMore);
  if (check.ok) showBalances(about, check.end);
  add('#how', 'p', words.how);
  Object.assign(document.body.dataset, { took, verdict: check.ok ? 'good' : 'bad' });
}

/** What is known about the first fact that is wrong, a line each. */
function detailsOf({ words }: About, check: LedgerCheck & { ok: false }): string[] {
  const { bookingId, at, what, recorded, computed } = check;
  const lines = [bookingId && fill(words.ofBooking, bookingId), at && fill(words.decided, at)];
  if (what === 'rule')
    lines.push(fill(words.recorded, JSON.stringify(recorded)), fill(words.computed, JSON.stringify(computed)));
  return lines.filter((line) => line !== null);
}

function showBalances({ words, names }: About, { sums }: State): void {
  const owed = new Map<string, number>();
  for (const { host, amount } of sums) owed.set(host, (owed.get(host) ?? 0) + amount);
  add('#balances', 'h2', words.balance);
  const rows = add('#balances', 'dl');
  for (const [host, amount] of owed) {
    const signed = (amount / BOOKING).toLocaleString(words.language, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    add(rows, 'dt', names[host] ?? host);
    add(rows, 'dd', signed);
  }
  add('#balances', 'p', words.balanceMore);
}

function add(to: string | Element, tag: string, ...texts: readonly string[]): Element {
  const parent = typeof to === 'string' ? document.querySelector(to)! : to;
  let element = parent;
  for (const text of texts.length > 0 ? texts : ['']) {
    element = parent.appendChild(document.createElement(tag));
    element.textContent = text;
  }
  return element;
}

function fill(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (_, i) => values[Number(i)] ?? '');
}

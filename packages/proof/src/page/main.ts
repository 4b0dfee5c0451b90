// The script of the page, and of its workers.
import { BOOKING } from '@team-booking/core/assignment';
import type { LedgerCheck } from '../check/finding.ts';
import type { State } from '../check/checker.ts';
import type { Head, Whole } from './about.ts';
import { useLanes } from '../hash/digests.ts';
import { checkBlock } from './block.ts';
import { unpack } from './deflate.ts';
import { join } from './join.ts';
import type { ProofWords } from './words.ts';
import { checkBlocks, startWorkers } from './workers.ts';

if (typeof document === 'undefined') {
  onmessage = async ({ data }: MessageEvent<string | WebAssembly.Module | null>) => {
    if (typeof data === 'string') postMessage(await checkBlock(data));
    else useLanes(data);
  };
} else {
  void checkPage((document.currentScript as HTMLScriptElement).src);
}

async function checkPage(script: string): Promise<void> {
  const { body } = document;
  const started = performance.now();
  const workers = startWorkers(script);
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  const packed = Array.from(document.querySelectorAll('script[type="text/plain"]'), ({ textContent }) => textContent);
  const { title, words } = JSON.parse(await unpack(packed[0]!)) as Head;
  const verdict = document.querySelector('#verdict')!;
  const number = (value: number) => value.toLocaleString(words.language);
  const end = (isGood: boolean, text: string) => {
    verdict.className = body.dataset['verdict'] = isGood ? 'good' : 'bad';
    verdict.textContent = `${isGood ? '✓' : '✗'} ${text}`;
  };
  document.documentElement.dir = /^(ar|fa|he)\b/.test(words.language) ? 'rtl' : 'ltr';
  document.title = fill(words.title, title);
  document.querySelector('h1')!.textContent = document.title;
  const whole = await unpack(packed.at(-1)!)
    .then((text) => JSON.parse(text) as Whole)
    .catch(() => null);
  if (!whole) return end(false, words.cut);

  const blocks = packed.slice(1, -1);
  const told = (done: number) => (verdict.textContent = fill(words.checking, number(done), number(blocks.length)));
  told(0);
  const check = join(whole, await checkBlocks(workers, blocks, told));
  const took = Math.round(performance.now() - started);
  const more: string[] = check.ok
    ? [words.goodMore]
    : [words[check.what].replace('{0}', check.field ?? ''), ...detailsOf(words, check)];
  for (const line of more) add(body, 'p', line);
  add(body, 'small', fill(words.took, number(took)));
  if (check.ok) {
    showBalances(words, whole, check.end);
    add(body, 'h2', words.digest);
    add(body, 'code', check.digest);
    add(body, 'small', words.digestMore);
  }
  add(body, 'small', words.how);
  body.dataset['took'] = `${took}`;
  end(check.ok, check.ok ? fill(words.good, number(check.records)) : fill(words.bad, number(check.seq ?? check.item)));
}

/** What is known about the first fact that is wrong, a line each. */
function detailsOf(words: ProofWords, check: LedgerCheck & { ok: false }): string[] {
  const { bookingId, at, what, recorded, computed } = check;
  const lines = [bookingId && fill(words.ofBooking, bookingId), at && fill(words.decided, at)];
  if (what === 'rule')
    lines.push(fill(words.recorded, JSON.stringify(recorded)), fill(words.computed, JSON.stringify(computed)));
  return lines.filter((line) => line !== null);
}

function showBalances(words: ProofWords, { names }: Whole, { sums }: State): void {
  const { body } = document;
  const owed = new Map<string, number>();
  for (const { host, amount } of sums) owed.set(host, (owed.get(host) ?? 0) + amount);
  add(body, 'h2', words.balance);
  const rows = add(body, 'dl');
  for (const [host, amount] of owed) {
    const signed = (amount / BOOKING).toLocaleString(words.language, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    add(rows, 'dt', names[host] ?? host);
    add(rows, 'dd', signed);
  }
  add(body, 'small', words.balanceMore);
}

function add(parent: Element, tag: string, text = ''): Element {
  const element = parent.appendChild(document.createElement(tag));
  element.textContent = text;
  return element;
}

function fill(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (_, i) => values[Number(i)] ?? '');
}

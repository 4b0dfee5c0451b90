import type { LedgerPart } from '@team-booking/contract/team';
import { RuleChecker } from '../check/rule-checker.ts';
import type { Head, Whole } from './about.ts';
import { pack } from './deflate.ts';
import { PAGE } from './template.generated.ts';
import { ENGLISH, type ProofWords } from './words.ts';
import { blockLines } from './write-block.ts';

/** How a page is written. */
export interface ProofOptions {
  /** What the booking type is called. Default: its id. */
  readonly title?: string;
  /** Default: English. */
  readonly words?: ProofWords;
  /** How many facts a block of it has at least, but for the last one. Blocks are checked side by side. Default: 8,000. */
  readonly blockSize?: number;
}

/**
 * Writes a page that checks a whole ledger without a network: 15 kB, and the ledger, packed. It runs from a file, under a policy that
 * lets it load nothing.
 *
 * @param parts all of the ledger, from the first to the last
 * @returns the page's text, piece by piece
 */
export async function* proofPage(
  parts: AsyncIterable<LedgerPart> | Iterable<LedgerPart>,
  { title, words = ENGLISH, blockSize = 8000 }: ProofOptions = {},
): AsyncGenerator<string> {
  const names: Record<string, string> = {};
  const whole = { team: '', bookingType: '', items: 0, records: 0, digest: '' };
  const blocks = new Blocks();
  let isBegun = false;
  for await (const { team, bookingType, hosts, start, items, end } of parts) {
    if (!isBegun) yield* beginning({ title: title ?? bookingType, words });
    isBegun = true;
    for (const { id, name } of hosts) names[id] = name;
    blocks.add(items, start.digest);
    if (blocks.size >= blockSize) yield element(await blocks.write());
    const records = items.filter(({ item }) => item.kind === 'record').length;
    Object.assign(whole, { team, bookingType, digest: end.digest });
    whole.items += items.length;
    whole.records += records;
  }
  if (blocks.size > 0) yield element(await blocks.write());
  yield element(await pack(JSON.stringify({ ...whole, names } satisfies Whole)));
}

async function* beginning(head: Head): AsyncGenerator<string> {
  yield PAGE.replace('lang="en"', `lang="${head.words.language.replace(/[^\w-]/g, '')}"`);
  yield element(await pack(JSON.stringify(head)));
}

function element(packed: string): string {
  return `<script type="text/plain">${packed}</script>\n`;
}

/** Facts until they are enough for a block. */
class Blocks {
  readonly #rule = new RuleChecker([]);
  #facts: LedgerPart['items'] = [];
  #start = '';

  get size(): number {
    return this.#facts.length;
  }

  /** @param start the digest before the first */
  add(facts: LedgerPart['items'], start: string): void {
    if (this.#facts.length === 0) this.#start = start;
    for (const fact of facts) this.#facts.push(fact);
  }

  async write(): Promise<string> {
    const facts = this.#facts;
    this.#facts = [];
    return pack(blockLines(this.#rule, this.#start, facts).join('\n'));
  }
}

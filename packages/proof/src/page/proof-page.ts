import { canonicalJson } from '@team-booking/contract';
import type { LedgerPart } from '@team-booking/contract/team';
import { PoolVerifier, type Entry } from '@team-booking/core/assignment';
import type { About } from './about.ts';
import { writeBlock } from './block.ts';
import { AFTER, BEFORE } from './template.generated.ts';
import { ENGLISH, type ProofWords } from './words.ts';

/** How a page is written. */
export interface ProofOptions {
  /** What the booking type is called. Default: its id. */
  readonly title?: string;
  /** Default: English. */
  readonly words?: ProofWords;
}

/**
 * Writes a page that checks a whole ledger without a network: 15 kB, and the ledger, packed. It runs from a file, under a policy that
 * lets it load nothing.
 *
 * @param parts all of the ledger, from the first to the last; large ones make a page that is checked faster
 * @returns the page's text, piece by piece
 */
export async function* proofPage(
  parts: AsyncIterable<LedgerPart> | Iterable<LedgerPart>,
  { title, words = ENGLISH }: ProofOptions = {},
): AsyncGenerator<string> {
  const posted = new PoolVerifier();
  const names: Record<string, string> = {};
  const whole = { team: '', bookingType: '', items: 0, records: 0, digest: '' };
  yield BEFORE.replace('lang="en"', `lang="${words.language.replace(/[^\w-]/g, '')}"`);
  for await (const { team, bookingType, hosts, start, items, end } of parts) {
    for (const { id, name } of hosts) names[id] = name;
    const facts = items.map(({ item, digest }) => ({ text: canonicalJson(item), digest }));
    yield `<script type="text/plain">${await writeBlock({ digest: start.digest, sums: posted.sums }, facts)}</script>\n`;
    posted.next(
      items.flatMap(({ item }) => (item.kind === 'posting' ? [item as { seq: number; entries: Entry[] }] : [])),
      [],
    );
    const records = items.filter(({ item }) => item.kind === 'record').length;
    Object.assign(whole, { team, bookingType, digest: end.digest });
    whole.items += items.length;
    whole.records += records;
  }
  const about: About = { ...whole, title: title ?? whole.bookingType, names, words };
  // Nothing in it may end its element.
  const text = JSON.stringify(about).replaceAll('<', '\\u003c');
  yield `<script type="application/json">${text}</script>\n${AFTER}`;
}

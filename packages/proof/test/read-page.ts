import type { LedgerPart } from '@team-booking/contract/team';
import type { About } from '../src/page/about.ts';
import { unpack } from '../src/page/deflate.ts';
import { proofPage } from '../src/page/proof-page.ts';

/** A page's text. */
export async function pageOf(parts: readonly LedgerPart[]): Promise<string> {
  let text = '';
  for await (const piece of proofPage(parts, { title: 'Talk to us' })) text += piece;
  return text;
}

/** What stands in a page: its blocks as lines, and what it says of itself. */
export async function readPage(text: string): Promise<{ about: About; blocks: string[][] }> {
  const all = (type: string) =>
    Array.from(text.matchAll(new RegExp(`<script type="${type}">(.*?)</script>`, 'gs')), ([, inside]) => inside!);
  const blocks = await Promise.all(all('text/plain').map(async (packed) => (await unpack(packed)).split('\n')));
  return { about: JSON.parse(all('application/json')[0]!) as About, blocks };
}

import type { LedgerPart } from '@team-booking/contract/team';
import type { Whole } from '../src/page/about.ts';
import { pack, unpack } from '../src/page/deflate.ts';
import { proofPage } from '../src/page/proof-page.ts';

/** A page's text, in blocks of so many facts. */
export async function pageOf(parts: readonly LedgerPart[], blockSize?: number): Promise<string> {
  let text = '';
  const options = { title: 'Talk to us', ...(blockSize !== undefined && { blockSize }) };
  for await (const piece of proofPage(parts, options)) text += piece;
  return text;
}

/** What stands in a page: its blocks as lines, and what it says of the whole. */
export async function readPage(text: string): Promise<{ whole: Whole; blocks: string[][] }> {
  const packed = Array.from(text.matchAll(/<script type="text\/plain">(.*?)<\/script>/gs), ([, inside]) => inside!);
  const texts = await Promise.all(packed.map(unpack));
  return {
    whole: JSON.parse(texts.at(-1)!) as Whole,
    blocks: texts.slice(1, -1).map((block) => block.split('\n')),
  };
}

/** Packs lines as a block. */
export function packed(lines: readonly string[]): Promise<string> {
  return pack(lines.join('\n'));
}

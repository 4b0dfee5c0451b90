import { html, nothing, type TemplateResult } from 'lit';
import { dayAndRange } from '../../format/day-and-range.ts';
import type { Hub } from '../../hub.ts';
import { joined } from '../../parts/joined.ts';

interface Chosen {
  readonly start: string | null;
  /** Minutes. */
  readonly duration: number;
  /** Of the visitor. */
  readonly timeZone: string;
}

const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** What the chosen time is on the clock of the visitor; nothing where that shows the same as the hub's. */
export function onTheirClock(
  { locale, formats, words }: Pick<Hub, 'locale' | 'formats' | 'words'>,
  { start, duration, timeZone }: Chosen,
): TemplateResult | typeof nothing {
  if (start === null) return nothing;
  const end = new Date(Date.parse(start) + duration * 60_000).toISOString();
  const [ours, theirs] = [formats.timeZone, timeZone].map((zone) => dayAndRange(locale, zone, DAY, [start, end]));
  if (ours === theirs) return nothing;
  return html`<p class="small" role="status">${joined([theirs, words.zone(formats.place(timeZone))])}</p>`;
}

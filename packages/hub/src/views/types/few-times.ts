import type { BookingTypeSummary } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import type { HubWords } from '@team-booking/words/hub';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { firstName } from '../../parts/host.ts';
import { icons } from '../../theme/icons.ts';
import { joined } from '../../parts/joined.ts';

/** A booking type that can hardly be booked, and who alone stands in the way most. */
export interface FewTimes {
  /** How many times are offered. */
  readonly offered: number;
  readonly name: string;
  /** So many times nobody but they stand in the way of. */
  readonly blocks: number;
}

const DAYS = 14;
/** Fewer times than this in two weeks are few. */
const FEW = 10;
/** So many types are looked at: each is worked out from all hours and calendars. */
const MOST = 12;

/** Those of these types that several have to be there for and that have few times, by id, one after the other. */
export async function fewTimes(
  { client, now }: Hub,
  types: readonly BookingTypeSummary[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, FewTimes>> {
  const from = new Date(now()).toISOString();
  const to = new Date(now() + DAYS * 86_400_000).toISOString();
  const found = new Map<string, FewTimes>();
  const several = types.filter(({ status, mode }) => status === 'published' && /collective|panel/.test(mode));
  for (const { id } of several.slice(0, MOST)) {
    const { offered, hosts } = await client.nearMisses({ id, query: { from, to } }, { signal });
    const [most] = hosts
      .filter(({ blocks, offeredIfOptional: opened }) => blocks > 0 && opened !== null)
      .toSorted((one, other) => other.blocks - one.blocks);
    if (offered < FEW && most) found.set(id, { offered, name: most.name, blocks: most.blocks });
  }
  return found;
}

/** Says so, and leads to what would open more. */
export function fewTimesNote(
  hub: Hub,
  words: HubWords['times'],
  type: string,
  few: FewTimes | undefined,
): TemplateResult | typeof nothing {
  if (!few) return nothing;
  const { offered, name, blocks } = few;
  const { colon } = hub.formats;
  return html`<p class="few small warn row top">
    ${icons.warn}<a class="words" href=${hub.router.href(at('times', type, { tab: 'near' }))}
      >${joined([`${words.weeks(DAYS / 7)}${colon}${words.times(offered)}`, html`<bdi>${firstName(name)}</bdi>${colon}${words.blocksAlone(blocks)}`])}</a
    >
  </p>`;
}

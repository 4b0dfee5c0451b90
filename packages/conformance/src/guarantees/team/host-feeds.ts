import { Refusal } from '@team-booking/contract';
import type { MadeHostFeed } from '@team-booking/contract/team';
import type { TeamClient } from '@team-booking/sdk/team';
import { host, NOW, solo } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asHost } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at } from '../../team/reading.ts';

const ADA = { id: 'ada' };
const NONE = { since: null, readAt: null };

export const hostFeeds: Guarantee = {
  name: 'host-feeds',
  about:
    'A private feed is its host’s alone; its address is shown once, to whoever made it, and a new one or its end replaces it.',
  remedy: 'Store a digest of the address only, make another one each time, and let hosts ask for their own.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada'), host('bo')], bookingTypes: [solo('call', 'ada')] });
    const admin = await asAdmin(context);
    const [ada, bo] = [await asHost(context, 'ada'), await asHost(context, 'bo')];
    context.same(await ada.hostFeed(ADA), NONE, 'the feed of a host for whom none was made');
    await demandRefusal(context, bo.hostFeed(ADA), ['not-found'], 'a host who asks for the feed of another one');

    const made = await madeBy(ada);
    await demandRefusal(
      context,
      bo.renewHostFeed(ADA),
      made ? ['not-found'] : ['not-found', 'wrong-state'],
      'a host who makes an address for another one',
    );
    await demandRefusal(context, bo.endHostFeed(ADA), ['not-found'], 'a host who ends the feed of another one');
    if (!made) {
      context.same(await ada.hostFeed(ADA), NONE, 'the feed of a host where no feeds are served');
      return;
    }
    context.same([made.since, made.readAt], [NOW, null], 'since when there is a feed, and when it was read');
    context.same(URL.canParse(made.url), true, 'whether the address of a feed is one');

    await context.clock(at('09:30'));
    const again = await ada.renewHostFeed(ADA);
    context.same(again.url === made.url, false, 'whether a new address is the one before');
    context.same(await ada.hostFeed(ADA), { since: at('09:30'), readAt: null }, 'a feed with a new address');

    const told = JSON.stringify([await ada.hostFeed(ADA), await admin.host(ADA), await admin.audit()]);
    const isTold = [made, again].some(({ url }) => told.includes(secretOf(url)));
    context.same(isTold, false, 'whether the address of a feed is shown again');

    await ada.endHostFeed(ADA);
    context.same(await ada.hostFeed(ADA), NONE, 'a feed that has ended');
    await ada.endHostFeed(ADA);
    await context.clock(NOW);
  },
};

/** `null` where no feeds are served, which a backend may say. */
async function madeBy(client: TeamClient): Promise<MadeHostFeed | null> {
  try {
    return await client.renewHostFeed(ADA);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'wrong-state') return null;
    throw error;
  }
}

/** The last part of an address, by which nobody else's can be guessed. */
function secretOf(url: string): string {
  const { pathname, search } = new URL(url);
  return (pathname + search).split('/').at(-1)!;
}

import { Refusal } from '@team-booking/contract';
import type { feedRoutes, HostFeed, MadeHostFeed, TeamRouteId, TeamSurface } from '@team-booking/contract/team';
import { sees } from '../access/check-access.ts';
import { noteChange } from '../audit/note-change.ts';
import { teamOf } from '../booking/backend.ts';
import type { HostConfig } from '../config/team-config.ts';
import { digest } from '../crypto/digest.ts';
import { knownHost } from '../hosts/host-document.ts';
import { newSecret } from '../sign-in/session.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { endFeed, feedOf, HOST_FEED, publicFeed } from './stored-feed.ts';

/** A private feed of each host's bookings, for calendar programs. */
export function feedVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof feedRoutes> {
  return {
    hostFeed: ({ id }) => readFeed(context, id),
    renewHostFeed: ({ id }) => renewFeed(context, id),
    endHostFeed: ({ id }) => removeFeed(context, id),
  };
}

/** @throws {Refusal} `not-found` */
function readFeed(context: TeamContext, id: string): Promise<HostFeed> {
  const { backend } = context;
  return backend.store.read(backend.team, async (view) => {
    await ownHost(context, view, id);
    return publicFeed(await feedOf(view, id));
  });
}

/** @throws {Refusal} `not-found`, `wrong-state` where nothing serves feeds or the host is switched off */
function renewFeed(context: TeamContext, id: string): Promise<MadeHostFeed> {
  const { backend, now } = context;
  if (!backend.servesFeeds) {
    throw new Refusal('wrong-state', 'This backend serves no feeds. Use one that runs on a server.');
  }
  const secret = newSecret('tbf');
  return backend.store.write(backend.team, async (transaction) => {
    const { active, name } = await ownHost(context, transaction, id);
    if (!active) throw new Refusal('wrong-state', `${name} is switched off. Switch them on again first.`);
    const before = publicFeed(await feedOf(transaction, id));
    await endFeed(transaction, id);
    const made = { kind: HOST_FEED, id: digest(secret), ref: id, at: now, body: { readAt: null } };
    await transaction.putDocument(made);
    const after = publicFeed(made);
    await note(context, transaction, id, 'renewHostFeed', [before, after]);
    return { ...after, url: `${backend.publicUrl}/feeds/${secret}.ics` };
  });
}

/** @throws {Refusal} `not-found` */
async function removeFeed(context: TeamContext, id: string): Promise<void> {
  const { backend } = context;
  await backend.store.write(backend.team, async (transaction) => {
    await ownHost(context, transaction, id);
    const feed = await feedOf(transaction, id);
    if (!feed) return;
    await endFeed(transaction, id);
    await note(context, transaction, id, 'endHostFeed', [publicFeed(feed), publicFeed(null)]);
  });
}

/** Whom a host may not see does not exist for them. @throws {Refusal} `not-found` */
async function ownHost({ actor }: TeamContext, view: StoreView, id: string): Promise<HostConfig> {
  return knownHost(await teamOf(view), sees(actor, [id]) ? id : '');
}

/** The log says since when there is a feed, and nothing by which it is read. */
function note(
  context: TeamContext,
  transaction: StoreTransaction,
  host: string,
  verb: TeamRouteId,
  [before, after]: readonly [HostFeed, HostFeed],
): Promise<void> {
  const subject = `host/${host}` as const;
  return noteChange(transaction, context, {
    verb,
    subject,
    before: { feed: before.since },
    after: { feed: after.since },
  });
}

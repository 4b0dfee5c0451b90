import type { BookingTypeDocument, BookingTypeSettings, BookingTypeSummary } from '@team-booking/contract/team';
import { hostsById, type Backend } from '../booking/backend.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { Asked } from '../config/type-secrets.ts';
import type { StoreView } from '../store/store.ts';
import { bookingTypeSettings } from '../team/as-settings.ts';
import { revisionOf } from '../team/revision.ts';
import { hostsOf } from '../team/seats.ts';

/** What the document of a booking type is about: what its revision names, and what the audit log has of it. */
export type TypeContent = Omit<
  BookingTypeSettings,
  'mode' | 'hosts' | 'groups' | 'owner' | 'fairness' | 'requestedHost' | 'offering' | 'maxLead' | Asked
> & { readonly [Name in Asked]?: { url: string } };

/** A booking type without its pool, which is a document of its own. */
export function contentOf(type: BookingTypeConfig): TypeContent {
  const {
    mode: _mode,
    hosts: _hosts,
    groups: _groups,
    owner: _owner,
    fairness: _fairness,
    requestedHost: _requestedHost,
    offering: _offering,
    maxLead: _maxLead,
    ownerLookup,
    joinHook,
    ...content
  } = bookingTypeSettings(type);
  return {
    status: 'published',
    linkOnly: false,
    ...content,
    // Their secrets are nobody's to read.
    ...(ownerLookup && { ownerLookup: { url: ownerLookup.url } }),
    ...(joinHook && { joinHook: { url: joinHook.url } }),
  };
}

/** A booking type as the team sees it. */
export async function typeDocument(
  backend: Backend,
  view: StoreView,
  type: BookingTypeConfig,
  now: number,
): Promise<BookingTypeDocument> {
  const content = contentOf(type);
  const { id, status = 'published', aliases } = type;
  return {
    ...content,
    id,
    status,
    aliases: [...aliases],
    mode: type.mode,
    ...(await derivedOf(backend, view, type, now)),
    revision: revisionOf(content),
  };
}

/** A booking type in a list. */
export async function typeSummary(
  backend: Backend,
  view: StoreView,
  type: BookingTypeConfig,
  now: number,
): Promise<BookingTypeSummary> {
  const { id, status = 'published', slug, title, mode, durations, linkOnly = false } = type;
  const derived = await derivedOf(backend, view, type, now);
  return { id, status, slug, title, mode, durations: [...durations], linkOnly, ...derived };
}

async function derivedOf({ publicUrl }: Backend, view: StoreView, type: BookingTypeConfig, now: number) {
  // Both addresses begin with the team's own.
  const place = { root: publicUrl };
  const hosts = await hostsById(view, hostsOf(type));
  const upcoming = await view.countOfType({ type: type.id, from: now, now });
  return {
    url: `${publicUrl}/${type.slug}`,
    embed: `<script type="module" src="${place.root}/embed/team-booking.js"></script>\n<team-booking src="${place.root}/${type.slug}"></team-booking>`,
    members: hosts.map(({ id, name }) => ({ id, name })),
    upcoming,
  };
}

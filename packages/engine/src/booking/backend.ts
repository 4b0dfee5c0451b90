import { Refusal } from '@team-booking/contract';
import type { BusyTimes } from '../availability/busy.ts';
import type { SecretKey } from '../crypto/secret-key.ts';
import type { SearchWatch } from '../insight/search-counts.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { LookUpOwner } from '../routing/owner.ts';
import type { Store, StoreView } from '../store/store.ts';
import type { HostIds } from '../team/host-ids.ts';
import type { BookingTypeConfig, HostConfig, TeamConfig } from '../config/team-config.ts';
import type { LookAgain } from './second-look.ts';
import { keptBy } from '../team/kept-by.ts';
import type { Payments } from '../payment/payment-provider.ts';

/** What the verbs of a team's backend work with. */
export interface Backend {
  readonly store: Store;
  readonly team: string;
  readonly busy: BusyTimes;
  /** Asks calendars again before a time is booked. Default: what `busy` says is all that can be known. */
  readonly calendarsNow?: LookAgain;
  readonly key: SecretKey;
  readonly hostIds: HostIds;
  /** `{root}` of the team's links. */
  readonly publicUrl: string;
  /** How many times a client may keep while forms are filled. Default: 3. */
  readonly holdsPerClient?: number;
  /** Those who take payments, by name. Default: none, and no type may ask for any. */
  readonly payments?: Payments;
  /** Brings letters to people. Where it is missing, nobody is written to. */
  readonly mailer?: Mailer;
  /** Asks the team's own system who looks after a visitor. Default: nobody is asked. */
  readonly lookUpOwner?: LookUpOwner;
  /** Is told when a visitor finds no time. Default: nobody is. */
  readonly searches?: SearchWatch;
  /** Address at which a booking is managed. Default: `{root}/{slug}/manage/{id}#{token}`. */
  readonly manageUrl?: ManageUrl;
}

/** Builds the address at which a visitor manages a booking. The token belongs in its fragment, which is never logged. */
export type ManageUrl = (booking: { readonly slug: string; readonly id: string; readonly token: string }) => string;

/** @throws {Refusal} `unavailable` as long as nothing is configured */
export async function teamOf(view: StoreView): Promise<TeamConfig> {
  const team = await view.team();
  if (team) return team;
  throw new Refusal('unavailable', 'This team has not been set up yet. Try again later.');
}

/** A booking type by its present or a former slug, whether it is published or not, or `null`. */
export function typeBySlug({ bookingTypes }: TeamConfig, slug: string): BookingTypeConfig | null {
  const type = bookingTypes.find((one) => one.slug === slug);
  return type ?? bookingTypes.find(({ aliases }) => aliases.includes(slug)) ?? null;
}

/** Whether visitors may book a type, at least with a link of it. */
export function isPublished({ status = 'published' }: Pick<BookingTypeConfig, 'status'>): boolean {
  return status === 'published';
}

/** What visitors are told of a type that is not there, and of one that they are not to know of. */
export function noSuchType(): Refusal {
  return new Refusal('not-found', 'There is no such booking type. Look at its link.');
}

/** Hosts by id, also those whom the team no longer names. */
export async function hostsById(view: StoreView, ids: readonly string[]): Promise<HostConfig[]> {
  const named = namedHosts(await teamOf(view));
  const found: HostConfig[] = [];
  for (const id of ids) {
    const host = named.get(id) ?? (await view.host(id));
    if (host) found.push(host);
  }
  return found;
}

const namedHosts = keptBy(({ hosts }: TeamConfig) => new Map(hosts.map((host) => [host.id, host])));

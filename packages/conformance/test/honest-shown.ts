import {
  canonicalJson,
  check,
  CONTRACT,
  primitives,
  problem,
  type Availability,
  type Booking,
  type BookingType,
  type Discovery,
  type FixtureBookingType,
  type FixtureHost,
} from '@team-booking/contract';
import { freeTime } from '@team-booking/core/availability';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import { BackendError, type AvailabilityQuery, type ManageAccess } from '@team-booking/sdk';
import { digest } from './digest.ts';
import type { Row } from './honest-data.ts';
import { refuse } from './honest-refusal.ts';
import { HonestTimes } from './honest-times.ts';

const MINUTE = 60_000;

/** Public booking types and hosts. */
export abstract class HonestShown extends HonestTimes {
  readonly secret = Math.random().toString(36).slice(2);

  abstract managed(access: ManageAccess): Row;

  capabilities(): string[] {
    return ['approval', 'live', 'routing', 'testing'];
  }

  async discover(): Promise<Discovery> {
    return { contract: CONTRACT, capabilities: this.capabilities(), algorithm: 'credit-rotation-1' };
  }

  publicId(type: FixtureBookingType, id: string): string {
    return type.showHosts ? id : `h-${digest(`${this.secret} ${type.slug} ${id}`)}`;
  }

  typeOf(slug: string): FixtureBookingType {
    const type = this.data.type(slug);
    if (!type) throw new BackendError('not-found', `no type ${slug}`, problem('not-found', 'Look at the link.'));
    return type;
  }

  publicHost(type: FixtureBookingType, { id, name }: Pick<FixtureHost, 'id' | 'name'>): Booking['hosts'][number] {
    const owner = type.owner === id ? { owner: true } : {};
    return { id: this.publicId(type, id), ...(type.showHosts && { name }), ...owner };
  }

  publicType(type: FixtureBookingType): BookingType {
    const { slug, title, description, mode, durations, slot, locations, fields, guests, consent, approval } = type;
    const groups = this.groupsOf(type).map(({ need, hosts }) => ({
      need,
      hosts: hosts.map((id) => this.publicId(type, id)),
    }));
    const content = {
      contract: CONTRACT,
      capabilities: this.capabilities(),
      algorithm: 'credit-rotation-1',
      slug,
      title,
      description,
      mode,
      durations,
      slot,
      groups,
      hosts: this.hostsOf(type).map((host) => this.publicHost(type, host)),
      ...(type.hostChoice && { hostChoice: type.hostChoice }),
      locations,
      fields,
      guests,
      consent,
      approval,
      payment: null,
      window: type.window,
      policy: type.policy,
      timeZoneLock: null,
      branding: { team: 'Team' },
      contact: null,
    };
    return { ...content, revision: digest(canonicalJson(content)) };
  }

  // It has one language.
  async bookingType(slug: string, _options?: { readonly locale?: string }): Promise<BookingType> {
    return this.publicType(this.typeOf(slug));
  }

  partyOf(type: FixtureBookingType, moving: Row | null, { host, anyone }: AvailabilityQuery): string[] | null {
    if (host !== undefined) return [this.trueId(type, host) ?? refuse('invalid', '?host')];
    return moving && type.policy.sameHost && !anyone ? [...moving.hosts] : null;
  }

  /** The host for whom a visitor asks, where they may. */
  trueId(type: FixtureBookingType, publicId: string): string | undefined {
    if (type.hostChoice === 'none') return undefined;
    return this.hostsOf(type).find(({ id }) => this.publicId(type, id) === publicId)?.id;
  }

  async availability(slug: string, query: AvailabilityQuery): Promise<Availability> {
    const type = this.typeOf(slug);
    const [from, to] = [query.from, query.to].map((text) =>
      check(primitives.Instant, text).ok ? parseInstant(text) : NaN,
    );
    if (!(from! < to!)) refuse('invalid', '?to');
    const moving = query.booking ? this.managed(query.booking) : null;
    const party = this.partyOf(type, moving, query);
    const start = Math.ceil(from! / MINUTE) * MINUTE;
    const end = Math.max(
      start,
      Math.min(Math.ceil(to! / MINUTE) * MINUTE, this.horizonOf(type), start + 93 * 1440 * MINUTE),
    );
    const answer = {
      from: formatInstant(start),
      to: formatInstant(end),
      asOf: formatInstant(this.now),
      revision: this.publicType(type).revision,
    };
    if (end <= start) return { ...answer, hosts: [] };
    const own = moving ? [(moving.end - moving.start) / MINUTE] : [];
    const durations = [...type.durations, ...own].toSorted((a, b) => a - b);
    const { hosts } = freeTime({
      from: start,
      to: end,
      now: this.now,
      minNotice: this.noticeOf(type),
      shortest: durations[0]!,
      longest: durations.at(-1)!,
      ...this.buffersOf(type),
      hosts: this.coreHosts(type, moving?.id ?? null, start, end).filter(({ id }) => party?.includes(id) ?? true),
    });
    return this.answered({
      ...answer,
      hosts: hosts.map(({ id, free, noStart }) => ({
        id: this.publicId(type, id),
        free: [...free],
        ...(noStart && { noStart: [...noStart] }),
      })),
    });
  }

  answered(answer: Availability): Availability {
    return answer;
  }
}

import type { FixtureBookingType } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import type { BookingBackend, Outcome } from '@team-booking/sdk';
import { HonestBooking, type Keyed } from './honest-booking.ts';
import type { Row, Taken } from './honest-data.ts';

type Listener = Parameters<BookingBackend['changes']>[1];

/** Reports what was stored to the types that it concerns. */
export abstract class HonestLive extends HonestBooking {
  readonly #listeners = new Map<Listener, string>();

  changes(slug: string, given: Listener): () => void {
    const listener: Listener = (changed) => given(changed);
    this.#listeners.set(listener, slug);
    return () => void this.#listeners.delete(listener);
  }

  override idempotent(route: string, key: Keyed, body: unknown, work: () => Promise<Row>): Promise<Outcome> {
    return super.idempotent(route, key, body, async () => {
      const before = new Map(this.data.rows.map((row) => [row.id, { ...row }]));
      const row = await work();
      if (this.isReported(route)) this.report(before.get(row.id) ?? row, row);
      return row;
    });
  }

  isReported(_route: string): boolean {
    return true;
  }

  report(before: Taken, after: Taken): void {
    for (const [listener, slug] of this.#listeners) {
      const type = this.data.type(slug);
      if (type && this.concerns(type, before, after)) listener(this.rangeOf(type, before, after));
    }
  }

  concerns(type: FixtureBookingType, before: Taken, after: Taken): boolean {
    const hosts = [...before.hosts, ...after.hosts];
    return after.type === type.slug || this.hostsOf(type).some(({ id }) => hosts.includes(id));
  }

  /** The whole booking window: limits reach far. */
  rangeOf(type: FixtureBookingType, _before: Taken, _after: Taken): { from: string; to: string } {
    return { from: formatInstant(this.now), to: formatInstant(this.horizonOf(type)) };
  }
}

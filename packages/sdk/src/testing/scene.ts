import type { BookingType } from '@team-booking/contract';
import type { IsoHost } from '@team-booking/core/iso';
import { createFlow } from '../flow/create-flow.ts';
import type { BookingFlow, FlowEvent, FlowOptions } from '../flow/flow.ts';
import { testClock, type TestClock } from './clock.ts';
import type { Lead } from './memory-store.ts';
import { memoryBackend, type MemoryBackend } from './memory-backend.ts';
import { sampleBookingType, sampleHosts } from './samples.ts';

export interface SceneOptions {
  /** ISO 8601. Default: Saturday 2026-11-21, 10:00 UTC. */
  now?: string;
  /** What differs from the sample booking type. */
  type?: Partial<BookingType>;
  hosts?: readonly IsoHost[];
  /** Where answers before the times lead. */
  lead?: Lead;
  /** What differs from a flow in Europe/Berlin. */
  flow?: Partial<FlowOptions>;
}

/** A flow, not started yet, over a backend in memory and a fake clock. */
export interface Scene {
  readonly clock: TestClock;
  readonly backend: MemoryBackend;
  readonly flow: BookingFlow;
  /** Events emitted so far. */
  readonly events: readonly FlowEvent[];
  /** Names of the events emitted so far. */
  readonly emitted: () => FlowEvent['name'][];
}

export function scene({
  now = '2026-11-21T10:00:00Z',
  type,
  hosts = sampleHosts(),
  lead,
  flow: change,
}: SceneOptions = {}): Scene {
  const clock = testClock(now);
  const bookingType = sampleBookingType(type);
  const backend = memoryBackend({ bookingType, hosts, now: clock.now, ...(lead && { lead }) });
  const { environment } = clock;
  const flow = createFlow({
    backend,
    slug: bookingType.slug,
    timeZone: 'Europe/Berlin',
    now: clock.now,
    environment,
    ...change,
  });
  const events: FlowEvent[] = [];
  flow.listen((event) => events.push(event));
  return { clock, backend, flow, events, emitted: () => events.map(({ name }) => name) };
}

import { Counter, Histogram, Registry } from 'prom-client';
import { gauges, type MetricSources } from './gauges.ts';
import { processGauges, type ProcessGauges } from './process-gauges.ts';

/** Seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Who has booked. */
export type Booker = 'visitor' | 'team';

/** What this process counts, for Prometheus. All labels are of closed lists: no names, no slugs, no ids. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #process: ProcessGauges;
  readonly #requests: Counter<'route' | 'status'>;
  readonly #durations: Histogram<'route'>;
  readonly #bookings: Counter<'by'>;
  readonly #deliveries: Counter<'channel' | 'outcome'>;

  constructor(sources: MetricSources) {
    const registers = [this.#registry];
    this.#requests = new Counter({
      name: 'team_booking_http_requests_total',
      help: 'Requests that were answered, by route and status',
      labelNames: ['route', 'status'],
      registers,
    });
    this.#durations = new Histogram({
      name: 'team_booking_http_request_duration_seconds',
      help: 'Time until the answer to a request began, by route',
      labelNames: ['route'],
      buckets: BUCKETS,
      registers,
    });
    this.#bookings = new Counter({
      name: 'team_booking_bookings_total',
      help: 'Answers that something is booked, by who booked; a repeated request counts again',
      labelNames: ['by'],
      registers,
    });
    this.#deliveries = new Counter({
      name: 'team_booking_delivery_attempts_total',
      help: 'Attempts to deliver something, by how they ended: done, again (it is tried again, or given up) or refused',
      labelNames: ['channel', 'outcome'],
      registers,
    });
    for (const by of ['visitor', 'team']) this.#bookings.inc({ by }, 0);
    this.#process = processGauges();
    for (const gauge of [...gauges(sources), ...this.#process.gauges]) this.#registry.registerMetric(gauge);
  }

  /** @param route see `routeLabel` */
  answered(route: string, status: number, seconds: number): void {
    this.#requests.inc({ route, status });
    this.#durations.observe({ route }, seconds);
  }

  booked(by: Booker): void {
    this.#bookings.inc({ by });
  }

  delivered(channel: string, outcome: string): void {
    this.#deliveries.inc({ channel, outcome });
  }

  /** Media type of {@link text}. */
  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All of it, as Prometheus reads it. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  close(): void {
    this.#process.close();
  }
}

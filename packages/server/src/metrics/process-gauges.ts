import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { Gauge } from 'prom-client';

/** Nanoseconds of a second. */
const NANO = 1e9;
const QUANTILES = [50, 99] as const;

/** What the process takes, and how busy its event loop is. */
export interface ProcessGauges {
  readonly gauges: readonly Gauge[];
  /** Stops measuring. */
  close(): void;
}

/** Measures for one server: those of the library go on when it is closed, and there is one set of them in a process. */
export function processGauges(): ProcessGauges {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let before = performance.eventLoopUtilization();
  const gauge = (name: string, help: string, valueOf: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers: [],
      collect() {
        this.set(valueOf());
      },
    });
  const gauges = [
    gauge(
      'team_booking_event_loop_utilization',
      'Share of the time since the last look that it was busy, 0 to 1',
      () => {
        const present = performance.eventLoopUtilization();
        const { utilization } = performance.eventLoopUtilization(present, before);
        before = present;
        return utilization;
      },
    ),
    new Gauge({
      name: 'team_booking_event_loop_delay_seconds',
      help: 'How long timers took since the last look, which are 0.02 s apart, by quantile',
      labelNames: ['quantile'],
      registers: [],
      collect() {
        for (const quantile of QUANTILES) {
          this.set({ quantile: quantile / 100 }, delay.count === 0 ? 0 : delay.percentile(quantile) / NANO);
        }
        delay.reset();
      },
    }),
    gauge('process_resident_memory_bytes', 'Memory of the process', () => process.memoryUsage.rss()),
    gauge('process_heap_bytes', 'Memory of its JavaScript', () => process.memoryUsage().heapUsed),
    gauge('process_cpu_seconds_total', 'Time of processors that it took', () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    }),
    gauge('process_start_time_seconds', 'When it began, as seconds since 1970', () =>
      Math.round(performance.timeOrigin / 1000),
    ),
  ];
  return { gauges, close: () => delay.disable() };
}

/** ISO 8601 in UTC with seconds, and with milliseconds only where there are any: `2026-06-16T09:30:00Z`. */
export function formatInstant(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

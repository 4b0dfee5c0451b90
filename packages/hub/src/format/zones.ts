/** Brings a `Temporal` where the browser has none: the core makes instants of dates by it. To be awaited before that. */
export async function needZones(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}

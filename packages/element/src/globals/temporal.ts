/**
 * The `Temporal` of the embed, which the build puts in place of the global one: pages have other things of that name, e.g. half a
 * polyfill, a library, or an element with that id.
 */
export let { Temporal } = globalThis;

/** Whether it does what the booker needs. */
export function hasTemporal(): boolean {
  try {
    const clock = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO('Europe/Berlin');
    return (
      !!Temporal.Now.timeZoneId() && clock.getTimeZoneTransition('next')!.offsetNanoseconds > clock.offsetNanoseconds
    );
  } catch {
    return false;
  }
}

export async function loadTemporal(): Promise<void> {
  const polyfill = await import('temporal-polyfill/implementation');
  Temporal = polyfill.Temporal;
  // For bundlers, which replace nothing.
  globalThis.Temporal ??= Temporal;
}

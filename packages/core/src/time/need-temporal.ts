/**
 * For where something went wrong with Temporal: without it every zone and every instant would seem wrong.
 *
 * @throws ReferenceError with the remedy, if the runtime has no `Temporal`
 */
export function needTemporal(): void {
  if (!('Temporal' in globalThis)) throw ReferenceError("Temporal is missing: import 'temporal-polyfill/global' first");
}

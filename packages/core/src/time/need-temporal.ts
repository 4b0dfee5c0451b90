/**
 * Called after Temporal failed: without it every zone and every instant would seem invalid.
 *
 * @throws ReferenceError with the remedy, if the runtime has no `Temporal`
 */
export function needTemporal(): void {
  if (typeof Temporal === 'undefined')
    throw ReferenceError("Temporal is missing: import 'temporal-polyfill/global' first");
}

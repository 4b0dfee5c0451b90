import { readFileSync } from 'node:fs';
import { Description } from './description.ts';
import { ContractProxy } from './proxy.ts';

export { WRONG_ON_PURPOSE } from './listener.ts';
export { ContractProxy } from './proxy.ts';
export { inWords } from './record.ts';

/** The booking contract's published description. */
function bookingContract(): Description {
  const file = new URL('../../packages/contract/openapi.json', import.meta.url);
  return new Description(JSON.parse(readFileSync(file, 'utf8')) as object);
}

/** Starts a proxy that validates all traffic against the booking contract. */
export function watchContract(): Promise<ContractProxy> {
  return new ContractProxy(bookingContract()).listen();
}

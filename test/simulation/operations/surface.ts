import { DISCOVERY, publicSurface, type PublicSurface } from '@team-booking/engine';
import type { Request } from '../world/ask.ts';

/** A request to the public surface of a process. */
export function toSurface<T>(send: (surface: PublicSurface) => unknown): Request<T> {
  return async (backend, now) => (await send(publicSurface(backend, () => now, DISCOVERY))) as T;
}

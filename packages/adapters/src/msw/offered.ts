import { Refusal } from '@team-booking/contract';
import type { Surface } from '@team-booking/contract/routes';
import type { BookingBackend } from '@team-booking/sdk';
import { surfaceOf } from '@team-booking/sdk/surface';
import { testingSurface, type Testing } from './testing.ts';

/** Capabilities that a `BookingBackend` has no methods for. */
const BEYOND = ['team', 'testing'];

/** The surface of a backend, declaring only the capabilities that handlers can offer. */
export function offered(backend: BookingBackend, testing: Testing | undefined): Surface {
  let known: readonly string[] | undefined;
  const declare = <T extends { capabilities: string[] }>(answer: T): T => {
    const capabilities = answer.capabilities.filter((name) => !BEYOND.includes(name));
    if (testing) capabilities.push('testing');
    known = capabilities;
    return { ...answer, capabilities };
  };
  const surface = surfaceOf({
    ...backend,
    discover: async () => declare(await backend.discover()),
    bookingType: async (slug) => declare(await backend.bookingType(slug)),
  });
  return {
    ...surface,
    async changes(request) {
      // Memoised, so that tests that count calls see only their own.
      const capabilities = known ?? declare(await backend.discover()).capabilities;
      if (capabilities.includes('live')) return surface.changes(request);
      throw new Refusal('not-found', 'Poll availability instead: changes are not reported.');
    },
    ...(testing && testingSurface(testing)),
  };
}

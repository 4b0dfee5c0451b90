import type { Surface } from '@team-booking/contract/routes';
import { attend } from '../attendance/attend.ts';
import type { Backend } from '../booking/backend.ts';
import { lostLink } from '../lost-link/lost-link.ts';

/** What capability `mail` adds to the public surface of a team. */
export function mailSurface(backend: Backend, now: () => number): Required<Pick<Surface, 'attend' | 'lostLink'>> {
  return {
    attend: (access) => attend(backend, access, now()),
    lostLink: ({ body }) => lostLink(backend, body, now()),
  };
}

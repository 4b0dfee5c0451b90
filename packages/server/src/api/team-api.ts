import { hash } from 'node:crypto';
import type { Refusal } from '@team-booking/contract';
import { tableHandler, type HttpHandler, type Members } from '@team-booking/contract/http';
import type { Route, Subscribe } from '@team-booking/contract/routes';
import { TEAM_ROUTES, type TeamRouteId } from '@team-booking/contract/team';
import { checkAccess, teamSurface, type Actor, type TeamBackend } from '@team-booking/engine';
import { sessionCookie } from '../sign-in/cookies.ts';
import { whoeverAsks } from '../sign-in/whoever-asks.ts';
import type { ActorLimit } from './actor-limit.ts';
import type { Log } from './options.ts';
import { whileAllowed } from './while-allowed.ts';

/** Dependencies of the team's side over HTTP. */
export interface TeamApiOptions {
  readonly backend: TeamBackend;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
  /** Path of `{base}` as clients see it. */
  readonly base: string;
  readonly admit: ActorLimit;
  readonly failed: (error: unknown, route: string) => Refusal;
  /** Is told the id of each request that has changed something. */
  readonly onDone?: (route: string) => void;
}

type Verb = (request: { readonly id?: string }) => Promise<unknown>;

/** The team's side of the contract over HTTP. Whoever has signed in is read anew for each request. */
export function teamApi({ backend, now, log, base, admit, failed, onDone }: TeamApiOptions): HttpHandler<TeamRouteId> {
  const cookie = sessionCookie(backend.publicUrl);
  const ids = Object.keys(TEAM_ROUTES) as TeamRouteId[];
  return tableHandler<TeamRouteId, unknown>(
    TEAM_ROUTES,
    ids,
    async (request, id) => {
      const route: Route = TEAM_ROUTES[id];
      const actor = route.access === 'anyone' ? null : await whoeverAsks(backend, cookie, request, now());
      admit(request, actor);
      // Before anything that was sent is read: who may not ask learns nothing from the answer.
      checkAccess(route, actor);
      const surface = teamSurface(backend, actor, now) as unknown as Readonly<Record<string, Verb>>;
      if (route.answer.event) {
        const isAllowed = async () => {
          const present = await whoeverAsks(backend, cookie, request, now());
          return present !== null && mayStill(actor!, present);
        };
        return {
          [id]: async (sent: never) => whileAllowed((await surface[id]!(sent)) as Subscribe<unknown>, isAllowed),
        };
      }
      return route.method === 'get' ? surface : { [id]: logged(surface[id]!, { id, actor, log, onDone }) };
    },
    { base, digest: (text) => hash('sha256', text, 'base64url').slice(0, 22), failed },
  );
}

/** Whether somebody sees and may do what they did before. Scopes of a token and its person never change. */
function mayStill({ person: was }: Actor, { person: is }: Actor): boolean {
  return is.role === was.role && is.host === was.host;
}

interface Logging extends Pick<TeamApiOptions, 'log'> {
  readonly id: TeamRouteId;
  readonly actor: Actor | null;
  readonly onDone: TeamApiOptions['onDone'] | undefined;
}

/** Logs a verb that changed something: which one, by whom and of what, as ids. */
function logged(verb: Verb, { id, actor, log, onDone }: Logging): Members[string] {
  return async (request: { readonly id?: string }) => {
    const answer = await verb(request);
    onDone?.(id);
    const person = actor?.person.id ?? personIn(answer);
    const of = request.id ?? idIn(answer);
    log.info({ verb: id, ...(person !== undefined && { person }), ...(of !== undefined && { of }) }, 'team');
    return answer;
  };
}

function personIn(answer: unknown): string | undefined {
  return idIn((answer as { readonly person?: unknown } | undefined)?.person);
}

function idIn(answer: unknown): string | undefined {
  const id = (answer as { readonly id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}

import { Refusal } from '@team-booking/contract';
import type { SentRequest, Subscribe } from '@team-booking/contract/routes';
import { checkedTeamRequest, TEAM_ROUTES, type TeamChange, type TeamRouteId } from '@team-booking/contract/team';
import {
  authenticate,
  checkAccess,
  ensureAdmin,
  personActor,
  TeamFeed,
  teamSurface,
  type Actor,
  type TeamBackend,
} from '@team-booking/engine';
import type { TeamTransport } from '@team-booking/sdk/team';
import { abortable } from './abortable.ts';
import { asJson } from './as-json.ts';
import { answerOf } from './outcomes.ts';
import type { PageBackend } from './page-backend.ts';

/** The page's user: nobody has to sign in where all data is theirs. A name, which stands in sentences of all languages: "You" would not. */
const USER = { email: 'you@this.page', name: 'Admin' };

/**
 * Answers the team's side with the engine. Requests and answers are copied through JSON, so that they equal those over HTTP.
 *
 * @param token asks as whoever it belongs to; `null` = as nobody. Default: as the page's user
 */
export function teamSide(page: PageBackend, now: () => number, token?: string | null): TeamTransport {
  const { store, team } = page;
  const backend: TeamBackend = { ...page, feed: new TeamFeed({ store, team, now }) };

  async function whoeverAsks(): Promise<Actor | null> {
    if (token !== undefined) return token === null ? null : authenticate(backend, token, now());
    const { id } = await ensureAdmin(store, team, USER, now());
    return (await store.read(team, (view) => personActor(view, id)))!;
  }

  async function ask(id: TeamRouteId, sent: SentRequest): Promise<unknown> {
    const actor = await whoeverAsks();
    // Before anything that was sent is read: who may not ask learns nothing from the answer.
    checkAccess(TEAM_ROUTES[id], actor);
    // A member and its request correlate by id, which TypeScript cannot express for a union.
    const surface = teamSurface(backend, actor, now) as unknown as Readonly<
      Record<string, (request: unknown) => Promise<unknown>>
    >;
    return surface[id]!(checkedTeamRequest(id, { ...sent, body: asJson(sent.body) }));
  }

  return {
    send: (id, sent, signal) =>
      abortable(signal, async () => {
        const answer = await refusable(ask(id, sent));
        return answer === undefined ? undefined : asJson(answer);
      }),
    open: (id, sent) => refusable(ask(id, sent)) as Promise<Subscribe<TeamChange>>,
  };
}

/** What a request leads to, as over HTTP: refusals are thrown as they are. @throws {Refusal} @throws {BackendError} */
async function refusable<T>(asked: Promise<T>): Promise<T> {
  const outcome = asked.then(
    (value) => ({ value }),
    (error: unknown) => {
      if (error instanceof Refusal) return { refusal: error };
      throw error;
    },
  );
  const found = await answerOf(outcome);
  if ('refusal' in found) throw found.refusal;
  return found.value;
}

import { Refusal, type ProblemCode } from '@team-booking/contract';
import type { Route } from '@team-booking/contract/routes';
import { TEAM_ROUTES, type TeamRouteId } from '@team-booking/contract/team';
import type { TeamClient } from '@team-booking/sdk/team';
import { FAILED } from '../cause-of.ts';
import { demandProblem, demandShape } from '../checked-backend.ts';
import { BrokenGuarantee, type Described } from '../finding.ts';

export const TEAM_SHAPES: Described = {
  name: 'team-shapes',
  about:
    "Every answer to the team has the shape that its request's row describes, and every problem is one of those it names.",
  remedy: 'Compare the answer with openapi.json; the pointers name the members that are wrong or missing.',
};

type Method = (...given: unknown[]) => Promise<unknown>;

/** Wraps the team's side so that every answer is validated against its row of the contract. */
export function checkedTeam(team: TeamClient): TeamClient {
  const methods = (Object.keys(TEAM_ROUTES) as TeamRouteId[]).map((id) => {
    const { answer: row, problems }: Route = TEAM_ROUTES[id];
    const ask = team[id] as Method;
    const checked: Method = async (...given) => {
      let answer: unknown;
      try {
        answer = await ask(...given);
      } catch (error) {
        if (error instanceof Refusal) demandKnown(id, error, problems);
        throw error;
      }
      if (row.media === undefined && row.schema) demandShape(row.schema, answer, `the answer to ${id}`, TEAM_SHAPES);
      return withoutMail(answer);
    };
    return [id, checked] as const;
  });
  return Object.fromEntries(methods) as unknown as TeamClient;
}

function demandKnown(id: TeamRouteId, { code, problem }: Refusal, known: readonly ProblemCode[]): void {
  demandProblem(problem, `the problem of ${id}`);
  if (known.includes(code)) return;
  throw new BrokenGuarantee(TEAM_SHAPES, {
    what: `the problem of ${id}`,
    expected: `one of ${known.join(', ')}`,
    came: `${code}: ${problem.detail}`,
    remedy:
      code === 'internal' ? FAILED : 'Answer what the row of the request names, so that clients are ready for it.',
  });
}

/** A booking without the lines of its story that say who was mailed: that comes at any time, and only where a backend mails. */
function withoutMail(answer: unknown): unknown {
  const { story } = (answer ?? {}) as { readonly story?: readonly { readonly what: string }[] };
  return story
    ? { ...(answer as object), story: story.filter(({ what }) => what !== 'mailed' && what !== 'wrote') }
    : answer;
}

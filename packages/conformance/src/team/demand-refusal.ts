import { Refusal, type Problem, type ProblemCode } from '@team-booking/contract';
import type { Context } from '../context.ts';

/** Demands that the team's side refuses something with one of these codes. @returns the problem */
export async function demandRefusal(
  context: Context,
  asked: Promise<unknown>,
  codes: readonly ProblemCode[],
  what: string,
  remedy?: string,
): Promise<Problem> {
  const expected = `to be refused with ${codes.join(' or ')}`;
  const outcome = await asked.then(
    (came) => ({ came }),
    (error: unknown) => {
      if (error instanceof Refusal) return { refusal: error };
      throw error;
    },
  );
  if (!('refusal' in outcome)) throw context.broken({ what, expected, came: outcome.came ?? 'done', remedy });
  const { code, problem } = outcome.refusal;
  if (codes.includes(code)) return problem;
  throw context.broken({ what, expected, came: `${code}: ${problem.detail}`, remedy });
}

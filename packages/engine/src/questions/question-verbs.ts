import type { questionRoutes, TeamSurface } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { answerQuestion } from './answer-question.ts';

/** What hosts change in their calendars. */
export function questionVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof questionRoutes> {
  return { answerQuestion: (request) => answerQuestion(context, request) };
}

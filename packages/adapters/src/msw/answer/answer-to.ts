import type { Asked } from '../routes/route.ts';
import { failed } from './failed.ts';

type Answer = (asked: Asked) => Response | Promise<Response>;

/** Answers a request that msw matched; whatever is thrown on the way is an answer, too. */
export function answerTo(answer: Answer) {
  return async ({ request, params }: { request: Request; params: Record<string, unknown> }): Promise<Response> => {
    try {
      return await answer({ request, name: String(params['name']) });
    } catch (error) {
      return failed(error);
    }
  };
}

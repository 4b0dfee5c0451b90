import type { Sent } from '../delivery/channel.ts';
import type { WebhookAnswer } from './webhook-sender.ts';

/** What a webhook has answered, as it is logged. */
export interface Answered {
  /** HTTP status; `null` = there was no answer. */
  readonly status: number | null;
  readonly text: string | null;
  readonly took: number | null;
  /** What went wrong, for people; `null` = nothing. */
  readonly problem: string | null;
}

/**
 * What an answer means for a message: 2xx is a receipt, 410 the end of the webhook; after anything else it is sent again, as it was.
 *
 * @param once it is tried once, whatever comes of it
 */
export function outcomeOf(answer: WebhookAnswer, once: boolean): Sent {
  const answered = answeredOf(answer);
  const { status, problem } = answered;
  if (problem === null || once) return { kind: 'done', answer: answered };
  if (status === 410) return { kind: 'refused', problem, answer: answered };
  const after = answer.kind === 'answered' ? answer.after : null;
  return {
    kind: 'again',
    problem,
    // Whatever the answer, they may have it: they get the same again.
    maybe: true,
    closed: status === null || status === 429 || status >= 500,
    ...(after !== null && { after }),
    answer: answered,
  };
}

function answeredOf(answer: WebhookAnswer): Answered {
  const { took } = answer;
  if (answer.kind === 'unreachable') return { status: null, text: null, took, problem: answer.problem };
  const { status, text } = answer;
  return { status, text, took, problem: status >= 200 && status < 300 ? null : problemOf(status) };
}

function problemOf(status: number): string {
  if (status === 410) return 'It answered 410: it is gone for good. Nothing is sent there any more.';
  if (status >= 300 && status < 400) {
    return `It answered ${status}, which leads elsewhere and is not followed. Give the webhook the address it leads to.`;
  }
  if (status === 401 || status === 403)
    return `It answered ${status}: it does not know the signature, perhaps. Compare the secrets.`;
  return `It answered ${status}, where a receipt is any status from 200 to 299.`;
}

import { check } from '@team-booking/contract';
import { JoinLinkAnswer } from '@team-booking/contract/team';
import type { Sent } from '../delivery/channel.ts';
import type { WebhookAnswer } from '../webhooks/webhook-sender.ts';

/** What an answer means: the way to join (`answer.joinUrl`), or that the same is asked again. */
export function linkIn(answer: WebhookAnswer): Sent {
  if (answer.kind === 'unreachable') return again(answer.problem, true);
  const { status, text, after } = answer;
  if (status < 200 || status > 299) {
    const problem = `It answered ${status}, where 200 with { "joinUrl": … } is wanted. Look at its log${
      status === 401 || status === 403 ? ', and compare the secrets' : ''
    }.`;
    return again(problem, status === 429 || status >= 500, after);
  }
  const checked = check(JoinLinkAnswer, jsonOf(text));
  if (checked.ok) return { kind: 'done', answer: { joinUrl: checked.value.joinUrl } };
  return again('Its answer is not { "joinUrl": … } with an http or https address, of 1024 characters at most.', false);
}

function again(problem: string, closed: boolean, after: number | null = null): Sent {
  // It may have made one: it is asked by the same message again.
  return { kind: 'again', problem, maybe: true, closed, ...(after !== null && { after }) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

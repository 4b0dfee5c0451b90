/** A message on its way to a webhook. */
export interface WebhookPost {
  readonly url: string;
  /** `webhook-id`: the same if it is sent again. */
  readonly id: string;
  readonly body: string;
  /** What it is signed by: by each of them. */
  readonly secrets: readonly string[];
  /** The present, epoch milliseconds. */
  readonly now: number;
  readonly signal: AbortSignal;
}

/** What came of it. */
export type WebhookAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** The first 1024 characters of the body. */
      readonly text: string;
      /** Not to be tried again before so many milliseconds have passed, where the receiver says so. */
      readonly after: number | null;
      /** How long it took, milliseconds. */
      readonly took: number;
    }
  /** There was no answer. `problem` says why, for people, without anybody's data. */
  | { readonly kind: 'unreachable'; readonly problem: string; readonly took: number };

/** Signs a message by Standard Webhooks and posts it. Follows no redirects. @throws when the process stops */
export type WebhookSender = (post: WebhookPost) => Promise<WebhookAnswer>;

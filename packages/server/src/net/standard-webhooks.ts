import { Webhook } from 'standardwebhooks';

/** A message that is signed by Standard Webhooks. */
export interface SignedMessage {
  /** The same if it is sent again. */
  readonly id: string;
  /** Each is `whsec_` and random bytes in base64. There is a signature by each of them. */
  readonly secrets: readonly string[];
  readonly body: string;
  /** The present, epoch milliseconds. */
  readonly now: number;
}

/** Headers by which whoever knows a secret can check a message: its id, when it was sent, and the signatures of both with the body. */
export function signedHeaders({ id, secrets, body, now }: SignedMessage): Readonly<Record<string, string>> {
  const at = new Date(now);
  // The library takes base64 with exact padding only; ours may come without.
  const keys = secrets.map((secret) => Buffer.from(secret.replace(/^whsec_/, ''), 'base64'));
  const signatures = keys.map((key) => new Webhook(key, { format: 'raw' }).sign(id, at, body));
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}

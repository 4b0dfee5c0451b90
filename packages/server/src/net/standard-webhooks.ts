import { createHmac } from 'node:crypto';

/** A message that is signed by Standard Webhooks. */
export interface SignedMessage {
  /** The same if it is sent again. */
  readonly id: string;
  /** `whsec_` and random bytes in base64. */
  readonly secret: string;
  readonly body: string;
  /** The present, epoch milliseconds. */
  readonly now: number;
}

/** Headers by which whoever knows the secret can check a message: its id, when it was sent, and the signature of both with the body. */
export function signedHeaders({ id, secret, body, now }: SignedMessage): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

import type { WebhookWithSecret } from '@team-booking/contract/team';
import type { Backend } from '../booking/backend.ts';
import { presentWebhook, type StoredWebhook } from './stored-webhook.ts';

/** Secrets that messages are signed by at an instant, the present one first. None of them is stored: they follow from the backend's key. */
export function secretsOf(
  backend: Pick<Backend, 'key' | 'team'>,
  { id, version, older }: Pick<StoredWebhook, 'id' | 'version' | 'older'>,
  now: number,
): string[] {
  const valid = [version, ...older.filter(({ until }) => now < until).map((one) => one.version)];
  return valid.map((one) => secretOf(backend, id, one));
}

/** A webhook as whoever has made its secret sees it. */
export function withSecret(backend: Pick<Backend, 'key' | 'team'>, webhook: StoredWebhook): WebhookWithSecret {
  return { ...presentWebhook(webhook), secret: secretOf(backend, webhook.id, webhook.version) };
}

function secretOf({ key, team }: Pick<Backend, 'key' | 'team'>, id: string, version: number): string {
  const derived = key.derive('webhook', team, id, version);
  return `whsec_${derived.replaceAll('-', '+').replaceAll('_', '/')}=`;
}

/** The version of the contract that these schemas describe, major.minor. */
export const CONTRACT = '1.0';

/** Names of the capabilities a backend may declare. `openapi.json` says what each adds. */
export const CAPABILITIES = ['approval', 'holds', 'live', 'mail', 'routing', 'starts', 'team', 'testing'] as const;

/** Slugs that no booking type may have, because a server serves something else there. */
export const RESERVED_SLUGS: readonly string[] = [
  'api',
  'assets',
  'auth',
  'docs',
  'embed',
  'favicon',
  'feeds',
  'health',
  'hub',
  'manage',
  'metrics',
  'openapi',
  'outbox',
  'pay',
  'robots',
  'static',
  't',
  'webhooks',
];

/** Whether this version of the contract can read answers of `version`: the major number decides. */
export function canRead(version: string): boolean {
  return version.split('.')[0] === CONTRACT.split('.')[0];
}

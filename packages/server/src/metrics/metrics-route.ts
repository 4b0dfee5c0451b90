import { timingSafeEqual, createHash } from 'node:crypto';
import type { Context } from 'hono';
import { isLocal } from '../api/is-local.ts';
import type { Metrics } from './metrics.ts';

/** Who may read metrics. */
export interface MetricsAccess {
  /** Whoever sends it as a bearer token may, from anywhere; `null` = nobody. */
  readonly token: string | null;
}

/** Answers with the metrics, to whoever is on this machine or has the token; `null` = to this one there are none. */
export async function answerMetrics(
  context: Context,
  metrics: Metrics,
  access: MetricsAccess,
): Promise<Response | null> {
  if (!isLocal(context) && !hasToken(context, access)) return null;
  const headers = { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' };
  return context.body(await metrics.text(), 200, headers);
}

function hasToken(context: Context, { token }: MetricsAccess): boolean {
  const [, sent] = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
  return token !== null && sent !== undefined && timingSafeEqual(digest(sent), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

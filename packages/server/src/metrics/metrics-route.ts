import { timingSafeEqual, createHash } from 'node:crypto';
import type { Context } from 'hono';
import { peerOf } from '../api/peer.ts';
import type { Metrics } from './metrics.ts';

/** Who may read metrics. */
export interface MetricsAccess {
  /** Whoever sends it as a bearer token may, from anywhere; `null` = nobody. */
  readonly token: string | null;
}

/** Headers that a proxy adds: through one, anybody may come from this machine. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

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

function isLocal(context: Context): boolean {
  const peer = (peerOf(context) ?? '').replace(/^::ffff:/, '');
  return (peer === '::1' || /^127(\.\d+){3}$/.test(peer)) && FORWARDED.every((name) => !context.req.header(name));
}

function hasToken(context: Context, { token }: MetricsAccess): boolean {
  const [, sent] = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
  return token !== null && sent !== undefined && timingSafeEqual(digest(sent), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

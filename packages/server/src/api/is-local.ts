import type { Context } from 'hono';
import { isLoopback } from '../serve/listen.ts';
import { peerOf } from './peer.ts';

/** Headers that a proxy adds: through one, anybody may come from this machine. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/**
 * Whether somebody at this machine asks, by a name of this machine: another site's name may lead here, too, and its pages would read what is
 * here.
 */
export function isLocal(context: Context): boolean {
  const { req } = context;
  const peer = (peerOf(context) ?? '').replace(/^::ffff:/, '');
  const asked = new URL(req.url).hostname.replaceAll(/[[\]]/g, '');
  return isLoopback(peer) && isLoopback(asked) && FORWARDED.every((name) => !req.header(name));
}

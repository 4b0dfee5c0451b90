import { isSameText } from '../crypto/is-same-text.ts';
import type { SecretKey } from '../crypto/secret-key.ts';
import type { HostTime } from '../store/rows.ts';

/**
 * The token of a hold: it stands for the time that is taken, so nothing but that time is kept.
 *
 * @param times what the hold takes; at least one
 */
export function holdToken(key: SecretKey, team: string, times: readonly HostTime[]): string {
  const [{ booking: id, type, start, end, until }] = times as readonly [HostTime];
  const hosts = times.map(({ host }) => host).toSorted();
  return key.derive('hold', team, id, type, start, end, until ?? '', ...hosts);
}

/** Whether a token is that of the hold which takes these times. */
export function fitsHold(key: SecretKey, team: string, times: readonly HostTime[], token: string): boolean {
  return times.length > 0 && isSameText(holdToken(key, team, times), token);
}

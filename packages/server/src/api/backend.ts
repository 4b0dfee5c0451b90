import { HostIds, SecretKey, type TeamBackend } from '@team-booking/engine';
import type { ApiOptions } from './options.ts';

/** What the verbs of a server's team work with. @throws RangeError for a server key that is too short */
export function backendOf({
  store,
  team,
  busy,
  secret,
  publicUrl,
  lookUpOwner,
  teamFile,
  showLink,
}: ApiOptions): TeamBackend {
  const key = new SecretKey(secret);
  return {
    store,
    team,
    busy,
    key,
    hostIds: new HostIds(key, team),
    publicUrl: publicUrl.replace(/\/+$/, ''),
    teamFile: teamFile ?? null,
    ...(lookUpOwner && { lookUpOwner }),
    ...(showLink && { showLink }),
  };
}

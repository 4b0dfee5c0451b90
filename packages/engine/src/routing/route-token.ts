import { canonicalJson, type Answers, type Routing } from '@team-booking/contract';
import { DAY } from '@team-booking/core/time';
import type { Route } from '@team-booking/core/routing';
import type { Backend } from '../booking/backend.ts';
import { digest } from '../crypto/digest.ts';
import { isSameText } from '../crypto/is-same-text.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { hostsOf } from '../team/seats.ts';

/** How long a route holds, in milliseconds. */
const LIFETIME = DAY;

type Keys = Pick<Backend, 'key' | 'team'>;
type Type = Pick<BookingTypeConfig, 'id' | 'groups'>;

/** What a token says. */
interface Said extends Pick<Route, 'rule'> {
  /** Place of the owner among the type's hosts; -1: nobody. */
  readonly owner: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** Of the answers. */
  readonly digest: string;
}

/**
 * The token of a route: an HMAC over the type, the rule with its hosts, who looks after the visitor, the answers and the expiry. Nothing
 * of it is stored, it tells nothing of rules and hosts, and one that was made by hand does not fit.
 *
 * @param owner the host who looks after the visitor
 */
export function routeToken(
  keys: Keys,
  type: Type,
  { rule, to }: Route,
  { answers, owner, now }: { readonly answers: Answers; readonly owner: string | null; readonly now: number },
): { readonly token: string; readonly expiresAt: number } {
  const said: Said = {
    rule,
    owner: owner === null ? -1 : hostsOf(type).indexOf(owner),
    expiresAt: now + LIFETIME,
    digest: digestOf(answers),
  };
  return { token: written(said, macOf(keys, type, said, to)), expiresAt: said.expiresAt };
}

/**
 * The route that a token stands for.
 *
 * @returns `null` for one that is over, of another type, of a rule that was changed, or made by hand
 */
export function readRouteToken(
  keys: Keys,
  type: Type,
  routing: Routing,
  token: string,
  now: number,
): (Route & { readonly owner: string | null; readonly fits: (answers: Answers) => boolean }) | null {
  const match = /^(f|\d{1,3})\.(-1|\d{1,4})\.([0-9a-z]{1,11})\.([\w-]{22})\.([\w-]{43})$/.exec(token);
  if (!match) return null;
  const [, named, place, expiry, digest, mac] = match as unknown as [string, string, string, string, string, string];
  const rule = named === 'f' ? 'fallback' : Number(named);
  const said: Said = { rule, owner: Number(place), expiresAt: parseInt(expiry, 36), digest };
  const to = rule === 'fallback' ? routing.fallback : routing.rules[rule]?.to;
  if (!to || now >= said.expiresAt || !isSameText(macOf(keys, type, said, to), mac)) return null;
  return {
    rule,
    to,
    owner: hostsOf(type)[said.owner] ?? null,
    fits: (answers) => isSameText(digestOf(answers), digest),
  };
}

function macOf({ key, team }: Keys, type: Type, said: Said, to: Route['to']): string {
  const { rule, owner, expiresAt, digest } = said;
  // The host's id as well: another may have come to their place.
  return key.derive(
    'route',
    team,
    type.id,
    rule,
    canonicalJson(to),
    owner,
    hostsOf(type)[owner] ?? '',
    expiresAt,
    digest,
  );
}

function written({ rule, owner, expiresAt, digest }: Said, mac: string): string {
  return [rule === 'fallback' ? 'f' : rule, owner, expiresAt.toString(36), digest, mac].join('.');
}

function digestOf(answers: Answers): string {
  return digest(canonicalJson(answers)).slice(0, 22);
}

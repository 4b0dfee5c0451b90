import type { Closure, ClosingRule } from '@team-booking/contract/team';

/** The rules by how easily somebody of the team changes what they close, the easiest first. */
const EASIEST_FIRST: readonly ClosingRule[] = [
  'hidden-by-policy',
  'notice',
  'horizon',
  'gap',
  'limit',
  'hours',
  'override',
  'time-off',
  'holiday',
  'our-booking',
  'calendar-unreadable',
  'busy',
];

/** How hard it is to change what a rule closes. */
export const hardness = ({ rule }: Pick<Closure, 'rule'>): number => EASIEST_FIRST.indexOf(rule);

/** What a closure is about. */
interface About {
  readonly type: string;
  readonly host?: string;
  readonly booking?: string | undefined;
  readonly limitOf?: 'host' | 'type';
  readonly isInactive?: boolean;
}

/** The request that would change a closure; `null` if the team has none. */
export function changeOf(rule: ClosingRule, { type, host, booking, limitOf, isInactive }: About): Closure['change'] {
  const ofType = { verb: 'changeBookingType', id: type };
  const ofHost = host === undefined ? null : { verb: 'changeHost', id: host };
  switch (rule) {
    case 'hours':
      return ofHost && isInactive ? { ...ofHost, verb: 'switchOnHost' } : ofHost;
    case 'override':
    case 'holiday':
    case 'calendar-unreadable':
      return ofHost;
    case 'time-off':
      return ofHost && { ...ofHost, verb: 'endTimeOff' };
    case 'limit':
      return limitOf === 'host' ? ofHost : ofType;
    case 'gap':
    case 'notice':
    case 'horizon':
      return ofType;
    case 'our-booking':
      return booking === undefined ? null : { verb: 'reassign', id: booking };
    case 'hidden-by-policy':
      return { verb: 'changePool', id: type };
    case 'busy':
      return null;
  }
}

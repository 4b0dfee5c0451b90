import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { freeHosts } from '../availability/free-hosts.ts';
import { freeTime } from '../availability/free-time.ts';
import { limitBars, type Limit } from '../availability/limits.ts';
import { bookingBusy } from '../availability/busy-time.ts';
import { findSlots } from '../iso/find-slots.ts';
import { parseInstant as at } from '../iso/parse-instant.ts';
import { parseQuery, type IsoHost, type IsoQuery } from '../iso/parse-query.ts';
import { isOnGrid } from '../slots/is-on-grid.ts';
import type { SlotQuery } from '../slots/slot-query.ts';
import { QueryError, type QueryErrorCode } from './query-error.ts';

const ann: IsoHost = {
  id: 'ann',
  timeZone: 'Europe/Berlin',
  hours: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  overrides: [{ date: '2026-06-17', hours: [{ start: '10:00', end: '24:00' }] }],
  busy: [{ start: '2026-06-16T08:00:00Z', end: '2026-06-16T09:00:00Z' }],
};
const query: IsoQuery<SlotQuery> = {
  from: '2026-06-16T00:00:00Z',
  to: '2026-06-19T00:00:00Z',
  timeZone: 'Europe/Berlin',
  duration: 30,
  step: 30,
  offset: 0,
  bufferBefore: 0,
  bufferAfter: 0,
  minNotice: 0,
  now: '2026-06-15T00:00:00Z',
  groups: [{ need: 1, hosts: ['ann', 'bob'] }],
  hosts: [ann, { ...ann, id: 'bob' }],
};

/** The query with one thing changed; any value, as JavaScript callers and JSON do not know types. */
const ask = (changed: Record<string, unknown>) => (): unknown =>
  findSlots({ ...query, ...changed } as IsoQuery<SlotQuery>);
const withAnn = (changed: Record<string, unknown>) => ask({ hosts: [query.hosts[1], { ...ann, ...changed }] });
const group = (changed: Record<string, unknown>) =>
  ask({ groups: [query.groups[0], { ...query.groups[0], ...changed }] });
const hours = (changed: Record<string, unknown>) => withAnn({ hours: [ann.hours[0], { ...ann.hours[0], ...changed }] });
const busy = (changed: Record<string, unknown>) => withAnn({ busy: [ann.busy[0], { ...ann.busy[0], ...changed }] });
const override = (changed: Record<string, unknown>) =>
  withAnn({ overrides: [...ann.overrides, { date: '2026-06-18', hours: [], ...changed }] });

type Wrong = [what: string, run: () => unknown, code: QueryErrorCode, field: string];

const instants: Wrong[] = ['from', 'to', 'now'].flatMap((name): Wrong[] => [
  [`${name} without a zone`, ask({ [name]: '2026-06-16T00:00:00' }), 'invalid-instant', `/${name}`],
  [`${name} that is a number`, ask({ [name]: 1_781_568_000_000 }), 'invalid-instant', `/${name}`],
  [`no ${name}`, ask({ [name]: undefined }), 'invalid-instant', `/${name}`],
]);

const lengths: Wrong[] = ['duration', 'step', 'offset', 'bufferBefore', 'bufferAfter', 'minNotice'].flatMap((name) =>
  [NaN, Infinity, 7.5, '30', null, undefined, ...(name === 'offset' ? [] : [-5])].map((value): Wrong => [
    `${name} ${String(value)}`,
    ask({ [name]: value }),
    'invalid-length',
    `/${name}`,
  ]),
);

const cases: Wrong[] = [
  ...instants,
  ...lengths,
  ['a duration of 0', ask({ duration: 0 }), 'invalid-length', '/duration'],
  ['a step of 0', ask({ step: 0 }), 'invalid-length', '/step'],
  ['a range that is empty', ask({ to: query.from }), 'empty-range', '/to'],
  ['a range that is reversed', ask({ from: query.to, to: query.from }), 'empty-range', '/to'],
  ['a range of centuries', ask({ to: '2226-06-16T00:00:00Z' }), 'range-too-long', '/to'],
  ['a duration of centuries', ask({ duration: 100_000_000 }), 'range-too-long', '/duration'],
  ['starts every minute for years', ask({ to: '2030-06-16T00:00:00Z', step: 1 }), 'too-many-starts', '/step'],
  ['an unknown zone of the grid', ask({ timeZone: 'Mars/Olympus' }), 'unknown-time-zone', '/timeZone'],
  ['no zone of the grid', ask({ timeZone: undefined }), 'unknown-time-zone', '/timeZone'],
  ['groups that are no list', ask({ groups: {} }), 'not-a-list', '/groups'],
  ['a group that is null', ask({ groups: [null] }), 'not-an-object', '/groups/0'],
  ['a group without hosts', group({ hosts: undefined }), 'not-a-list', '/groups/1/hosts'],
  ['an unknown host in a group', group({ hosts: ['ann', 'eve'] }), 'unknown-host', '/groups/1/hosts/1'],
  ['a host twice in a group', group({ hosts: ['ann', 'ann'] }), 'duplicate-host', '/groups/1/hosts/1'],
  ['a need larger than the group', group({ need: 3 }), 'need-exceeds-group', '/groups/1/need'],
  ['a need of 0', group({ need: 0 }), 'invalid-need', '/groups/1/need'],
  ['a need of half a host', group({ need: 0.5 }), 'invalid-need', '/groups/1/need'],
  ['a need that is NaN', group({ need: NaN }), 'invalid-need', '/groups/1/need'],
  ['a need in another word', group({ need: 'any' }), 'invalid-need', '/groups/1/need'],
  ['hosts that are no list', ask({ hosts: 'ann' }), 'not-a-list', '/hosts'],
  ['a host that is no object', ask({ hosts: ['ann'] }), 'not-an-object', '/hosts/0'],
  ['two hosts with one id', withAnn({ id: 'bob' }), 'duplicate-host', '/hosts/1/id'],
  ['a host without an id', withAnn({ id: undefined }), 'invalid-host-id', '/hosts/1/id'],
  ['a host whose id is NaN', withAnn({ id: NaN }), 'invalid-host-id', '/hosts/1/id'],
  ['an unknown zone of a host', withAnn({ timeZone: 'CEST' }), 'unknown-time-zone', '/hosts/1/timeZone'],
  ['hours that are no list', withAnn({ hours: null }), 'not-a-list', '/hosts/1/hours'],
  ['hours that are null', withAnn({ hours: [null] }), 'not-an-object', '/hosts/1/hours/0'],
  ['hours without days', hours({ days: undefined }), 'not-a-list', '/hosts/1/hours/1/days'],
  ['a weekday 0', hours({ days: [1, 0] }), 'invalid-weekday', '/hosts/1/hours/1/days/1'],
  ['a weekday 8', hours({ days: [8] }), 'invalid-weekday', '/hosts/1/hours/1/days/0'],
  ['a weekday by name', hours({ days: ['Monday'] }), 'invalid-weekday', '/hosts/1/hours/1/days/0'],
  ['a start of 24:00', hours({ start: '24:00' }), 'invalid-time', '/hosts/1/hours/1/start'],
  ['a start of 9:00', hours({ start: '9:00' }), 'invalid-time', '/hosts/1/hours/1/start'],
  ['an end of 24:30', hours({ end: '24:30' }), 'invalid-time', '/hosts/1/hours/1/end'],
  ['an end with seconds', hours({ end: '17:00:00' }), 'invalid-time', '/hosts/1/hours/1/end'],
  ['overrides that are no list', withAnn({ overrides: undefined }), 'not-a-list', '/hosts/1/overrides'],
  ['an override that is null', withAnn({ overrides: [null] }), 'not-an-object', '/hosts/1/overrides/0'],
  ['an override of no date', override({ date: '2026-02-30' }), 'invalid-date', '/hosts/1/overrides/1/date'],
  ['an override of an instant', override({ date: query.from }), 'invalid-date', '/hosts/1/overrides/1/date'],
  ['two overrides of one date', override({ date: '2026-06-17' }), 'duplicate-override', '/hosts/1/overrides/1/date'],
  ['an override without hours', override({ hours: undefined }), 'not-a-list', '/hosts/1/overrides/1/hours'],
  [
    'an override with a wrong time',
    override({ hours: [{ start: '10:00', end: '10:60' }] }),
    'invalid-time',
    '/hosts/1/overrides/1/hours/0/end',
  ],
  ['busy times that are no list', withAnn({ busy: {} }), 'not-a-list', '/hosts/1/busy'],
  ['a busy time that is null', withAnn({ busy: [null] }), 'not-an-object', '/hosts/1/busy/0'],
  ['a reversed busy time', busy({ end: '2026-06-16T07:59:00Z' }), 'reversed-interval', '/hosts/1/busy/1'],
  ['a busy start that is no instant', busy({ start: '2026-06-16' }), 'invalid-instant', '/hosts/1/busy/1/start'],
  ['a busy end that is missing', busy({ end: undefined }), 'invalid-instant', '/hosts/1/busy/1/end'],
  [
    'a reversed busy time of a host of no group',
    ask({ hosts: [...query.hosts, { ...ann, id: 'eve', busy: [{ start: query.to, end: query.from }] }] }),
    'reversed-interval',
    '/hosts/2/busy/0',
  ],
  ['a bar that is reversed', withAnn({ noStart: [{ start: query.to, end: query.from }] }), 'reversed-interval', '/hosts/1/noStart/0'],
  ['bars that are no list', withAnn({ noStart: null }), 'not-a-list', '/hosts/1/noStart'],
]; // prettier-ignore

const parsed = parseQuery<SlotQuery>(query);
const free = (changed: object) => () => freeTime({ ...parsed, shortest: 30, longest: 60, ...changed });
const one = (changed: object) => () => freeHosts({ ...parsed, start: at('2026-06-16T10:00:00Z'), ...changed });
const limit = (changed: object) => () =>
  limitBars({ ...parsed, limits: [{ per: 'day', max: 1, ...changed } as Limit], starts: [parsed.from] });
const booking = { start: at('2026-06-16T10:00:00Z'), end: at('2026-06-16T11:00:00Z') };

const others: Wrong[] = [
  ['free time for a shortest duration of 0', free({ shortest: 0 }), 'invalid-length', '/shortest'],
  ['free time for a longest duration that is none', free({ longest: NaN }), 'invalid-length', '/longest'],
  ['free time for durations the wrong way round', free({ longest: 15 }), 'reversed-durations', '/longest'],
  ['free time for an empty range', free({ to: parsed.from }), 'empty-range', '/to'],
  ['free time for a range of centuries', free({ to: at('2226-06-16T00:00:00Z') }), 'range-too-long', '/to'],
  ['free time with a negative buffer', free({ bufferAfter: -1 }), 'invalid-length', '/bufferAfter'],
  ['free time of a host twice', free({ hosts: [parsed.hosts[0], parsed.hosts[0]] }), 'duplicate-host', '/hosts/1/id'],
  ['free hosts of no slot', one({ start: 'noon' }), 'invalid-instant', '/start'],
  ['free hosts for a duration of 0', one({ duration: 0 }), 'invalid-length', '/duration'],
  ['free hosts for centuries', one({ duration: 100_000_000 }), 'range-too-long', '/duration'],
  ['free hosts with half a buffer', one({ bufferBefore: 0.5 }), 'invalid-length', '/bufferBefore'],
  ['a limit per year', limit({ per: 'year' }), 'invalid-period', '/limits/0/per'],
  ['a limit per constructor', limit({ per: 'constructor' }), 'invalid-period', '/limits/0/per'],
  ['a limit of −1', limit({ max: -1 }), 'invalid-max', '/limits/0/max'],
  ['a limit that is null', () => limitBars({ ...parsed, limits: [null as never], starts: [] }), 'not-an-object', '/limits/0'],
  ['a counted booking at no time', () => limitBars({ ...parsed, limits: [], starts: ['noon' as never] }), 'invalid-instant', '/starts/0'],
  ['a grid asked at no time', () => isOnGrid('noon' as never, parsed), 'invalid-instant', '/start'],
  ['a grid without a step', () => isOnGrid(parsed.from, { ...parsed, step: 0 }), 'invalid-length', '/step'],
  ['our booking at no time', () => bookingBusy({ ...booking, end: NaN }, parsed, parsed), 'invalid-instant', '/booking/end'],
  ['our booking reversed', () => bookingBusy({ start: booking.end, end: booking.start }, parsed, parsed), 'reversed-interval', '/booking'],
  [
    'our booking with half a buffer',
    () => bookingBusy(booking, { bufferBefore: 0.5, bufferAfter: 0 }, parsed),
    'invalid-length',
    '/ofBooking/bufferBefore',
  ],
]; // prettier-ignore

describe('an invalid query is rejected with code and field', () => {
  for (const [what, run, code, field] of [...cases, ...others]) {
    test(what, () => {
      assert.throws(run, (error) => {
        assert.ok(error instanceof QueryError, String(error));
        assert.deepEqual({ code: error.code, field: error.field }, { code, field });
        assert.equal(error.name, 'QueryError');
        assert.ok(error.message.startsWith(field) && error.message.endsWith(error.remedy));
        assert.match(error.remedy, /^[A-Z].*\.$/);
        return true;
      });
    });
  }

  test('and the query they all start from is fine', () => {
    assert.equal(findSlots(query).length, 14 + 28 + 16);
  });
});

const switchedOff = (host: IsoHost): IsoHost => ({ ...host, hours: [], overrides: [] });

describe('a query without a result is valid', () => {
  const none: [string, Record<string, unknown>][] = [
    ['no groups', { groups: [] }],
    ['a group whose hosts are all switched off', { groups: [{ need: 1, hosts: [] }] }],
    ['a collective whose hosts are all switched off', { groups: [{ need: 'all', hosts: [] }] }],
    ['a filled group and an empty one', { groups: [...query.groups, { need: 1, hosts: [] }] }],
    ['hosts without hours', { hosts: query.hosts.map(switchedOff) }],
    ['a notice longer than the range', { minNotice: 100_000 }],
    ['no hosts and no groups', { hosts: [], groups: [] }],
    ['two seats for one host', { groups: [{ need: 1, hosts: ['ann'] }, { need: 1, hosts: ['ann'] }] }],
  ]; // prettier-ignore
  for (const [what, changed] of none) test(what, () => assert.deepEqual(ask(changed)(), []));
});

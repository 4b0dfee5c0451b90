import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROUTED_SETTINGS, ROUTING } from '../testing/sample-routing.ts';
import { asSettings } from './as-settings.ts';
import { readTeam } from './read-team.ts';

type Change = Readonly<Record<string, unknown>>;

const TYPES = ROUTED_SETTINGS.bookingTypes;
const condition = (change: Change) => ({ question: 'people', op: 'is', value: 1, ...change });
const TOPIC = {
  id: 'topic',
  type: 'select',
  label: 'Topic',
  required: false,
  options: [{ value: 'a', label: 'A' }],
};

/** Errors of the sample team when `routing` of one of its types is changed. */
function errors(change: Change, place = 0, more: Change = {}): string[] {
  const bookingTypes = TYPES.map((type, i) =>
    i === place ? { ...type, ...more, routing: { ...ROUTING, ...type.routing, ...change } } : type,
  );
  const read = readTeam({ ...ROUTED_SETTINGS, bookingTypes: JSON.parse(JSON.stringify(bookingTypes)) });
  if (read.ok) return [];
  for (const { problem, remedy } of read.errors) assert.ok(problem.length > 3 && remedy.length > 3);
  return read.errors.map(({ code, field }) => `${code} ${field.replace(`/bookingTypes/${place}/routing`, '')}`);
}
const rule = (to: Change, ...conditions: Change[]) => ({
  rules: [{ match: 'all', conditions: conditions.length > 0 ? conditions : [condition({})], to }],
});
const everybody = { kind: 'everybody' };
const hosts = (...ids: string[]) => ({ kind: 'hosts', hosts: ids });

test('a complete routing is accepted, and is what it was when it is written down again', () => {
  assert.deepEqual(errors({}), []);
  const read = readTeam(JSON.parse(JSON.stringify(ROUTED_SETTINGS)));
  assert.ok(read.ok, JSON.stringify(read));
  const again = readTeam(asSettings(read.team));
  assert.deepEqual(again, read);
});

test('a published type leads to types that are open to everybody only', () => {
  const withIntro = (more: Change, own: Change = {}) =>
    readTeam({
      ...ROUTED_SETTINGS,
      bookingTypes: JSON.parse(
        JSON.stringify(TYPES.map((type, i) => (i === 1 ? { ...type, ...more } : i === 0 ? { ...type, ...own } : type))),
      ),
    });
  for (const closed of [{ status: 'draft' }, { status: 'archived' }, { linkOnly: true }]) {
    const read = withIntro(closed);
    assert.deepEqual(
      read.ok ? [] : read.errors.map(({ code, field }) => [code, field]),
      [['closed-type', '/bookingTypes/0/routing/rules/3/to/type']],
      JSON.stringify(closed),
    );
    assert.ok(withIntro(closed, { status: 'draft' }).ok, 'what is a draft itself may lead anywhere');
  }
});

test('a configuration that was stored before there was routing is still written down', () => {
  const read = readTeam(JSON.parse(JSON.stringify({ ...ROUTED_SETTINGS, bookingTypes: [TYPES[2]] })));
  assert.ok(read.ok);
  const [{ routing: _, ownerLookup: __, ...before }] = read.team.bookingTypes as [(typeof read.team.bookingTypes)[0]];
  assert.deepEqual(readTeam(asSettings({ ...read.team, bookingTypes: [before] })), read);
});

test('a fallback and questions are needed', () => {
  assert.ok(errors({ fallback: undefined }).length > 0);
  assert.ok(errors({ questions: [], rules: [] }).length > 0);
});

test('questions have to be sound, and asked once', () => {
  const twice = [...ROUTING.questions, { ...ROUTING.questions[0] }];
  assert.deepEqual(errors({ questions: twice }), ['duplicate /questions/2/id']);
  assert.deepEqual(errors({ questions: [...ROUTING.questions, { ...TOPIC, options: [] }] }), [
    'invalid /questions/2/options',
  ]);
  const fields = [{ id: 'people', type: 'text', label: 'People', required: false }];
  assert.deepEqual(errors({}, 0, { fields }), ['duplicate /questions/0/id']);
});

test('conditions have to be about a question, its type and its options', () => {
  const questions = [...ROUTING.questions, TOPIC];
  const wrong = (change: Change) => errors({ questions, ...rule(everybody, condition(change)) });
  assert.deepEqual(wrong({ question: 'age' }), ['unknown-question /rules/0/conditions/0/question']);
  assert.deepEqual(wrong({ op: 'contains', value: '1' }), ['invalid /rules/0/conditions/0/op']);
  assert.deepEqual(wrong({ value: 'one' }), ['invalid /rules/0/conditions/0/value']);
  assert.deepEqual(wrong({ question: 'topic', value: 'b' }), ['unknown-option /rules/0/conditions/0/value']);
  assert.deepEqual(wrong({ question: 'topic', op: 'one-of', value: undefined, values: ['a', 'b'] }), [
    'unknown-option /rules/0/conditions/0/values',
  ]);
});

test('hosts have to be hosts of the type whose seats rotate, and enough to fill them', () => {
  assert.deepEqual(errors(rule(hosts('a', 'x'))), ['unknown-host /rules/0/to/hosts/1']);
  assert.deepEqual(errors(rule(hosts('a', 'a'))), ['duplicate /rules/0/to/hosts/1']);
  assert.deepEqual(errors(rule(hosts('c')), 3), ['need-exceeds-group /rules/0/to/hosts']);
  assert.deepEqual(errors(rule(hosts('a', 'b', 'c')), 3), ['invalid /rules/0/to/hosts/0']);
  assert.deepEqual(errors({ ...rule(everybody), fallback: { kind: 'host', host: 'x' } }), [
    'unknown-host /fallback/host',
  ]);
  assert.deepEqual(errors(rule({ kind: 'host', host: 'b' }), 3), ['invalid /rules/0/to/kind']);
});

test('other types have to exist, and must not lead back', () => {
  assert.deepEqual(errors(rule({ kind: 'type', type: 'none' })), ['unknown-type /rules/0/to/type']);
  assert.deepEqual(errors(rule({ kind: 'type', type: 'call' })), ['routing-circle /rules/0/to/type']);
  const back = errors({ fallback: { kind: 'type', type: 'panel' }, ...rule(everybody) }, 2);
  assert.deepEqual(back, []);
  const round = errors(
    {
      ...rule({ kind: 'type', type: 'call' }),
      questions: [ROUTING.questions[1], { ...ROUTING.questions[0], id: 'n' }],
      rules: [],
      fallback: { kind: 'type', type: 'call' },
    },
    1,
  );
  assert.deepEqual(round.toSorted(), [
    'routing-circle /bookingTypes/0/routing/rules/3/to/type',
    'routing-circle /fallback/type',
  ]);
});

test('a rule that no answers lead to is named', () => {
  const covered = {
    rules: [rule(everybody).rules[0], rule(hosts('c'), condition({}), condition({ op: 'at-least' })).rules[0]],
  };
  assert.deepEqual(errors(covered), ['unreachable-rule /rules/1']);
});

test('somebody can be looked up only where one host is chosen among several', () => {
  const ownerLookup = { url: 'https://crm.example/owner', secret: `whsec_${'A'.repeat(32)}` };
  assert.deepEqual(errors({}, 0, { ownerLookup }), []);
  assert.deepEqual(errors({}, 3, { ownerLookup }), ['invalid /bookingTypes/3/ownerLookup']);
  assert.ok(errors({}, 0, { ownerLookup: { ...ownerLookup, url: 'http://crm.example' } }).length > 0);
  assert.ok(errors({}, 0, { ownerLookup: { ...ownerLookup, secret: 'guessed' } }).length > 0);
});

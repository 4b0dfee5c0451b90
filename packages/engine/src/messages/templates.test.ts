import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MESSAGES, TEMPLATE_FIELDS } from '@team-booking/contract/team';
import { hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { Deliverer } from '../delivery/deliverer.ts';
import { sampleMailer, samplePreview } from '../testing/sample-mail.ts';
import { SETTINGS } from '../testing/sample-team.ts';
import { templateFor } from './template.ts';
import { testChannel } from './test-channel.ts';

const open = () => openTeam(SETTINGS, { preview: samplePreview, mailer: sampleMailer() });
const CONFIRMED = { kind: 'confirmed', role: 'visitor', locale: 'de' } as const;
const OWN = { subject: 'Bis bald: {title}', text: 'Hallo {visitor}.\n\nIhre Nummer: {number}' };

async function put(team: OpenTeam, body: object = OWN, parameters: Record<string, string> = CONFIRMED) {
  const { revision } = (await team.ask('template', { parameters })).body;
  return team.ask('putTemplate', { parameters, body, revision: revision ?? '*' });
}

const shown = async (team: OpenTeam, more: object = {}) =>
  team.ask('previewTemplate', { body: { ...CONFIRMED, ...more } });

test('every message is listed in every language that there are words in, with what may be named in it', async () => {
  const team = await open();
  await put(team, OWN, { ...CONFIRMED, locale: 'pt-br' });
  const { items, fields } = (await team.ask('templates')).body;
  const kinds = Object.values(MESSAGES).flat().length;
  assert.equal(items.length, 2 * kinds + 1);
  assert.deepEqual(
    items
      .filter(({ kind, role }) => kind === 'confirmed' && role === 'visitor')
      .map(({ locale, own, ours }) => [locale, own?.subject, ours?.subject]),
    [
      ['en', undefined, 'confirmed (en)'],
      ['de', undefined, 'confirmed (de)'],
      ['pt-BR', OWN.subject, undefined],
    ],
  );
  assert.deepEqual(
    fields.map(({ name }) => name),
    Object.keys(TEMPLATE_FIELDS),
  );
  assert.deepEqual(
    fields.filter(({ inSubject }) => !inSubject).map(({ name }) => name),
    ['visitor', 'place', 'reason'],
  );
});

test('a team words a message, which its readers then get, and goes back to ours', async () => {
  const team = await open();
  const { status, body } = await put(team);
  assert.deepEqual([status, body.own, body.ours?.subject], [200, OWN, 'confirmed (de)']);
  assert.deepEqual((await team.ask('template', { parameters: CONFIRMED })).body, body);
  const inUse = () => team.store.read('team', (view) => templateFor(view, 'confirmed', 'visitor', 'de-AT'));
  assert.deepEqual(await inUse(), OWN);
  team.now += 1000;
  for (let i = 0; i < 2; i++) assert.equal((await team.ask('removeTemplate', { parameters: CONFIRMED })).status, 204);
  assert.equal(await inUse(), null);
  const { items } = (await team.ask('audit', { query: { subject: 'template/confirmed.visitor.de' } })).body;
  assert.deepEqual(
    items.map(({ verb }) => verb),
    ['removeTemplate', 'putTemplate'],
  );
});

test('whoever words a message second is told what the first made of it', async () => {
  const team = await open();
  const { revision } = (await team.ask('template', { parameters: CONFIRMED })).body;
  await put(team);
  const body = { subject: 'Moin', text: 'Moin' };
  const second = await team.ask('putTemplate', { parameters: CONFIRMED, body, revision });
  assert.equal(second.status, 412);
  assert.deepEqual(second.body.meanwhile?.current, OWN);
  assert.equal(second.body.meanwhile?.base, null);
  assert.equal((await team.ask('removeTemplate', { parameters: CONFIRMED, revision })).status, 412);
  assert.equal((await team.ask('putTemplate', { parameters: CONFIRMED, body })).status, 428);
});

test('what readers would see as it was typed, or where nobody expects it, is refused with where it is', async () => {
  const team = await open();
  const WRONG: [object, RegExp, string][] = [
    [{ subject: 'For {visitor}' }, /^\/subject names \{visitor\}, which visitors type/, 'a visitor in a subject'],
    [{ subject: '{place}' }, /^\/subject names \{place\}/, 'a place that may be a telephone number'],
    [{ subject: '{reason}' }, /^\/subject names \{reason\}/, 'a reason'],
    [{ subject: '{nothing}' }, /^\/subject names \{nothing\}, which there is not; there are \{visitor\}, /, 'no field'],
    [{ text: 'Dear {Visitor}' }, /^\/text names \{Visitor\}/, 'a field in other letters'],
    [{ text: 'By {constructor}' }, /^\/text names \{constructor\}/, 'a member of every object'],
    [{ text: 'A <b>bold</b> move' }, /^\/text has HTML/, 'HTML'],
    [{ text: 'a\u0000b' }, /^\/text has characters/, 'a control character'],
    [{ text: 'half \ud83d' }, /^\/text has characters/, 'half of a character'],
    [{ text: ' \n ' }, /^\/text is empty/, 'nothing'],
    [{ subject: 'Two\nlines' }, /^\/subject /, 'two lines'],
    [{ subject: 'a'.repeat(201) }, /^\/subject /, 'a long subject'],
    [{ text: 'a'.repeat(4001) }, /^\/text /, 'a long text'],
    [{ html: '<p>' }, /^\/html /, 'something else'],
  ];
  for (const [more, expected, what] of WRONG) {
    const { status, body } = await put(team, { ...OWN, ...more });
    assert.equal(status, 422, what);
    const [error] = body.errors!;
    assert.match(`${error!.pointer} ${error!.detail}`, expected, what);
  }
  assert.equal(
    (await put(team, { subject: '{title} {date}', text: 'a < b\r\n\r\n{ } {a-b} {reason}' })).body.own?.text,
    'a < b\n\n{ } {a-b} {reason}',
  );
  assert.equal((await put(team, OWN, { ...CONFIRMED, role: 'host' })).body.code, 'not-found');
  assert.equal((await put(team, OWN, { ...CONFIRMED, locale: 'no-language-at-all' })).body.code, 'not-found');
});

test('a preview shows a draft, what is in use, or ours, about a sample or a booking', async () => {
  const team = await open();
  await put(team);
  const { body } = await shown(team);
  assert.deepEqual(body.subject, 'Bis bald: The call');
  assert.match(body.text, /^Hallo Ada Lovelace\.\n\nIhre Nummer: [A-Z]{2}-\d{5}$/);
  assert.match(body.html, /^<p>Hallo Ada/);
  assert.equal((await shown(team, { words: 'ours' })).body.subject, 'confirmed (de)');
  assert.equal((await shown(team, { words: { subject: 'X', text: 'Y' } })).body.subject, 'X');
  assert.equal((await shown(team, { bookingType: 'intro' })).body.subject, 'Bis bald: The intro');
  const booked = await team.book({ bookingType: 'both', attendee: { name: 'Zoë', email: 'zoe@visitor.example' } });
  const about = (await shown(team, { booking: booked.id })).body;
  assert.deepEqual([about.subject, about.text.slice(0, 10)], ['Bis bald: The both', 'Hallo Zoë.']);

  const draft = (await shown(team, { words: { subject: '{visitor}', text: 'Y' } })).body;
  assert.deepEqual(
    draft.errors?.map(({ pointer }) => pointer),
    ['/words/subject'],
  );
  assert.deepEqual((await shown(team, { role: 'host' })).body.errors?.[0]?.pointer, '/kind');
  assert.equal((await shown(team, { booking: 'nothing' })).body.code, 'not-found');
  assert.equal((await shown(team, { bookingType: 'nothing' })).body.code, 'not-found');
  const without = await openTeam();
  assert.equal((await shown(without)).body.code, 'wrong-state');
  assert.equal((await without.ask('template', { parameters: CONFIRMED })).body.ours, null);
});

test('a preview of every message of a team without booking types is a whole letter that leads nowhere but to its pages', async () => {
  const links: string[] = [];
  const preview = {
    ...samplePreview,
    compose: (letter: Parameters<typeof samplePreview.compose>[0]) => {
      links.push(...Object.values(letter.links));
      assert.equal(letter.invite, null);
      return samplePreview.compose(letter);
    },
  };
  for (const settings of [SETTINGS, { ...SETTINGS, bookingTypes: [] }]) {
    const team = await openTeam(settings, { preview });
    for (const [role, kinds] of Object.entries(MESSAGES)) {
      for (const kind of kinds) assert.equal((await shown(team, { role, kind })).status, 200, `${role} ${kind}`);
    }
  }
  assert.ok(links.length > 50);
  assert.deepEqual([...new Set(links)], ['https://book.example/call', 'https://book.example']);
});

test('a test goes to whoever asks, once, with what was asked for, and is forgotten', async () => {
  const mailer = sampleMailer();
  const team = await openTeam(SETTINGS, { preview: samplePreview, mailer });
  const { person } = (await team.ask('invite', { body: { email: 'ivy@team.example', name: 'Ivy', role: 'admin' } }))
    .body;
  const ivy = { ...hostActor('a'), person: { ...person, role: 'admin' as const, host: null } };
  const booked = await team.book();
  const sent = { body: { ...CONFIRMED, words: OWN, booking: booked.id }, key: 'k' };
  for (let i = 0; i < 2; i++)
    assert.deepEqual((await team.ask('testTemplate', sent, ivy)).body, { to: 'ivy@team.example' });
  const channel = testChannel({ ...team.backend, mailer });
  const deliverer = new Deliverer({ store: team.store, team: 'team', channels: [channel], now: () => team.now });
  await deliverer.pass();
  await deliverer.settled();
  const [letter, ...others] = mailer.letters;
  assert.deepEqual(others, []);
  assert.deepEqual(
    [letter?.to, letter?.template, letter?.booking?.id, letter?.invite],
    [{ name: 'Ivy', address: 'ivy@team.example' }, OWN, booked.id, null],
  );
  assert.deepEqual(
    new Set(Object.values(letter!.links)),
    new Set(['https://book.example/call']),
    'none that changes the booking',
  );
  assert.deepEqual(await team.store.read('team', (view) => view.documents({ kind: 'delivery' })), []);

  for (let i = 0; i < 29; i++) assert.equal((await team.ask('testTemplate', { body: CONFIRMED }, ivy)).status, 200);
  assert.equal((await team.ask('testTemplate', { body: CONFIRMED }, ivy)).body.code, 'too-many-requests');
  team.now += 3_600_001;
  assert.equal((await team.ask('testTemplate', { body: CONFIRMED }, ivy)).status, 200);
  assert.equal((await (await openTeam()).ask('testTemplate', { body: CONFIRMED })).body.code, 'wrong-state');
});

test('a team’s words that name a visitor’s address stay when the visitor is erased', async () => {
  const team = await open();
  await put(team, { subject: 'Hello', text: 'Write to ada@visitor.example' });
  await team.book();
  await team.ask('eraseVisitor', { body: { email: 'ada@visitor.example', cancel: true } });
  assert.equal((await team.ask('template', { parameters: CONFIRMED })).body.own?.text, 'Write to ada@visitor.example');
});

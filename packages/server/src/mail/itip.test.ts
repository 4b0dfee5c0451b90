import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { calendarOf } from './itip.ts';
import { inviteOf, START } from './test/letters.ts';

interface Person {
  readonly address: string;
  readonly name: string | undefined;
  readonly partstat?: string | undefined;
  readonly rsvp?: string | undefined;
  readonly agent?: string | undefined;
}

/** What a library understands. */
interface Understood {
  readonly method: string | undefined;
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: number;
  readonly start: number;
  readonly end: number;
  readonly summary: string;
  readonly location: string | undefined;
  readonly status: string | undefined;
  readonly transparency: string | undefined;
  readonly organizer: Person;
  readonly attendees: readonly Person[];
}

function byIcalJs(text: string): Understood {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent')!;
  const value = (name: string) => event.getFirstPropertyValue(name) as string | undefined;
  const at = (name: string) => (event.getFirstPropertyValue(name) as ICAL.Time).toJSDate().getTime();
  const person = (property: ICAL.Property): Person => ({
    address: String(property.getFirstValue()).replace(/^mailto:/i, ''),
    name: property.getParameter('cn') as string | undefined,
    partstat: property.getParameter('partstat') as string | undefined,
    rsvp: property.getParameter('rsvp') as string | undefined,
    agent: property.getParameter('schedule-agent') as string | undefined,
  });
  return {
    method: calendar.getFirstPropertyValue('method') as string,
    uid: value('uid')!,
    sequence: Number(value('sequence')),
    stamp: at('dtstamp'),
    start: at('dtstart'),
    end: at('dtend'),
    summary: value('summary')!,
    location: value('location') ?? undefined,
    status: value('status'),
    transparency: value('transp'),
    organizer: person(event.getFirstProperty('organizer')!),
    attendees: event.getAllProperties('attendee').map(person),
  };
}

interface Parameters {
  readonly params: Readonly<Record<string, string | boolean | undefined>>;
  readonly val: string;
}

function byNodeIcal(text: string): Understood {
  const parsed = ical.sync.parseICS(text) as unknown as Record<string, Record<string, unknown>>;
  const event = Object.values(parsed).find(({ type }) => type === 'VEVENT')!;
  const at = (name: string) => (event[name] as Date).getTime();
  const plain = (value: unknown) => (value as Parameters | undefined)?.val ?? (value as string);
  const person = ({ params, val }: Parameters): Person => ({
    address: val.replace(/^mailto:/i, ''),
    name: params['CN'] as string | undefined,
    partstat: params['PARTSTAT'] as string | undefined,
    rsvp: params['RSVP'] === undefined ? undefined : String(params['RSVP']).toUpperCase(),
    agent: params['SCHEDULE-AGENT'] as string | undefined,
  });
  return {
    method: event['method'] as string,
    uid: event['uid'] as string,
    sequence: Number(event['sequence']),
    stamp: at('dtstamp'),
    start: at('start'),
    end: at('end'),
    summary: plain(event['summary']),
    location: plain(event['location']),
    status: event['status'] as string,
    transparency: event['transparency'] as string,
    organizer: person(event['organizer'] as Parameters),
    attendees: [event['attendee']].flat().map((one) => person(one as Parameters)),
  };
}

/** What both understand. */
function understood(invite = inviteOf()): Understood {
  const text = calendarOf(invite);
  const one = byIcalJs(text);
  assert.deepEqual(byNodeIcal(text), one);
  return one;
}

test('an invitation says who invites whom to what, and both libraries agree on every field', () => {
  assert.deepEqual(understood(inviteOf({ sequence: 3 })), {
    method: 'REQUEST',
    uid: 'bk_1',
    sequence: 3,
    stamp: START - 7 * 86_400_000,
    start: START,
    end: START + 1_800_000,
    summary: 'Discovery call',
    location: 'https://meet.northwind.example/mira',
    status: 'CONFIRMED',
    transparency: 'OPAQUE',
    organizer: { address: 'booking@northwind.example', name: 'Northwind Support', ...NOTHING },
    attendees: [
      { address: 'ada@visitor.example', name: 'Ada Lovelace', partstat: 'NEEDS-ACTION', rsvp: 'TRUE', agent: 'CLIENT' },
      {
        address: 'charles@visitor.example',
        name: 'Charles Babbage',
        partstat: 'NEEDS-ACTION',
        rsvp: 'TRUE',
        agent: 'CLIENT',
      },
      { address: 'mira@northwind.example', name: 'Mira Kaplan', partstat: 'ACCEPTED', rsvp: 'FALSE', agent: 'CLIENT' },
    ],
  });
});

const NOTHING = { partstat: undefined, rsvp: undefined, agent: undefined };

test('the end of a moved booking has the same id, a later version and the new time', () => {
  const moved = inviteOf({ sequence: 1, start: START + 3_600_000, end: START + 5_400_000 });
  const end = understood({ ...moved, method: 'CANCEL', sequence: 2 });
  const { method, uid, sequence, status, start } = end;
  assert.deepEqual([method, uid, sequence, status, start], ['CANCEL', moved.uid, 2, 'CANCELLED', START + 3_600_000]);
});

test('texts in any script arrive as they are, and lines are folded by octets between characters', () => {
  const summary = `Gespräch über 予定 😀👩‍👩‍👧 ${'äß€😀لقاء'.repeat(25)}; a, b\\c: "d"`;
  const location = 'Rue de l’Église 5, 2e étage\nParis; France\\';
  const attendees = [{ name: 'Zoë “Z”: Müller, ليلى 🙂', address: 'zoë@exämple.example', accepted: false }];
  const told = understood(inviteOf({ summary, location, attendees }));
  assert.equal(told.summary, summary);
  assert.equal(told.location, location);
  assert.equal(told.attendees[0]!.name, attendees[0]!.name);
  for (const line of calendarOf(inviteOf({ summary, location, attendees })).split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(Buffer.from(line).toString() === line && line.isWellFormed(), line);
  }
});

test('nothing that somebody typed becomes a line of its own', () => {
  const nasty = 'A\r\nATTENDEE:mailto:eve@evil.example\n\u2028X:y\u0085\0\uD800"^n';
  const invite = inviteOf({
    uid: `u${nasty}`,
    summary: nasty,
    location: nasty,
    organizer: { name: nasty, address: 'booking@northwind.example' },
    attendees: [
      { name: nasty, address: 'ada@visitor.example', accepted: false },
      { name: 'Eve', address: 'eve@evil.example\r\nX:y', accepted: false },
    ],
  });
  const told = understood(invite);
  assert.deepEqual(
    told.attendees.map(({ address }) => address),
    ['ada@visitor.example'],
  );
  const names = calendarOf(invite)
    .replaceAll('\r\n ', '')
    .trim()
    .split('\r\n')
    .map((line) => /^[A-Z-]+/.exec(line)![0]);
  const usual = calendarOf(inviteOf({ attendees: [] }))
    .replaceAll('\r\n ', '')
    .trim()
    .split('\r\n');
  assert.deepEqual(
    names.filter((name) => name !== 'ATTENDEE'),
    usual.map((line) => /^[A-Z-]+/.exec(line)![0]),
  );
});

test('a place or a name that is not known is left out', () => {
  const told = understood(
    inviteOf({ location: null, attendees: [{ name: null, address: 'a@b.example', accepted: true }] }),
  );
  assert.equal(told.location, undefined);
  assert.equal(told.attendees[0]!.name, undefined);
});

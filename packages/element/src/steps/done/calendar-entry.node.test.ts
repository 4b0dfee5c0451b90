import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarEntry, googleLink, icsFile, outlookLink } from './calendar-entry.ts';

const entry = {
  uid: 'b1',
  title: 'Talk; to, a \\ specialist',
  description: 'With Ada\nContact ada@example.com',
  place: 'Speicherstraße 12,\nHamburg',
  start: '2026-12-08T09:30:00Z',
  end: '2026-12-08T10:00:00Z',
  sequence: 2,
};

describe('a calendar entry', () => {
  it('takes the place from the location', () => {
    const booking = {
      id: 'b1',
      title: 'Call',
      start: entry.start,
      end: entry.end,
      manage: { url: 'https://m.example/' },
      sequence: 0,
    };
    const place = (location: object | null) => calendarEntry({ ...booking, location } as never, '').place;
    assert.equal(
      place({ kind: 'online', label: 'Video', joinUrl: 'https://meet.example/x' }),
      'https://meet.example/x',
    );
    assert.equal(place({ kind: 'in-person', label: 'Office', address: 'Street 1' }), 'Street 1');
    assert.equal(place({ kind: 'online', label: 'Video' }), 'Video');
    assert.equal(place(null), '');
  });

  it('carries neither manage link nor token, whichever calendar it is for', () => {
    const manage = { url: 'https://m.example/call/manage/b1?booking=b1#s3cret', token: 's3cret' };
    const made = calendarEntry({ ...entry, id: 'b1', location: null, manage } as never, entry.description);
    for (const out of [googleLink(made), outlookLink(made), icsFile(made, 0)])
      assert.doesNotMatch(out, /s3cret|m\.example/);
    assert.equal(new URL(googleLink(made)).searchParams.get('details'), entry.description);
    assert.equal(new URL(outlookLink(made)).searchParams.get('body'), entry.description);
  });

  it('opens filled in at Google and Outlook', () => {
    const google = new URL(googleLink(entry));
    assert.equal(google.origin, 'https://calendar.google.com');
    assert.equal(google.searchParams.get('dates'), '20261208T093000Z/20261208T100000Z');
    assert.equal(google.searchParams.get('text'), entry.title);
    const outlook = new URL(outlookLink(entry));
    assert.equal(outlook.searchParams.get('startdt'), entry.start);
    assert.equal(outlook.searchParams.get('subject'), entry.title);
  });

  it('is a file with escaped text and its sequence', () => {
    const lines = icsFile(entry, Date.parse('2026-12-01T00:00Z')).replaceAll('\r\n ', '').split('\r\n');
    assert.equal(lines[0], 'BEGIN:VCALENDAR');
    assert.ok(lines.includes('SUMMARY:Talk\\; to\\, a \\\\ specialist'));
    assert.ok(lines.includes('LOCATION:Speicherstraße 12\\,\\nHamburg'));
    assert.ok(lines.includes('DTSTART:20261208T093000Z'));
    assert.ok(lines.includes('DTSTAMP:20261201T000000Z'));
    assert.ok(lines.includes('SEQUENCE:2'));
    assert.equal(lines.at(-1), '');
  });

  it('has no line of more than 75 octets, and splits no character', () => {
    const title = 'Grüße aus Köln 🎉 '.repeat(20);
    const file = icsFile({ ...entry, title }, 0);
    for (const line of file.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
    assert.ok(file.replaceAll('\r\n ', '').includes(`SUMMARY:${title}`));
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTeam } from '@team-booking/engine';
import { hostCalendars } from './host-calendars.ts';

/** The source of a host's only calendar. */
function sourceOf(source: string) {
  const host = { id: 'ada', name: 'Ada', email: 'ada@team.example', timeZone: 'UTC', calendars: [{ source }] };
  const read = readTeam({ name: 'Team', hosts: [host], bookingTypes: [] });
  assert.ok(read.ok, JSON.stringify(read));
  return hostCalendars(read.team)[0]?.source;
}

test('a calendar is a file, a feed, or one on a calendar server with who reads it', () => {
  assert.deepEqual(sourceOf('/home/ada/me.ics'), { kind: 'file', path: '/home/ada/me.ics' });
  assert.deepEqual(sourceOf(String.raw`C:\ada\me.ics`), { kind: 'file', path: String.raw`C:\ada\me.ics` });
  assert.deepEqual(sourceOf('webcal://team.example/me.ics'), { kind: 'feed', url: 'webcal://team.example/me.ics' });
  assert.deepEqual(sourceOf('caldavs://ada%40team.example:p%2Fw%3A%C3%BC@dav.example:8443/ada/work/'), {
    kind: 'caldav',
    url: 'https://dav.example:8443/ada/work/',
    username: 'ada@team.example',
    password: 'p/w:ü',
  });
  assert.deepEqual(sourceOf('CalDAV://ada:50%@localhost/work/'), {
    kind: 'caldav',
    url: 'http://localhost/work/',
    username: 'ada',
    password: '50%',
  });
  assert.deepEqual(sourceOf('caldavs://'), { kind: 'caldav', url: '', username: '', password: '' });
});

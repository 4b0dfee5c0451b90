import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import type { Request } from '../net/request.ts';
import { discoverCalendars, type Discovery } from './discover.ts';
import { USER } from './test/caldav-place.ts';
import { DAVICAL_HOME, startDavical } from './test/davical.ts';
import { makeCalendar } from './test/make-calendar.ts';
import { startRadicale } from './test/radicale.ts';
import { startXandikos } from './test/xandikos.ts';

const allowed = { allowAddress: (address: string) => address === '127.0.0.1' };

function found(discovery: Discovery): [url: string, name: string, writable: boolean][] {
  assert.ok(discovery.ok, discovery.ok ? '' : discovery.problem.message);
  return discovery.calendars.map(({ url, name, writable }) => [url, name, writable]);
}

function problem(discovery: Discovery): string {
  assert.ok(!discovery.ok);
  return discovery.problem.code;
}

test('the calendars of somebody on Radicale are found by its name, their home and themselves', async () => {
  const server = await startRadicale();
  after(() => server.close());
  const work = await makeCalendar(server, '/ada/work/', 'Work &amp; more');
  const home = await makeCalendar(server, '/ada/home/', 'Home');
  const at = `http://127.0.0.1:${server.port}`;
  for (const given of [at, `${at}/ada/`]) {
    const all = found(await discoverCalendars(given, USER, allowed));
    assert.deepEqual(all.toSorted(), [
      [home, 'Home', true],
      [work, 'Work & more', true],
    ]);
  }
  assert.deepEqual(found(await discoverCalendars(work, USER, allowed)), [[work, 'Work & more', true]]);
  assert.equal(problem(await discoverCalendars(at, { ...USER, password: 'no' }, allowed)), 'sign-in-refused');
  assert.equal(problem(await discoverCalendars(at, USER)), 'private-address');
});

test('the calendars of somebody on Xandikos are found by its name', async () => {
  const server = await startXandikos();
  after(() => server.close());
  const url = await makeCalendar(server, '/ada/calendars/work/', 'Work');
  const all = found(await discoverCalendars(`http://127.0.0.1:${server.port}`, USER, allowed));
  assert.ok(
    all.some((one) => one[0] === url && one[1] === 'Work' && one[2]),
    JSON.stringify(all),
  );
});

test('the calendars of somebody on DAViCal are found by the address of its program', async () => {
  const server = await startDavical();
  after(() => server.close());
  const url = await makeCalendar(server, `${DAVICAL_HOME}work/`, 'Work');
  const all = found(await discoverCalendars(`http://127.0.0.1:${server.port}/caldav.php/`, USER, allowed));
  assert.deepEqual(
    all.filter((one) => one[0] === url),
    [[url, 'Work', true]],
  );
});

/** A server on several hosts, as iCloud is: what each address answers. */
function hosts(answers: Readonly<Record<string, string | { readonly location: string }>>) {
  const asked: [url: string, hasPassword: boolean][] = [];
  const request: Request = async ({ href }, { headers }) => {
    asked.push([href, headers['authorization'] !== undefined]);
    const answer = answers[href];
    const body = (text: string) => Readable.from([Buffer.from(text)]);
    const close = () => undefined;
    if (answer === undefined) return { status: 404, headers: {}, body: body(''), close };
    if (typeof answer === 'object') return { status: 301, headers: answer, body: body(''), close };
    const responses = `<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">${answer}</d:multistatus>`;
    return { status: 207, headers: {}, body: body(responses), close };
  };
  return { asked, request };
}

const response = (href: string, properties: string) =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${properties}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
const principal = (href: string) =>
  response('/', `<d:current-user-principal><d:href>${href}</d:href></d:current-user-principal>`);
const home = (href: string) => response('/1/', `<c:calendar-home-set><d:href>${href}</d:href></c:calendar-home-set>`);
const calendarAt = (href: string, more = '') =>
  response(href, `<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>${more}`);

test('a home on another host is followed, and lists and calendars that may only be read are told apart', async () => {
  const read = '<d:current-user-privilege-set><d:privilege><d:read/></d:privilege></d:current-user-privilege-set>';
  const tasks = '<c:supported-calendar-component-set><c:comp name="VTODO"/></c:supported-calendar-component-set>';
  const { request } = hosts({
    'https://caldav.icloud.com/': principal('/1/principal/'),
    'https://caldav.icloud.com/1/principal/': home('https://p07-caldav.icloud.com/1/calendars/'),
    'https://p07-caldav.icloud.com/1/calendars/':
      response('/1/calendars/', '<d:resourcetype><d:collection/></d:resourcetype>') +
      calendarAt('/1/calendars/work/', '<d:displayname>Work</d:displayname>') +
      calendarAt('/1/calendars/birthdays/', read) +
      calendarAt('/1/calendars/tasks/', tasks),
  });
  assert.deepEqual(found(await discoverCalendars('ada@icloud.com', USER, { request })), [
    ['https://p07-caldav.icloud.com/1/calendars/work/', 'Work', true],
    ['https://p07-caldav.icloud.com/1/calendars/birthdays/', 'birthdays', false],
  ]);
});

test('a password goes to where a redirect leads, never on the way, and never in the clear', async () => {
  const led = hosts({
    'https://team.example/.well-known/caldav': { location: 'https://dav.team.example/' },
    'https://dav.team.example/': calendarAt('/'),
  });
  found(await discoverCalendars('ada@team.example', USER, { request: led.request }));
  assert.deepEqual(led.asked, [
    ['https://team.example/.well-known/caldav', false],
    ['https://dav.team.example/', false],
    ['https://dav.team.example/', true],
  ]);

  const open = hosts({
    'https://team.example/.well-known/caldav': { location: 'http://team.example/dav/' },
    'http://team.example/dav/': calendarAt('/dav/'),
  });
  assert.equal(problem(await discoverCalendars('team.example', USER, { request: open.request })), 'bad-address');
  assert.deepEqual(
    open.asked.filter(([url, hasPassword]) => hasPassword && url.startsWith('http:')),
    [],
  );

  const home = hosts({ 'https://caldav.fastmail.com/': principal('http://caldav.fastmail.com/ada/') });
  assert.equal(problem(await discoverCalendars('ada@fastmail.com', USER, { request: home.request })), 'bad-answer');
});

test('an answer that defines entities, never ends in depth or is a page is none', async () => {
  const answers = [
    '<!DOCTYPE x [<!ENTITY a "aaaa">]><d:multistatus xmlns:d="DAV:">&a;</d:multistatus>',
    '<a>'.repeat(200),
    '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    '<p>not closed',
    '',
  ];
  for (const text of answers) {
    const request: Request = async () => ({
      status: 207,
      headers: {},
      body: Readable.from([Buffer.from(text)]),
      close: () => undefined,
    });
    assert.equal(problem(await discoverCalendars('team.example', USER, { request })), 'bad-answer', text.slice(0, 40));
  }
});

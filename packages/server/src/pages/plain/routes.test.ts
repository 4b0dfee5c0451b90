import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem, type Booking, type BookingRequest, type BookingType } from '@team-booking/contract';
import { plainRoutes } from './routes.ts';

const NOW = Date.parse('2026-12-07T08:00:00Z');
const hostile = `"><script>alert(1)</script>`;

const type: BookingType = {
  contract: '1.0',
  capabilities: [],
  slug: 'talk',
  title: 'Talk to us',
  description: '',
  mode: 'round-robin',
  durations: [30, 60],
  defaultDuration: 30,
  slot: { step: 30, offset: 0, timeZone: 'Europe/Berlin' },
  groups: [{ need: 1, hosts: ['a'] }],
  hosts: [{ id: 'a', name: 'Ada' }],
  locations: [
    { id: 'video', kind: 'online', label: 'Video call' },
    { id: 'phone', kind: 'phone', label: 'We call you', ask: 'phone' },
  ],
  fields: [
    { id: 'topic', type: 'select', label: 'Topic', required: true, options: [{ value: 'a', label: 'Stock' }] },
    { id: 'size', type: 'number', label: 'How many?', required: false },
    {
      id: 'tools',
      type: 'checkboxes',
      label: 'Tools',
      required: false,
      options: [
        { value: 'x', label: 'X' },
        { value: 'y', label: 'Y' },
      ],
    },
  ],
  guests: { max: 2 },
  consent: { version: '3', text: 'You may keep this.' },
  payment: null,
  approval: false,
  window: { minNotice: 60, horizon: 40 * 24 * 60 },
  policy: { cancelUntil: null, rescheduleUntil: null, sameHost: true },
  timeZoneLock: null,
  branding: { team: 'Northwind' },
  contact: null,
  revision: '1',
};

const booking: Booking = {
  id: 'b1',
  status: 'confirmed',
  bookingType: 'talk',
  title: 'Talk to us',
  start: '2026-12-08T09:00:00Z',
  end: '2026-12-08T09:30:00Z',
  timeZone: 'Europe/Berlin',
  hosts: [{ id: 'a', name: hostile }],
  owner: null,
  contact: null,
  attendee: { name: 'Vera', email: 'vera@visitor.example' },
  guests: [],
  answers: {},
  location: { kind: 'online', label: 'Video call', joinUrl: 'https://meet.example/r' },
  manage: { url: 'https://book.example/talk/manage/b1#token', token: 'token' },
  payment: null,
  policy: { cancelUntil: null, rescheduleUntil: null },
  sequence: 0,
};

/** A backend with one host, free 9:00–12:00 UTC on the 8th, that gives every booking the same answer. */
function visit(
  answer: () => Response = () => Response.json(booking, { status: 201 }),
  changes: Partial<BookingType> = {},
) {
  const asked: string[] = [];
  const sent: { request: BookingRequest; key: string | null }[] = [];
  const routes = plainRoutes({
    place: { root: 'https://book.example', base: '', styles: '/assets/page.css' },
    now: () => NOW,
    missing: async () => new Response('missing', { status: 404 }),
    api: () => async (path, init) => {
      asked.push(path);
      if (path === '/bookings') {
        const request = JSON.parse(init?.body as string) as BookingRequest;
        sent.push({ request, key: new Headers(init?.headers).get('idempotency-key') });
        return answer();
      }
      if (path === '/bookings/b1') {
        const { authorization } = Object.fromEntries(new Headers(init?.headers));
        const fits = authorization === 'Bearer token';
        return fits ? Response.json(booking) : Response.json(problem('unauthorized', 'No.'), { status: 401 });
      }
      if (!path.startsWith('/booking-types/talk')) return Response.json(problem('not-found', 'No.'), { status: 404 });
      if (!path.includes('availability')) return Response.json({ ...type, ...changes });
      const from = new URLSearchParams(path.split('?')[1]).get('from') ?? '';
      const to = new URLSearchParams(path.split('?')[1]).get('to') ?? '';
      const minutes = (instant: string) => Math.max(0, (Date.parse(instant) - Date.parse(from)) / 60_000);
      const free = [minutes('2026-12-08T09:00:00Z'), minutes('2026-12-08T12:00:00Z')];
      return Response.json({ from, to, asOf: from, revision: '1', hosts: [{ id: 'a', free }] });
    },
  });
  routes.onError((_, context) => context.text('failed', 500));
  const get = async (path: string, init?: RequestInit) => {
    const response = await routes.request(path, init);
    return { response, html: await response.text() };
  };
  const post = (fields: Record<string, string> | URLSearchParams, headers: Record<string, string> = {}) =>
    get('/talk/plain/book', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  return { get, post, sent, asked };
}

/** In a language. */
const reads = (language: string): RequestInit => ({ headers: { 'accept-language': language } });

const filled = {
  start: '2026-12-08T09:00:00.000Z',
  duration: '30',
  tz: 'Europe/Berlin',
  key: '6b1f0c1e-0000-4000-8000-000000000001',
  name: 'Vera',
  email: 'vera@visitor.example',
  location: 'phone',
  'location-phone': '+49 30 1',
  'answer.topic': 'a',
  'answer.size': '12',
  guests: 'a@visitor.example,\r\nb@visitor.example\r\n',
  consent: 'yes',
};

test('days with free times are listed in the grid’s zone until another zone is chosen', async () => {
  const { html } = await visit().get('/talk/plain');
  assert.match(html, /<h1><bdi>Talk to us<\/bdi><\/h1>/);
  assert.match(html, /Tuesday, December 8|Tuesday 8 December/);
  assert.match(html, /6 times/);
  assert.match(html, /<option value="Europe\/Berlin" selected>/);
  assert.match(html, /Later days/);
  assert.doesNotMatch(html, /Earlier days|<script/);
});

test('a chosen day shows its times in the chosen zone, each a link to the form', async () => {
  const { html } = await visit().get('/talk/plain?duration=60&tz=Asia/Kolkata&day=2026-12-08');
  const starts = [...html.matchAll(/\/talk\/plain\/book\?([^"]+)">([^<]+)</g)].map(([, query = '', label]) => {
    const chosen = new URLSearchParams(query.replaceAll('&amp;', '&'));
    return `${chosen.get('start')} ${chosen.get('duration')} ${chosen.get('tz')} ${label}`;
  });
  assert.equal(starts.length, 5);
  assert.match(starts[0] ?? '', /^2026-12-08T09:00:00\.000Z 60 Asia\/Kolkata 2:30.PM$/);
  assert.match(html, /Times are in Kolkata time/);
});

test('times are told on one clock throughout, by parts of the day, from midnight on', async () => {
  const day = '/talk/plain?duration=30&tz=America/Los_Angeles&day=2026-12-08';
  const times = async (language: string) => {
    const { html } = await visit().get(day, reads(language));
    return [...html.matchAll(/\/talk\/plain\/book\?[^"]+">([^<]+)</g)].map(([, label]) => label);
  };
  assert.equal((await times('de'))[0], '01:00');
  assert.match((await times('en'))[0]!, /^1:00.AM$/);
  const { html } = await visit().get(
    '/talk/plain/book?start=2026-12-08T09:00:00Z&duration=30&tz=America/Los_Angeles',
    reads('de'),
  );
  assert.match(html, /01:00–01:30 Uhr \(Los Angeles\)/);
  const noon = await visit().get('/talk/plain?duration=30&tz=Europe/Berlin&day=2026-12-08');
  assert.match(noon.html, /<h3>Morning <span class="muted">· 4<\/span><\/h3>/);
  assert.match(noon.html, /<h3>Afternoon <span class="muted">· 2<\/span><\/h3>/);
});

test('in Arabic, texts of the team keep their own direction, and UTC its name', async () => {
  const named = {
    ...type,
    title: 'What is it about?',
    fields: [{ ...type.fields[1]!, label: 'How many?', help: 'A number.' }],
  };
  const { html } = await visit(undefined, named).get(
    '/talk/plain/book?start=2026-12-08T09:00:00Z&duration=30&tz=UTC',
    reads('ar'),
  );
  for (const text of ['How many\\?', 'A number\\.', 'Video call', 'You may keep this\\.'])
    assert.match(html, new RegExp(`<bdi>${text}\\s*</bdi>`));
  assert.match(html, /\(UTC\)/);
  assert.match(html, /type="email"\s[^>]*dir="ltr"/);
  const days = await visit(undefined, named).get('/talk/plain', reads('ar'));
  assert.match(days.html, /<h1><bdi>What is it about\?<\/bdi><\/h1>/);
});

test('invalid parameters of an address are ignored', async () => {
  const { response, html } = await visit().get(
    '/talk/plain?duration=7&tz=Mars/Base&day=2026-02-31&from=nonsense&start=x',
  );
  assert.equal(response.status, 200);
  assert.match(html, /<option value="30" selected>/);
});

test('the page says that a time is no longer free', async () => {
  const { html } = await visit().get('/talk/plain?day=2026-12-09');
  assert.match(html, /no free times on Wednesday, December 9 any more/);
});

test('the form has a label for every input and posts to its own address', async () => {
  const { html, response } = await visit().get(
    '/talk/plain/book?start=2026-12-08T09:00:00Z&duration=30&tz=Europe/Berlin',
  );
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.match(
    html,
    /<form class="fields" method="post" action="\/talk\/plain\/book" toolname="book\.talk" tooldescription="Books [^"]*">/,
  );
  for (const [, id] of html.matchAll(/<(?:input|select|textarea)\s+id="([^"]+)"/g)) {
    assert.ok(
      html.includes(`<label for="${id}">`) || new RegExp(`<label class="tick">\\s*<input\\s+id="${id}"`).test(html),
      id,
    );
  }
  assert.match(html, /autocomplete="email"/);
  assert.match(html, /You may keep this\./);
});

test('a form without a time redirects to the days', async () => {
  const { response } = await visit().get('/talk/plain/book?duration=60');
  assert.equal(response.status, 303);
  assert.match(response.headers.get('location') ?? '', /^\/talk\/plain\?duration=60/);
});

test('a submitted form becomes a booking request of the contract', async () => {
  const { post, sent } = visit();
  const fields = new URLSearchParams(filled);
  fields.append('answer.tools', 'x');
  fields.append('answer.tools', 'y');
  const { response, html } = await post(fields, { 'accept-language': 'en-GB' });
  assert.equal(response.status, 200);
  assert.deepEqual(sent, [
    {
      key: filled.key,
      request: {
        bookingType: 'talk',
        start: '2026-12-08T09:00:00.000Z',
        duration: 30,
        timeZone: 'Europe/Berlin',
        locale: 'en-GB',
        attendee: { name: 'Vera', email: 'vera@visitor.example' },
        guests: [{ email: 'a@visitor.example' }, { email: 'b@visitor.example' }],
        answers: { topic: 'a', size: 12, tools: ['x', 'y'] },
        location: { id: 'phone', phone: '+49 30 1' },
        consent: { version: '3', accepted: true },
      },
    },
  ]);
  assert.match(html, /<h1>You are booked<\/h1>/);
  assert.match(html, /10:00/);
  assert.match(html, /href="https:\/\/book\.example\/talk\/manage\/b1#token"/);
  assert.match(html, /&lt;script&gt;/);
  assert.doesNotMatch(html, /<script/);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
});

test('the backend’s errors are shown at the inputs, and all input is kept', async () => {
  const refusal = problem('invalid', 'Correct the fields.', [
    { pointer: '/attendee/email', detail: 'is no address' },
    { pointer: '/answers/topic', detail: 'is required' },
    { pointer: '/guests/0/email', detail: 'is no address' },
  ]);
  const { post } = visit(() => Response.json(refusal, { status: 422 }));
  const { response, html } = await post({ ...filled, name: hostile, 'answer.topic': '' });
  assert.equal(response.status, 422);
  assert.match(html, /role="alert" tabindex="-1" autofocus/);
  assert.match(html, /id="email-wrong">Please check this\./);
  assert.match(html, /id="answer\.topic-wrong">Please fill this in\./);
  assert.match(html, /id="guests-wrong"/);
  assert.match(html, /value="vera@visitor\.example"/);
  assert.match(html, /aria-invalid="true"/);
  assert.match(html, /&lt;script&gt;/);
  assert.doesNotMatch(html, /<script/);
});

test('when the time was taken meanwhile, the three nearest times are offered and all input is kept', async () => {
  const { post } = visit(() => Response.json(problem('slot-taken', 'Choose another time.'), { status: 409 }));
  const { response, html } = await post({ ...filled, start: '2026-12-08T10:00:00.000Z' });
  assert.equal(response.status, 409);
  assert.match(html, /That time has just been taken/);
  const offered = [...html.matchAll(/type="radio" name="start" value="([^"]+)"/g)].map(([, start]) => start);
  assert.equal(offered.length, 3);
  assert.ok(offered.includes('2026-12-08T10:00:00.000Z'));
  assert.match(html, /value="Vera"/);
});

test('other refusals have a text', async () => {
  const busy = await visit(() => Response.json(problem('too-many-requests', 'Wait.'), { status: 429 })).post(filled);
  assert.equal(busy.response.status, 429);
  assert.match(busy.html, /try again in a minute/);
  const odd = await visit(() => Response.json(problem('idempotency-key-reused', 'Use another.'), { status: 422 })).post(
    filled,
  );
  assert.match(odd.html, /could not be made/);
});

test('a failing backend is shown as a failure, not as a booking', async () => {
  assert.equal(
    (await visit(() => Response.json(problem('internal', 'Try again.'), { status: 500 })).post(filled)).response.status,
    500,
  );
  assert.equal((await visit(() => Response.json({ id: 'b1' }, { status: 201 })).post(filled)).response.status, 500);
});

test('a too large form is refused', async () => {
  assert.equal((await visit().post({ ...filled, 'answer.topic': 'x'.repeat(70_000) })).response.status, 413);
});

test('pages are in German and Arabic, with plural forms', async () => {
  const { get } = visit();
  const german = await get('/talk/plain', { headers: { 'accept-language': 'de' } });
  assert.match(german.html, /Tage mit freien Zeiten/);
  assert.match(german.html, /6 Zeiten/);
  const arabic = await get('/talk/plain', { headers: { 'accept-language': 'ar' } });
  assert.match(arabic.html, /<html lang="ar" dir="rtl">/);
  assert.match(arabic.html, /مواعيد/);
});

test('an unknown link is answered 404', async () => {
  for (const path of ['/none/plain', '/none/plain/book']) assert.equal((await visit().get(path)).response.status, 404);
});

test('a day that is far away is on the page that the form leads back to', async () => {
  const { get } = visit();
  const { html } = await get('/talk/plain/book?duration=30&tz=UTC&start=2027-01-08T09:00:00Z');
  const [, back = ''] = /href="([^"]*day=2027-01-08[^"]*)#times"/.exec(html) ?? [];
  const { html: days } = await get(back.replaceAll('&amp;', '&'));
  assert.match(days, /Earlier days/);
});

test('a link goes along from page to page, and with the booking', async () => {
  const { get, sent, asked } = visit();
  const days = await get('/talk/plain?link=a_B-9&day=2026-12-08');
  assert.equal(days.response.headers.get('cache-control'), 'no-store');
  assert.match(days.html, /<input type="hidden" name="link" value="a_B-9" \/>/);
  const links = [...days.html.matchAll(/href="(\/talk\/plain[^"]*)"/g)].map(([, href]) => href!);
  assert.ok(links.length > 5 && links.every((href) => href.includes('link=a_B-9')), links.join('\n'));

  const form = await get('/talk/plain/book?link=a_B-9&start=2026-12-08T09:00:00Z');
  const [, action = ''] = /action="([^"]+)"/.exec(form.html) ?? [];
  assert.equal(action, '/talk/plain/book?link=a_B-9');
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const { response } = await get(action, { method: 'POST', body: new URLSearchParams(filled), headers });
  assert.equal(response.status, 200);
  assert.equal(sent[0]!.request.link, 'a_B-9');
  assert.ok(
    asked.every((path) => path === '/bookings' || path.includes('link=a_B-9')),
    asked.join('\n'),
  );
});

test('by which address mail comes is said only where mail is sent', async () => {
  const plain = await visit().post(filled);
  assert.match(plain.html, /No e-mail is sent\./);
  assert.doesNotMatch(plain.html, /vera@visitor\.example/);
  const mailing = await visit(undefined, { capabilities: ['mail'] }).post(filled);
  assert.match(mailing.html, /We write to vera@visitor\.example\./);
  assert.doesNotMatch(mailing.html, /No e-mail/);
});

test('a booked time is a file for calendars, whose address has no token', async () => {
  const { post, get } = visit();
  const { html } = await post(filled);
  const [, action = ''] = /action="([^"]+\/calendar)"/.exec(html) ?? [];
  const fields = [...html.matchAll(/name="(booking|token)" value="([^"]*)"/g)].map(([, name, value]) => [
    name!,
    value!,
  ]);
  assert.equal(action, '/talk/plain/calendar');
  const ask = (body: string[][]) => get(action, { method: 'POST', body: new URLSearchParams(body) });
  const { response, html: file } = await ask(fields);
  assert.equal(response.headers.get('content-type'), 'text/calendar; charset=UTF-8');
  assert.equal(response.headers.get('content-disposition'), 'attachment; filename="talk.ics"');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const { default: ICAL } = await import('ical.js');
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent')!);
  assert.equal(event.uid, 'b1', 'as in invitations');
  assert.equal(event.summary, 'Talk to us');
  assert.equal(event.startDate.toJSDate().toISOString(), '2026-12-08T09:00:00.000Z');
  assert.equal(event.location, 'https://meet.example/r');
  assert.doesNotMatch(file, /token|manage/);
  for (const wrong of [
    [],
    [['booking', 'b1']],
    [
      ['booking', 'b1'],
      ['token', 'guess'],
    ],
    [
      ['booking', 'b9'],
      ['token', 'token'],
    ],
  ]) {
    assert.equal((await ask(wrong)).response.status, 404);
  }
});

const PRICED = { payment: { amount: 4000, currency: 'EUR', provider: 'test', holdMinutes: 15, refundUntil: 120 } };

test('price and policy are named before a time is booked, and until when it is held before it is paid', async () => {
  const unpaid = {
    ...booking,
    status: 'awaiting-payment',
    payment: { url: 'https://book.example/pay/b1?t=x', expiresAt: '2026-12-07T08:30:00Z' },
  };
  const { get, post } = visit(() => Response.json(unpaid, { status: 201 }), PRICED);
  const form = await get('/talk/plain/book?start=2026-12-08T09:00:00Z&duration=30&tz=Europe/Berlin');
  assert.match(form.html, /<b>€40<\/b>/);
  assert.match(form.html, /The time is held for 15 min while you pay\./);
  assert.match(form.html, /You get your money back if you cancel by Tuesday, December 8, 2026 at 8:00/);
  assert.match(form.html, /<button class="button">Continue to payment €40<\/button>/);
  const { html } = await post(filled);
  assert.match(html, /<h1>One more step: payment<\/h1>/);
  assert.match(html, /Your time is held until 9:30.AM\./);
  assert.match(html, /href="https:\/\/book\.example\/pay\/b1\?t=x" target="_top">Continue to payment €40</);
  assert.doesNotMatch(html, /calendar"/, 'it is no entry of a calendar yet');
});

test('that nothing is refunded any more is said before it is paid', async () => {
  const policy = { cancelUntil: 3 * 24 * 60, rescheduleUntil: null, sameHost: true };
  const { get } = visit(undefined, { ...PRICED, policy });
  const { html } = await get('/talk/plain/book?start=2026-12-08T09:00:00Z&duration=30&tz=Europe/Berlin');
  assert.match(html, /You do not get your money back if you cancel\./);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem, type ProblemCode } from '@team-booking/contract';
import { readTeam } from '@team-booking/engine';
import { createPages } from './pages.ts';

const read = readTeam({
  id: 'north',
  name: 'Northwind',
  hosts: [{ id: 'ada', name: 'Ada Okafor', email: 'ada@northwind.example', timeZone: 'Europe/Berlin' }],
  bookingTypes: [
    {
      slug: 'talk',
      aliases: ['call'],
      title: 'Talk to us',
      mode: 'solo',
      hosts: ['ada'],
      durations: [30],
      slot: { step: 30, timeZone: 'Europe/Berlin' },
    },
  ],
});
assert.ok(read.ok);

/** The pages over an API with or without mail. */
async function pages(capabilities: readonly string[] = ['mail'], refusal?: ProblemCode) {
  const asked: unknown[] = [];
  const { routes, missing } = await createPages({
    publicUrl: 'https://book.example',
    team: async () => (read.ok ? read.team : null),
    now: () => 0,
    api: () => async (path, init) => {
      if (path === '/') return Response.json({ contract: '1.0', capabilities });
      if (path !== '/bookings/lost-link') return new Response(null, { status: 404 });
      asked.push(JSON.parse(init?.body as string));
      const { status, ...rest } = problem(refusal ?? 'invalid', 'Correct it.', [
        { pointer: '/email', detail: 'is none' },
      ]);
      return refusal ? Response.json({ status, ...rest }, { status }) : Response.json({}, { status: 202 });
    },
  });
  routes.notFound(missing);
  const get = async (path: string, email?: string) => {
    const body = email === undefined ? {} : { method: 'POST', body: new URLSearchParams({ email }) };
    const response = await routes.request(path, { headers: { 'accept-language': 'en' }, ...body });
    return { response, html: await response.text() };
  };
  return { get, asked };
}

test('whoever has lost their link has it mailed, by a form that needs no script', async () => {
  const { get, asked } = await pages();
  for (const slug of ['talk', 'call']) {
    const { response, html } = await get(`/${slug}/lost-link`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(html, /<h1>Lost your link\?<\/h1>/);
    assert.match(html, new RegExp(`<form class="fields" method="post" action="/${slug}/lost-link">`));
    assert.match(html, /<label for="email">/);
    assert.doesNotMatch(html, /<script/);
  }
  const { response, html } = await get('/talk/lost-link', ' vera@visitor.example ');
  assert.equal(response.status, 200);
  assert.match(html, /If there is anything to come for vera@visitor\.example, its links are on their way\./);
  assert.deepEqual(asked, [{ email: 'vera@visitor.example' }]);
});

test('an address that is none, and too many of them, are said in the form, with what was typed', async () => {
  const hostile = '"><script>alert(1)</script>';
  const wrong = await (await pages(['mail'], 'invalid')).get('/talk/lost-link', hostile);
  assert.equal(wrong.response.status, 422);
  assert.match(wrong.html, /id="email-wrong">Please check this\./);
  assert.match(wrong.html, /&lt;script&gt;/);
  assert.doesNotMatch(wrong.html, /<script/);
  const many = await (await pages(['mail'], 'too-many-requests')).get('/talk/lost-link', 'vera@visitor.example');
  assert.equal(many.response.status, 429);
  assert.match(many.html, /role="alert"[^>]*><p>Too many requests/);
});

test('it is linked from the booking page and from a manage link that opens nothing, only where mail is sent', async () => {
  const { get } = await pages();
  const link = '<a href="/talk/lost-link">Lost the link to your booking?</a>';
  assert.ok((await get('/talk')).html.includes(`<p class="foot">${link}</p>`));
  // Shown by the booker where it cannot show a booking, and without script.
  assert.ok((await get('/talk/manage/b1')).html.includes(`<p class="way-on">${link}</p>`));
  const silent = await pages([]);
  for (const path of ['/talk', '/talk/manage/b1']) assert.doesNotMatch((await silent.get(path)).html, /lost-link/);
  assert.equal((await silent.get('/talk/lost-link')).response.status, 404);
  assert.equal((await silent.get('/talk/lost-link', 'vera@visitor.example')).response.status, 404);
  assert.equal((await get('/nothing/lost-link')).response.status, 404);
});

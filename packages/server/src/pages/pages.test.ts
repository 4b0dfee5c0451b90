import { createHash } from 'node:crypto';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { readTeam, type TeamConfig } from '@team-booking/engine';
import { createPages } from './pages.ts';

function teamWith(changes: { title?: string; description?: string; name?: string } = {}): TeamConfig {
  const read = readTeam({
    id: 'north',
    name: changes.name ?? 'Northwind',
    contact: { email: 'hello@northwind.example' },
    hosts: [
      { id: 'ada', name: 'Ada Okafor', email: 'ada@northwind.example', timeZone: 'America/New_York' },
      { id: 'rohan', name: 'Rohan Shah', email: 'rohan@northwind.example', timeZone: 'Asia/Kolkata' },
    ],
    bookingTypes: [
      {
        slug: 'talk',
        aliases: ['call'],
        title: changes.title ?? 'Talk to us',
        description: changes.description ?? 'A short call.',
        mode: 'round-robin',
        hosts: ['ada', 'rohan'],
        durations: [15, 30, 60],
        slot: { step: 30, timeZone: 'Europe/Berlin' },
      },
      {
        slug: 'ask-ada',
        title: 'Ask Ada',
        mode: 'solo',
        hosts: ['ada'],
        durations: [15],
        slot: { step: 15, timeZone: 'America/New_York' },
      },
    ],
  });
  assert.ok(read.ok, JSON.stringify(read));
  return read.team;
}

async function get(
  path: string,
  {
    team = teamWith(),
    root = 'https://book.example',
    headers = {} as Record<string, string>,
    scripts = [] as readonly string[],
  } = {},
) {
  const { routes, missing } = await createPages({
    publicUrl: root,
    team: async () => team,
    // One link is good.
    api: () => async (path) => new Response(null, { status: path.endsWith('/talk?link=good') ? 200 : 404 }),
    now: () => 0,
    scripts,
  });
  routes.notFound(missing);
  const response = await routes.request(path, { headers });
  return { response, html: await response.text() };
}

test('a booking page has the booker, its script, and metadata for link previews', async () => {
  const { response, html } = await get('/talk');
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type') ?? '', /^text\/html; charset=utf-8/i);
  assert.match(html, /^<!doctype html>\s*<html lang="en" dir="ltr">/);
  assert.match(html, /<title>Talk to us · Northwind<\/title>/);
  assert.match(html, /<meta name="description" content="A short call\." \/>/);
  assert.match(html, /<link rel="canonical" href="https:\/\/book\.example\/talk" \/>/);
  assert.match(html, /<meta property="og:title" content="Talk to us · Northwind" \/>/);
  assert.match(html, /<team-booking src="\/talk" query="prefill utm click-ids" >/);
  // Before all that is longer, so that it is asked for at once.
  assert.match(html, /<meta charset="utf-8" \/>\s*<script type="module" src="\/embed\/team-booking\.js"><\/script>/);
  assert.match(html, /<a href="\/talk\/plain">/);
});

test('a booking page says in JSON-LD what is booked there, what it costs, and who offers it', async () => {
  const payment = { amount: 4050, currency: 'EUR', provider: 'test', holdMinutes: 15, refundUntil: null };
  const team = { ...notOpen({ payment }), logoUrl: 'https://north.example/logo.png' };
  const { html } = await get('/talk', { team });
  assert.match(html, /<meta property="og:image" content="https:\/\/north\.example\/logo\.png" \/>/);
  assert.deepEqual(dataIn(html), {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: 'Talk to us',
    description: 'A short call.',
    url: 'https://book.example/talk',
    offers: { '@type': 'Offer', price: '40.50', priceCurrency: 'EUR' },
    potentialAction: {
      '@type': 'ReserveAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://book.example/talk',
        inLanguage: 'en',
        actionPlatform: ['https://schema.org/DesktopWebPlatform', 'https://schema.org/MobileWebPlatform'],
      },
      result: { '@type': 'Reservation', name: 'Talk to us' },
    },
    provider: {
      '@type': 'Organization',
      name: 'Northwind',
      url: 'https://book.example/',
      logo: 'https://north.example/logo.png',
    },
  });
});

test('a list says in JSON-LD what everybody may book, and llms.txt says how; nobody is named in either', async () => {
  const team = notOpen({ linkOnly: true });
  const list = await get('/', { team });
  const { makesOffer } = dataIn(list.html) as { makesOffer: { itemOffered: { name: string } }[] };
  assert.deepEqual(
    makesOffer.map(({ itemOffered }) => itemOffered.name),
    ['Ask Ada'],
  );
  const { response, html: text } = await get('/llms.txt', { team });
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type') ?? '', /^text\/plain; charset=utf-8/i);
  assert.match(text, /^# Northwind\n/);
  assert.match(text, /^- \[Ask Ada\]\(https:\/\/book\.example\/ask-ada\): 15 minutes$/m);
  for (const said of [text, JSON.stringify(makesOffer)]) {
    assert.doesNotMatch(said, /Talk to us|Okafor|Rohan|northwind\.example/);
  }
});

test('text of the team ends neither JSON-LD nor a line of llms.txt', async () => {
  const hostile = '</script><script>alert(1)</script> # [x](y)';
  const team = teamWith({ title: hostile, description: `${hostile}\n# ${hostile}`, name: hostile });
  assert.equal((dataIn((await get('/talk', { team })).html) as { name: string }).name, hostile);
  const { html: text } = await get('/llms.txt', { team });
  assert.equal(text.match(/^# /gm)?.length, 1);
  assert.doesNotMatch(text, /(?<!\\)\[x/);
});

test('pages may only load their own scripts and styles', async () => {
  for (const path of ['/', '/talk', '/talk/manage/b1', '/nothing']) {
    const { response, html } = await get(path);
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self'( 'sha256-\S+')?; style-src 'self'[; ]/, path);
    assert.doesNotMatch(policy, /unsafe/, path);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.doesNotMatch(
      html,
      /\sstyle=|\son[a-z]+=|<script(?! id="warm-up">| type="(module" src=|application\/(ld\+)?json"))/,
      path,
    );
    assert.equal(response.headers.get('set-cookie'), null);
  }
});

test('a page with a booker runs one script of its own, allowed by its hash, which makes formats of its language', async () => {
  for (const path of ['/talk', '/talk/manage/b1']) {
    const { response, html } = await get(path);
    const scripts = [...html.matchAll(/<script id="warm-up">(.*?)<\/script>/gs)].map(([, text]) => text!);
    assert.equal(scripts.length, 1, path);
    const hash = createHash('sha256').update(scripts[0]!).digest('base64');
    assert.ok(response.headers.get('content-security-policy')!.includes(`script-src 'self' 'sha256-${hash}';`), path);
    const page = {
      requestAnimationFrame: (run: () => void) => run(),
      setTimeout: (run: () => void) => run(),
      document: { documentElement: { lang: 'de-AT' } },
      self: globalThis,
    };
    const made: unknown[] = [];
    const noting = (kind: string) =>
      new Proxy(Intl[kind as 'Locale'], {
        construct: (target, given) => (made.push(given[0]), Reflect.construct(target, given)),
      });
    const intl = Object.fromEntries(
      ['DateTimeFormat', 'ListFormat', 'Locale', 'NumberFormat'].map((kind) => [kind, noting(kind)]),
    );
    runInNewContext(scripts[0]!, { ...page, Intl: intl });
    assert.deepEqual(made, Array(4).fill('de-AT'));
  }
  for (const path of ['/', '/nothing']) assert.doesNotMatch((await get(path)).html, /warm-up/, path);
});

test('a page with a booker holds its styles, allowed by their hash', async () => {
  for (const path of ['/talk', '/talk/manage/b1']) {
    const { response, html } = await get(path);
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text!);
    assert.equal(styles.length, 1, path);
    const hash = createHash('sha256').update(styles[0]!).digest('base64');
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.ok(policy.includes(`style-src 'self' 'sha256-${hash}';`), path);
    assert.doesNotMatch(html, /rel="stylesheet"/);
  }
  for (const path of ['/', '/nothing']) assert.doesNotMatch((await get(path)).html, /<style/, path);
});

test('a manage page is not cached, indexed, framed or sent as a referrer, and names only the booking', async () => {
  const { response, html } = await get('/talk/manage/bk_7Zz-1');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
  assert.equal(response.headers.get('x-robots-tag'), 'noindex');
  assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  assert.match(html, /<meta name="robots" content="noindex" \/>/);
  assert.match(html, /<team-booking src="\/talk" booking="bk_7Zz-1" query="manage">/);
  assert.match(html, /hello@northwind\.example/);
  assert.doesNotMatch(html, /canonical|og:/);
});

test('a booking page may be framed by any site', async () => {
  assert.match((await get('/talk')).response.headers.get('content-security-policy') ?? '', /frame-ancestors \*/);
});

test('text of the team is escaped everywhere', async () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&amp;`;
  const team = teamWith({ title: hostile, description: `${hostile}\u2028]]>`, name: hostile });
  for (const path of ['/', '/talk', '/talk/manage/b1', '/nothing']) {
    const { html } = await get(path, { team });
    assert.doesNotMatch(html, /<script>|<img|"><script/, path);
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/, path);
    // Of the booker two, and of JSON-LD one where the page is for everybody.
    const scripts = { '/': 1, '/talk': 3, '/talk/manage/b1': 2, '/nothing': 0 }[path];
    assert.equal(html.match(/<script/g)?.length ?? 0, scripts, path);
  }
});

test('addresses are escaped, too', async () => {
  for (const path of [
    '/talk/manage/"><script>',
    '/talk/manage/a%22%3E%3Cscript%3E',
    '/%3Cscript%3E',
    `/talk?name="><script>`,
  ]) {
    assert.doesNotMatch((await get(path)).html, /<script>/, path);
  }
});

test('a link can open the booker with a duration, month, start, host, location and time zone', async () => {
  const { html } = await get(
    '/talk?duration=60&month=2026-12&start=2026-12-08T09:30:00Z&host=ada&location=v&time-zone=Asia/Tokyo&name=Vera',
  );
  const tag = /<team-booking [^>]+>/.exec(html)?.[0] ?? '';
  for (const part of [
    'duration="60"',
    'month="2026-12"',
    'start="2026-12-08T09:30:00Z"',
    'host="ada"',
    'location="v"',
    'time-zone="Asia/Tokyo"',
  ]) {
    assert.ok(tag.includes(part), part);
  }
  assert.doesNotMatch(html, /Vera/, 'the visitor’s name is for the booker alone');
});

test('invalid parameters of a link are ignored', async () => {
  const { html } = await get(
    `/talk?duration=1e9&month=December&start=soon&host=${encodeURIComponent('"><script>')}&time-zone=a%20b`,
  );
  assert.match(html, /<team-booking src="\/talk" query="prefill utm click-ids" >/);
});

test('the root lists links to all booking types', async () => {
  const { html } = await get('/');
  assert.match(html, /<h1>Book a time with Northwind<\/h1>/);
  assert.match(html, /<a href="\/talk"><bdi>Talk to us<\/bdi><\/a>/);
  assert.match(html, /<i>AO<\/i><i>RS<\/i>/, 'faces of who is shown');
  assert.match(html, /15, 30, or 60 min/);
  assert.match(html, /With one of the team/);
  assert.match(html, /With Ada Okafor/);
});

test('an unknown link is answered 404 with a link to the root', async () => {
  for (const path of ['/nothing', '/nothing/manage/b1', '/talk/manage/', '/Talk']) {
    const { response, html } = await get(path);
    assert.equal(response.status, 404, path);
    assert.match(html, /There is nothing at this link/, path);
    assert.match(html, /<a class="button" href="\/">Everything you can book with Northwind<\/a>/, path);
  }
});

test('a renamed link redirects to the current one with its query', async () => {
  const { response } = await get('/call?duration=30');
  assert.equal(response.status, 301);
  assert.equal(response.headers.get('location'), '/talk?duration=30');
});

test('pages are in the visitor’s first supported language and have its direction', async () => {
  const lang = async (value: string) =>
    /<html lang="([^"]+)" dir="([^"]+)">/
      .exec((await get('/talk', { headers: { 'accept-language': value } })).html)
      ?.slice(1)
      .join(' ');
  assert.equal(await lang('de-AT,en;q=0.5'), 'de-AT ltr');
  assert.equal(await lang('xh, ar;q=0.8, en;q=0.9'), 'en ltr');
  assert.equal(await lang('ar'), 'ar rtl');
  assert.equal(await lang('fi;q=0.8, pl-PL'), 'pl-PL ltr');
  assert.equal(await lang('xh-ZA, *;q=0.5'), 'en ltr');
  assert.equal(await lang('"><script>, de;q=0'), 'en ltr');
  assert.equal((await get('/talk')).response.headers.get('vary'), 'Accept-Language');
});

test('under a path, every address keeps the path', async () => {
  const { html } = await get('/talk', { root: 'https://x.example/teams/north' });
  assert.match(html, /<team-booking src="\/teams\/north\/talk"/);
  assert.match(html, /src="\/teams\/north\/embed\/team-booking\.js"/);
  assert.match(html, /href="https:\/\/x\.example\/teams\/north\/talk"/);
});

test('the style sheet is immutable under its versioned address', async () => {
  const { html } = await get('/');
  const link = /href="(\/assets\/page\.css\?v=[^"]+)"/.exec(html)?.[1] ?? '';
  const { response } = await get(link);
  assert.equal(response.headers.get('content-type'), 'text/css; charset=utf-8');
  assert.match(response.headers.get('cache-control') ?? '', /immutable/);
  assert.equal((await get('/assets/page.css?v=other')).response.headers.get('cache-control'), 'no-cache');
});

/** The JSON-LD of a page. */
function dataIn(html: string): unknown {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json ?? assert.fail('no JSON-LD'));
}

/** The team with another status of its first type, or with it for links only. */
function notOpen(changes: object): TeamConfig {
  const team = teamWith();
  const [talk, ...others] = team.bookingTypes;
  return { ...team, bookingTypes: [{ ...talk!, ...changes }, ...others] };
}

for (const changes of [{ status: 'draft' }, { status: 'archived' }, { linkOnly: true }]) {
  test(`a type that is not for everybody has no page and is in no list: ${JSON.stringify(changes)}`, async () => {
    const team = notOpen(changes);
    for (const path of ['/talk', '/call', '/talk?link=bad', '/talk/plain', '/call?link=bad']) {
      const { response, html } = await get(path, { team });
      assert.equal(response.status, 404, path);
      assert.doesNotMatch(html, /Talk to us/, path);
    }
    const { html } = await get('/', { team });
    assert.doesNotMatch(html, /Talk to us/);
    assert.match(html, /Ask Ada/);
    const managed = await get('/talk/manage/b1', { team });
    assert.equal(managed.response.status, 200, 'bookings stay');
    assert.doesNotMatch(managed.html, /Talk to us/, 'whoever guesses learns nothing');
  });
}

test('who comes by a link gets the page of its type, which neither caches nor tells where they came from', async () => {
  const team = notOpen({ linkOnly: true });
  const { response, html } = await get('/talk?link=good&month=2026-12', { team });
  assert.equal(response.status, 200);
  assert.match(html, /<team-booking src="\/talk\?link=good" query="prefill utm click-ids" month="2026-12"/);
  assert.match(html, /href="\/talk\/plain\?link=good"/);
  assert.deepEqual(
    ['cache-control', 'referrer-policy', 'x-robots-tag'].map((name) => response.headers.get(name)),
    ['no-store', 'no-referrer', 'noindex'],
  );
  assert.match(html, /<meta name="robots" content="noindex" \/>/);
  assert.doesNotMatch(html, /canonical|og:|ld\+json/);
  const former = await get('/call?link=good', { team });
  assert.deepEqual([former.response.status, former.response.headers.get('location')], [301, '/talk?link=good']);
});

test('a link of an open type goes on to the booker, which says if it is used', async () => {
  const { response, html } = await get('/talk?link=used_1-a');
  assert.equal(response.status, 200);
  assert.match(html, /src="\/talk\?link=used_1-a"/);
  const hostile = await get(`/talk?link=${encodeURIComponent('"><script>')}`);
  assert.match(hostile.html, /src="\/talk" /);
});

const SCRIPTS = ['https://consent.example/c.js', 'https://tags.example/gtm.js?id=1'];

test('a booking page is measured by the scripts of the operator, told first that nobody agreed yet', async () => {
  const { response, html } = await get('/talk', { scripts: SCRIPTS, root: 'https://book.example/north' });
  assert.match(html, /<script defer src="\/north\/assets\/measuring\.js"[^>]*><\/script>\s*<script type="module"/);
  const campaign = '/talk?month=2026-12&utm_source=news';
  const led = await get(campaign, { scripts: SCRIPTS, root: 'https://book.example/north' });
  assert.match(led.html, /data-measured data-page="https:\/\/book\.example\/north\/talk\?utm_source=news"/);
  assert.match(html, /<team-booking [^>]*track="datalayer"/);
  const policy = response.headers.get('content-security-policy') ?? '';
  assert.match(policy, /script-src 'self' 'sha256-\S+' https:\/\/consent\.example https:\/\/tags\.example;/);
  const { html: script } = await get('/assets/measuring.js', { scripts: SCRIPTS });
  const told: unknown[][] = [];
  const loaded: { src: string; async: boolean }[] = [];
  const document = { createElement: () => ({}), head: { append: (one: (typeof loaded)[0]) => loaded.push(one) } };
  const page: Record<string, unknown> = { document, addEventListener: () => undefined };
  runInNewContext(script, Object.assign(page, { window: page }));
  for (const entry of page['dataLayer'] as ArrayLike<unknown>[]) told.push(structuredClone(Array.from(entry)));
  assert.deepEqual(told, [
    [
      'consent',
      'default',
      { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' },
    ],
  ]);
  assert.deepEqual(
    loaded,
    SCRIPTS.map((src) => ({ src, async: false })),
  );
});

test('a booking page is measured where its address says nothing of its visitor, and no other page is', async () => {
  const tracked = async (path: string, scripts = SCRIPTS) => {
    const { response, html } = await get(path, { scripts });
    const says = [/measuring\.js/.test(html), /track=/.test(html), /https: /.test(policyOf(response))];
    assert.equal(new Set(says).size, 1, path);
    return says[0];
  };
  const policyOf = ({ headers }: Response) =>
    (headers.get('content-security-policy') ?? '').replace("img-src 'self' https: data:", '');
  for (const query of ['', '?month=2026-12&duration=30', '?utm_source=news&gclid=g1&time-zone=Europe/Berlin'])
    assert.equal(await tracked(`/talk${query}`), true, query);
  assert.equal(await tracked('/talk', []), false, 'without scripts');
  for (const path of [
    '/talk?link=good',
    '/talk?email=ada@visitor.example',
    '/talk?utm_source=news&name=Ada',
    '/talk?answer.topic=prices',
    '/talk?anything',
    '/talk/manage/b1',
    '/',
  ])
    assert.equal(await tracked(path), false, path);
});

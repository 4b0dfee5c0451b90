import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '@team-booking/core/time';
import { createTeamClient, httpTeam } from '@team-booking/sdk/team';
import { startEmpty, Visitor } from './test/visit.ts';

const GRACE = { name: 'Grace', email: 'grace@team.example' };

test('the first admin signs in by the printed link, says who they are, and signs out', async (t) => {
  const { server } = await startEmpty(t);
  const visitor = new Visitor(server.url);
  const link = server.signIn!.url;
  for (let i = 0; i < 3; i++) {
    // Programs that look into mail follow links.
    const page = await visitor.get(link);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /name="name"[^]*name="email"/);
  }
  const missing = await visitor.submit('/auth/sign-in', { link: new URL(link).searchParams.get('link')! });
  assert.equal(missing.status, 422);
  const response = await visitor.signIn(link, GRACE);
  assert.equal(response.headers.get('location'), '/hub');
  assert.match(
    response.headers.get('set-cookie') ?? '',
    /^tb-session=tbs_[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=7776000$/,
  );
  const home = await visitor.get('/auth/account');
  assert.match(await home.text(), /signed in as Grace[^]*grace@team\.example[^]*\/api\/team/);
  const me = await visitor.get('/api/team/me');
  assert.equal(((await me.json()) as { role: string }).role, 'admin');

  const session = visitor.cookies.get('tb-session')!;
  assert.equal((await visitor.get('/auth/sign-out')).status, 200);
  assert.equal((await visitor.submit('/auth/sign-out')).headers.get('location'), '/auth/sign-in');
  assert.equal(visitor.cookies.size, 0);
  visitor.cookies.set('tb-session', session);
  assert.equal((await visitor.get('/api/team/me')).status, 401);
  assert.equal((await visitor.get('/hub')).headers.get('location'), '/auth/sign-in');
});

test('a link that was used or has ended leads to asking for a new one', async (t) => {
  const { server } = await startEmpty(t);
  const visitor = new Visitor(server.url);
  await visitor.signIn(server.signIn!.url, GRACE);
  const used = await new Visitor(server.url).get(server.signIn!.url);
  assert.match(await used.text(), /has been used or has ended[^]*name="email"/);
  const again = await new Visitor(server.url).submit('/auth/sign-in', {
    link: new URL(server.signIn!.url).searchParams.get('link')!,
    name: 'Eve',
    email: 'eve@team.example',
  });
  assert.deepEqual([again.status, again.headers.get('set-cookie')], [401, null]);
});

test('a form of another site neither signs in nor out', async (t) => {
  const { server } = await startEmpty(t);
  const link = new URL(server.signIn!.url).searchParams.get('link')!;
  const visitor = new Visitor(server.url);
  const elsewhere: Record<string, string>[] = [
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' },
    { 'Sec-Fetch-Site': 'none' },
  ];
  for (const headers of elsewhere) {
    const { status } = await visitor.submit('/auth/sign-in', { link, ...GRACE }, headers);
    assert.equal(status, 403);
  }
  await visitor.signIn(server.signIn!.url, GRACE);
  for (const headers of elsewhere) assert.equal((await visitor.submit('/auth/sign-out', {}, headers)).status, 403);
  assert.equal((await visitor.get('/api/team/me')).status, 200);
});

test('whoever signs in anew leaves the session before, which nobody else can have given them', async (t) => {
  const { server } = await startEmpty(t);
  const visitor = new Visitor(server.url);
  visitor.cookies.set('tb-session', `tbs_${'a'.repeat(43)}`);
  await visitor.signIn(server.signIn!.url, GRACE);
  const first = visitor.cookies.get('tb-session')!;
  assert.notEqual(first, `tbs_${'a'.repeat(43)}`);
  const team = createTeamClient(httpTeam(`${server.url}/api`, { token: first }));
  const { link } = await team.invite({ body: { email: 'ivy@team.example', name: 'Ivy', role: 'host' } });
  await visitor.signIn(link!);
  assert.notEqual(visitor.cookies.get('tb-session'), first);
  const { status } = await fetch(`${server.url}/api/team/me`, { headers: { Authorization: `Bearer ${first}` } });
  assert.equal(status, 401);
});

test('the page says the same whether or not an address is known, and names what is no address', async (t) => {
  const { server } = await startEmpty(t);
  await new Visitor(server.url).signIn(server.signIn!.url, GRACE);
  const ask = async (email: string) => {
    const response = await new Visitor(server.url).submit('/auth/sign-in', { email });
    return [response.status, (await response.text()).replaceAll(email, '…')];
  };
  const known = await ask('grace@team.example');
  assert.deepEqual(known, await ask('nobody@team.example'));
  assert.match(String(known[1]), /sends no mail yet/);
  const [status, text] = await ask('no address');
  assert.equal(status, 422);
  assert.match(String(text), /role="alert"/);
});

test('what is wrong is said in the language of the region, too', async (t) => {
  const { server } = await startEmpty(t);
  const ask = async (language: string) => {
    const headers = { 'Accept-Language': language };
    const response = await new Visitor(server.url).submit('/auth/sign-in', { email: 'no address' }, headers);
    return response.text();
  };
  assert.match(await ask('pt-PT'), /Verifique o que escreveu/);
  assert.match(await ask('pt-BR'), /Verifique o que você digitou/);
});

test('a session on a page ends as any other', async (t) => {
  const started = await startEmpty(t);
  const visitor = new Visitor(started.server.url);
  await visitor.signIn(started.server.signIn!.url, GRACE);
  started.now += 30 * 24 * 60 * MINUTE;
  assert.equal((await visitor.get('/hub')).status, 303);
});

test('from a link of another site the page leads on, so that the browser sends its cookie', async (t) => {
  const { server } = await startEmpty(t);
  const page = await new Visitor(server.url).get('/hub', { 'Sec-Fetch-Site': 'cross-site' });
  assert.equal(page.status, 200);
  assert.match(await page.text(), /http-equiv="refresh" content="0;url=\/hub"/);
});

test('the pages are translated, never cached and never framed, and escape what they show', async (t) => {
  const { server } = await startEmpty(t, { teamName: '<b>Us</b>' });
  const title = { en: 'Sign in to', de: 'anmelden', ar: 'تسجيل الدخول' };
  for (const [language, words] of Object.entries(title)) {
    const page = await new Visitor(server.url).get('/auth/sign-in', { 'Accept-Language': language });
    const text = await page.text();
    assert.ok(text.includes(words), language);
    assert.ok(text.includes(`lang="${language}"`) && text.includes('&lt;b&gt;Us'), language);
    assert.equal(page.headers.get('cache-control'), 'no-store');
    assert.equal(page.headers.get('referrer-policy'), 'strict-origin');
    assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  }
  const odd = await new Visitor(server.url).get(`/auth/sign-in?link=${encodeURIComponent('"><script>')}`);
  assert.doesNotMatch(await odd.text(), /"><script>/);
});

test('behind a path of a proxy, pages and cookies are those of that path’s host', async (t) => {
  const publicUrl = 'https://company.example/booking';
  const { server } = await startEmpty(t, { publicUrl });
  assert.ok(server.signIn!.url.startsWith(`${publicUrl}/auth/sign-in?link=`));
  const visitor = new Visitor(server.url);
  const page = await visitor.get(new URL(server.signIn!.url).search.replace(/^/, '/auth/sign-in'));
  assert.match(await page.text(), /action="\/booking\/auth\/sign-in"/);
  const response = await visitor.signIn(server.signIn!.url, GRACE);
  assert.equal(response.headers.get('location'), '/booking/hub');
  assert.match(
    response.headers.get('set-cookie') ?? '',
    /^__Host-tb-session=tbs_[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure; Max-Age=7776000$/,
  );
  // Over plain HTTP, and of old, browsers say no more than where a form comes from.
  const signOut = (Origin: string) => visitor.send('/auth/sign-out', { method: 'POST', headers: { Origin } });
  assert.equal((await signOut('https://evil.example')).status, 403);
  assert.equal((await signOut('https://company.example')).headers.get('location'), '/booking/auth/sign-in');
});

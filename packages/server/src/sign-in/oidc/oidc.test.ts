import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '@team-booking/core/time';
import { CLIENT, passThrough, startProvider, type IdentityProvider } from '../test/identity-provider.ts';
import { startEmpty, Visitor, type Started } from '../test/visit.ts';

// As its users see it; the provider leads to it, and the test sends what follows to where the server listens.
const PUBLIC = 'https://book.example';
const GRACE = { email: 'Grace@team.example', email_verified: true };
type Test = Parameters<typeof startEmpty>[0];

interface Company {
  readonly started: Started;
  readonly provider: IdentityProvider;
  readonly visitor: Visitor;
}

/** A server whose only admin is Grace, and their company's provider. */
async function begin(t: Test): Promise<Company> {
  const provider = await startProvider(t, `${PUBLIC}/auth/oidc/callback`);
  provider.claims = GRACE;
  const started = await startEmpty(t, { publicUrl: PUBLIC, rateLimit: 0, oidcIssuer: provider.issuer, ...CLIENT });
  await new Visitor(started.server.url).signIn(started.server.signIn!.url, {
    name: 'Grace',
    email: 'grace@team.example',
  });
  return { started, provider, visitor: new Visitor(started.server.url) };
}

/** Begins at the server. @returns where it leads */
async function leave({ visitor }: Company): Promise<URL> {
  const response = await visitor.get('/auth/oidc');
  assert.equal(response.status, 303);
  return new URL(response.headers.get('location')!);
}

/** Comes back from the provider. */
async function comeBack({ provider }: Company, visitor: Visitor, leading: URL): Promise<Response> {
  const back = new URL(await passThrough(provider.issuer, leading.href));
  assert.equal(back.origin + back.pathname, `${PUBLIC}/auth/oidc/callback`);
  return visitor.get(back.pathname + back.search);
}

test('whoever the company vouches for and the team knows is signed in', async (t) => {
  const company = await begin(t);
  const { visitor } = company;
  assert.match(await (await visitor.get('/auth/sign-in')).text(), /href="\/auth\/oidc"/);
  const leading = await leave(company);
  for (const name of ['state', 'nonce', 'code_challenge']) assert.ok(leading.searchParams.get(name), name);
  assert.equal(leading.searchParams.get('code_challenge_method'), 'S256');
  const response = await comeBack(company, visitor, leading);
  assert.equal(response.status, 200);
  // The session's cookie is strict: only a page of ours leads to where it is sent.
  assert.match(await response.text(), /http-equiv="refresh" content="0;url=\/hub"/);
  assert.deepEqual([...visitor.cookies.keys()], ['__Host-tb-session']);
  assert.match(await (await visitor.get('/auth/account')).text(), /signed in as Grace/);
});

test('the cookie that binds it to the browser is sent where the provider leads, and nowhere for long', async (t) => {
  const { visitor } = await begin(t);
  const { headers } = await visitor.get('/auth/oidc');
  assert.match(
    headers.get('set-cookie') ?? '',
    /^__Host-tb-oidc=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/,
  );
});

test('an address that nobody has invited, or that the company has not verified, is refused with what to do', async (t) => {
  const company = await begin(t);
  const cases: [Record<string, unknown>, RegExp][] = [
    [{ email: 'eve@team.example', email_verified: true }, /Ask an admin of the team to invite it/],
    [{ ...GRACE, email_verified: false }, /has not verified/],
    [{ email: GRACE.email }, /has not verified/],
    [{ ...GRACE, email_verified: 'true' }, /has not verified/],
    [{ email_verified: true }, /has not verified/],
  ];
  for (const [claims, remedy] of cases) {
    company.provider.claims = claims;
    const visitor = new Visitor(company.started.server.url);
    const response = await comeBack(company, visitor, await leave({ ...company, visitor }));
    assert.equal(response.status, 403, JSON.stringify(claims));
    assert.match(await response.text(), remedy);
    assert.ok(!visitor.cookies.has('__Host-tb-session'));
  }
});

test('an answer is taken once, in time, and from the browser that was sent there', async (t) => {
  const company = await begin(t);
  const { provider, started } = company;
  const once = async (visitor: Visitor) => {
    const { href } = await leave({ ...company, visitor });
    const { pathname, search } = new URL(await passThrough(provider.issuer, href));
    return pathname + search;
  };
  const visitor = new Visitor(started.server.url);
  const answer = await once(visitor);
  const [stolen, kept] = [new Visitor(started.server.url), new Map(visitor.cookies)];
  assert.equal((await stolen.get(answer)).status, 400);
  assert.equal((await visitor.get(answer)).status, 200);
  visitor.cookies.set('__Host-tb-oidc', kept.get('__Host-tb-oidc')!);
  assert.equal((await visitor.get(answer)).status, 400);

  const late = new Visitor(started.server.url);
  const tooLate = await once(late);
  started.now += 10 * MINUTE;
  assert.equal((await late.get(tooLate)).status, 400);
});

test('an answer to another question is none: nonce, verifier and state are checked', async (t) => {
  const company = await begin(t);
  for (const name of ['nonce', 'code_challenge', 'state']) {
    const visitor = new Visitor(company.started.server.url);
    const leading = await leave({ ...company, visitor });
    leading.searchParams.set(name, 'x'.repeat(43));
    assert.equal((await comeBack(company, visitor, leading)).status, 400, name);
    assert.ok(!visitor.cookies.has('__Host-tb-session'), name);
  }
  const visitor = new Visitor(company.started.server.url);
  const { searchParams } = await leave({ ...company, visitor });
  const made = `/auth/oidc/callback?code=made-up&state=${searchParams.get('state')}&iss=${company.provider.issuer}`;
  assert.equal((await visitor.get(made)).status, 400);
});

test('while the provider cannot be reached, the page says so and other ways stay', async (t) => {
  const started = await startEmpty(t, { rateLimit: 0, oidcIssuer: 'http://127.0.0.1:1', oidcClientId: 'booking' });
  const response = await new Visitor(started.server.url).get('/auth/oidc');
  assert.equal(response.status, 503);
  assert.match(await response.text(), /did not work[^]*name="email"/);
});

test('without a provider there is no such address', async (t) => {
  const { server } = await startEmpty(t);
  for (const path of ['/auth/oidc', '/auth/oidc/callback']) {
    assert.equal((await new Visitor(server.url).get(path)).status, 404, path);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SETTINGS, explain, readSettings, type Settings } from './settings.ts';

function settingsOf(sources: Parameters<typeof readSettings>[0]): Settings {
  const read = readSettings({ ...sources, options: { teamFile: 'team.json', ...sources.options } });
  assert.ok(read.ok, JSON.stringify(read));
  return read.settings;
}

function wrongOf(sources: Parameters<typeof readSettings>[0]): string[] {
  const read = readSettings({ ...sources, options: { teamFile: 'team.json', ...sources.options } });
  assert.ok(!read.ok);
  return read.wrong.map(explain);
}

test('with nothing but a team the server listens on this machine only and keeps its data in .data', () => {
  assert.deepEqual(settingsOf({ environment: {} }), {
    port: 4300,
    host: '127.0.0.1',
    dataDir: '.data',
    databaseUrl: null,
    databaseConnections: 10,
    databasePlain: 'detect',
    publicUrl: null,
    secret: null,
    secretKey: null,
    oidcIssuer: null,
    oidcClientId: null,
    oidcClientSecret: null,
    smtpUrl: null,
    mailFrom: null,
    mailLimit: 30,
    stripeSecretKey: null,
    stripeWebhookSecret: null,
    stripeApi: null,
    testPayments: false,
    metrics: 'local',
    metricsToken: null,
    logLevel: null,
    demo: false,
    teamFile: 'team.json',
    teamName: 'Our team',
    rateLimit: 30,
    readLimit: 600,
    allowPrivateFeeds: false,
    trustProxy: 0,
    pageScripts: null,
    googleClientId: null,
    googleClientSecret: null,
    googleServiceAccount: null,
    googleApi: null,
    microsoftClientId: null,
    microsoftClientSecret: null,
    microsoftTenant: 'common',
    microsoftTeam: false,
    microsoftApi: null,
    calendarBytes: 20_971_520,
    calendarEvents: 50_000,
    calendarOccurrences: 50_000,
    calendarSteps: 2_000_000,
    calendarMemory: 512,
    testing: false,
  });
});

test('the command line outranks the environment, which outranks the file', () => {
  const file = { port: 1, host: '::1', dataDir: 'from-file' };
  const environment = { PORT: '2', HOST: '0.0.0.0' };
  const settings = settingsOf({ options: { port: '3' }, environment, file });
  assert.equal(settings.port, 3);
  assert.equal(settings.host, '0.0.0.0');
  assert.equal(settings.dataDir, 'from-file');
});

test('an empty environment variable counts as absent', () => {
  assert.equal(settingsOf({ environment: { PORT: '', PUBLIC_URL: '' } }).port, 4300);
});

test('every wrong setting is named with what was given and what to give', () => {
  const wrong = wrongOf({
    environment: { PORT: '80000', TRUST_PROXY: 'yes', LOG_LEVEL: 'loud', PUBLIC_URL: 'book.example' },
  });
  assert.equal(wrong.length, 4);
  assert.match(wrong[0] ?? '', /^PORT is 80000\. Give a whole number from 1 to 65535, or 0/);
  assert.ok(wrong.some((line) => line.startsWith('LOG_LEVEL is "loud". Give one of debug, info,')));
  assert.ok(wrong.some((line) => line.startsWith('TRUST_PROXY is "yes".')));
  assert.ok(wrong.some((line) => line.startsWith('PUBLIC_URL is "book.example". Give the address visitors use')));
});

test('a number is read whole or not at all', () => {
  for (const PORT of ['43 00', '4300x', '0x10', '-1', '1e3', '4300.5']) {
    assert.equal(wrongOf({ environment: { PORT } }).length, 1, PORT);
  }
});

test('a secret that is too short is refused without being repeated', () => {
  const [line] = wrongOf({ environment: { SECRET: 'hunter2' } });
  assert.match(line ?? '', /^SECRET is not usable\. Give at least 32 random characters/);
  assert.doesNotMatch(line ?? '', /hunter2/);
});

test('a misspelt name in the file is named, and so is a file that is no object', () => {
  assert.match(
    wrongOf({ environment: {}, file: { prot: 4300 } })[0] ?? '',
    /"prot" in the settings file.*Known are port, /,
  );
  assert.match(wrongOf({ environment: {}, file: [4300] })[0] ?? '', /Give one JSON object/);
  assert.match(wrongOf({ environment: {}, file: { port: '4300' } })[0] ?? '', /^"port" in the settings file is "4300"/);
});

test('a member that every object inherits is no setting', () => {
  assert.match(
    wrongOf({ environment: {}, file: JSON.parse('{"__proto__":1,"toString":1}') as object })[0] ?? '',
    /is no setting/,
  );
});

test('without a file the team is in the database', () => {
  const read = readSettings({ environment: {} });
  assert.ok(read.ok);
  assert.deepEqual([read.settings.teamFile, read.settings.teamName], [null, 'Our team']);
});

test('a provider of identities has an address by which nobody can listen, and a client id', () => {
  const provider = { OIDC_ISSUER: 'https://login.company.example', OIDC_CLIENT_ID: 'booking' };
  assert.equal(settingsOf({ environment: provider }).oidcClientSecret, null);
  for (const OIDC_ISSUER of [
    'http://login.company.example',
    'http://localhost.evil.example',
    'login.company.example',
  ]) {
    assert.match(wrongOf({ environment: { ...provider, OIDC_ISSUER } })[0] ?? '', /^OIDC_ISSUER is/, OIDC_ISSUER);
  }
  for (const [name, value] of Object.entries(provider)) {
    assert.match(wrongOf({ environment: { [name]: value } })[0] ?? '', /is missing\. Give both/);
  }
  assert.doesNotMatch(wrongOf({ environment: { OIDC_CLIENT_SECRET: 'x'.repeat(2000) } })[0] ?? '', /xx/);
});

test('a server started for tests needs no team', () => {
  const read = readSettings({ environment: { TESTING: '1' } });
  assert.ok(read.ok);
  assert.equal(read.settings.testing, true);
});

test('the demo refuses a team file', () => {
  assert.match(
    wrongOf({ environment: { DEMO: '1', TEAM_FILE: 'team.json' } })[0] ?? '',
    /^TEAM_FILE is "team.json"\. Leave it out/,
  );
});

test('public addresses are origins, or origins with a path', () => {
  for (const PUBLIC_URL of ['https://book.example', 'http://localhost:4300/', 'https://x.example/teams/north']) {
    assert.equal(settingsOf({ environment: { PUBLIC_URL } }).publicUrl, PUBLIC_URL);
  }
  for (const PUBLIC_URL of [
    'https://x.example/?a=1',
    'https://x.example/#a',
    'ftp://x.example',
    'https://u:p@x.example',
    'https://x/ "',
  ]) {
    assert.equal(wrongOf({ environment: { PUBLIC_URL } }).length, 1, PUBLIC_URL);
  }
});

test('every setting has its own variable', () => {
  const variables = Object.values(SETTINGS).map(({ env }) => env);
  assert.equal(new Set(variables).size, variables.length);
});

test('mail needs a server and an address that it comes from, and neither the user nor the password is printed', () => {
  const SMTP_URL = 'smtp://user:secret@mail.example';
  const { smtpUrl, mailFrom } = settingsOf({ environment: { SMTP_URL, MAIL_FROM: 'booking@company.example' } });
  assert.deepEqual([smtpUrl, mailFrom], [SMTP_URL, 'booking@company.example']);
  assert.deepEqual(wrongOf({ environment: { SMTP_URL } }), [
    'MAIL_FROM is missing, which all mail comes from. Give one address that the SMTP server may send from, such as booking@company.example, without a name.',
  ]);
  const [wrong, ...others] = wrongOf({
    environment: { SMTP_URL: 'smtp://user:sec@ret@mail.example', MAIL_FROM: 'a@b.example' },
  });
  assert.match(wrong!, /^SMTP_URL is not usable\. Give it as smtp:\/\/USER/);
  assert.deepEqual(others, []);
});

test('mail comes from one plain address', () => {
  for (const MAIL_FROM of [
    'us',
    'Us <a@b.example>',
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: x@y.example',
    'ä@b.example',
  ]) {
    assert.match(wrongOf({ environment: { MAIL_FROM } })[0]!, /^MAIL_FROM is /, MAIL_FROM);
  }
  assert.equal(settingsOf({ environment: { MAIL_FROM: "o'neil+x@b.example" } }).mailFrom, "o'neil+x@b.example");
});

test('Stripe needs both of its secrets, neither of which is ever shown', () => {
  const stripe = { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' };
  assert.equal(settingsOf({ environment: stripe }).stripeApi, null);
  for (const missing of ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET'] as const) {
    const { [missing]: _left, ...one } = stripe;
    const read = readSettings({ environment: one });
    assert.ok(!read.ok);
    assert.deepEqual(
      read.wrong.map(({ setting }) => setting),
      [missing],
    );
    assert.match(read.wrong[0]!.remedy, /both STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET/);
  }
  const wrong = readSettings({ environment: { STRIPE_SECRET_KEY: 'pk_live_secret', STRIPE_WEBHOOK_SECRET: 'hidden' } });
  assert.ok(!wrong.ok);
  assert.deepEqual(
    wrong.wrong.map(({ setting }) => setting),
    ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET'],
  );
  assert.doesNotMatch(JSON.stringify(wrong), /pk_live_secret|hidden/);
});

test('accounts are connected with both client id and secret, and for a whole team with its tenant', () => {
  const given = (environment: Record<string, string>) => wrongOf({ environment });
  assert.match(given({ GOOGLE_CLIENT_ID: 'x' }).join(), /^GOOGLE_CLIENT_SECRET is missing/);
  assert.match(given({ MICROSOFT_CLIENT_SECRET: 'x' }).join(), /^MICROSOFT_CLIENT_ID is missing/);
  const microsoft = { MICROSOFT_CLIENT_ID: 'x', MICROSOFT_CLIENT_SECRET: 'y', MICROSOFT_TEAM: '1' };
  assert.match(given(microsoft).join(), /^MICROSOFT_TEAM is on without a company/);
  settingsOf({ environment: { ...microsoft, MICROSOFT_TENANT: 'team.example' } });
});

test('former keys follow the present one, and a short one is refused without being repeated', () => {
  const [present, former] = ['n'.repeat(32), 'o'.repeat(32)];
  settingsOf({ environment: { SECRET_KEY: `${present},${former}` } });
  const [wrong] = wrongOf({ environment: { SECRET_KEY: `${present},short` } });
  assert.match(wrong!, /^SECRET_KEY is not usable/);
  assert.doesNotMatch(wrong!, /nnn|short/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMTP_URL, smtpServer } from './smtp-url.ts';

const pattern = new RegExp(SMTP_URL);

test('mail is encrypted unless the server is this machine, or the address says plainly that it is not', () => {
  const tls = (url: string) => {
    assert.match(url, pattern);
    return smtpServer(url).tls;
  };
  assert.equal(tls('smtp://mail.example'), 'required');
  assert.equal(tls('smtp://user:secret@mail.example:2525'), 'required');
  assert.equal(tls('smtps://mail.example'), 'implicit');
  assert.equal(tls('smtps://127.0.0.1'), 'implicit');
  assert.equal(tls('smtp://127.0.0.1:1025'), 'none');
  assert.equal(tls('smtp://localhost'), 'none');
  assert.equal(tls('smtp://[::1]:25'), 'none');
  assert.equal(tls('smtp://mailpit:1025?plain'), 'none');
  assert.equal(tls('smtp://127.example'), 'required');
});

test('host, port and sign-in are read from the address, percent-decoded', () => {
  assert.deepEqual(smtpServer('smtp://apikey%40co.example:p%3Aa%2Fss@mail.example'), {
    host: 'mail.example',
    port: 587,
    tls: 'required',
    auth: { user: 'apikey@co.example', pass: 'p:a/ss' },
  });
  assert.deepEqual(smtpServer('smtps://mail.example').port, 465);
  assert.deepEqual(smtpServer('smtp://[::1]:25'), { host: '::1', port: 25, tls: 'none', auth: null });
});

test('what is no address of an SMTP server does not fit', () => {
  const wrong = ['mail.example', 'http://mail.example', 'smtp://', 'smtp://user@mail.example', 'smtp://a b.example'];
  const more = ['smtp://mail.example/path', 'smtp://mail.example?ignoreTLS=true', 'smtp://mail.example:', 'smtp://-x'];
  for (const url of [...wrong, ...more]) assert.doesNotMatch(url, pattern, url);
});

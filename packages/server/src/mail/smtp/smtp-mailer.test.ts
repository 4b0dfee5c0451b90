import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { simpleParser } from 'mailparser';
import type { SMTPServerOptions } from 'smtp-server';
import { FROM, inviteOf, letterOf } from '../test/letters.ts';
import { rawServer, smtpSink } from '../test/sink.ts';
import { smtpMailer } from './smtp-mailer.ts';

const later = () => AbortSignal.timeout(20_000);

function mailerAt(t: TestContext, url: string, patience?: number) {
  const mailer = smtpMailer({ url, from: FROM, ...(patience !== undefined && { patience }) });
  t.after(() => mailer.close());
  return mailer;
}

async function refusing(t: TestContext, options: SMTPServerOptions, sign = '') {
  const sink = await smtpSink(options);
  t.after(() => sink.close());
  return { sink, mailer: mailerAt(t, sink.url.replace('smtp://', `smtp://${sign}`)) };
}

function answer(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

test('a letter arrives at its reader and at nobody else, and the same letter with the same Message-ID', async (t) => {
  const { sink, mailer } = await refusing(t, {});
  const letter = letterOf({ invite: inviteOf() });
  assert.deepEqual(await mailer.send(letter, later()), { kind: 'done' });
  assert.deepEqual(await mailer.send(letter, later()), { kind: 'done' });
  assert.deepEqual(await mailer.send(letterOf({ id: 'another' }), later()), { kind: 'done' });
  assert.equal(await mailer.problem(), null);
  assert.deepEqual(
    sink.arrived.map(({ from, to }) => [from, to]),
    sink.arrived.map(() => [FROM.address, ['ada@visitor.example']]),
  );
  assert.equal(sink.arrived.length, 3);
  const [first, second, third] = await Promise.all(sink.arrived.map(({ raw }) => simpleParser(raw)));
  assert.match(first!.messageId!, /^<[0-9a-f]{32}@northwind\.example>$/);
  assert.equal(first!.messageId, second!.messageId);
  assert.notEqual(first!.messageId, third!.messageId);
  assert.deepEqual(first!.references, third!.references);
});

test('a recipient who is refused is refused for good, one who is put off is tried again, and neither closes the way', async (t) => {
  const gone = await refusing(t, {
    onRcptTo: (_to, _s, done) => done(answer(550, '5.1.1 <ada@visitor.example> unknown')),
  });
  assert.deepEqual(await gone.mailer.send(letterOf(), later()), {
    kind: 'refused',
    problem: 'The SMTP server refuses the recipient (550 5.1.1).',
  });
  const grey = await refusing(t, { onRcptTo: (_to, _s, done) => done(answer(451, '4.7.1 Greylisted')) });
  assert.deepEqual(await grey.mailer.send(letterOf(), later()), {
    kind: 'again',
    problem: 'The SMTP server puts the recipient off (451 4.7.1).',
    maybe: false,
    closed: false,
  });
});

test('a message that is refused is refused for good, one that is put off has not arrived', async (t) => {
  const answered = (code: number): SMTPServerOptions => ({
    onData(stream, _session, done) {
      stream.resume();
      stream.on('end', () => done(answer(code, 'No')));
    },
  });
  const spam = await refusing(t, answered(554));
  assert.deepEqual(await spam.mailer.send(letterOf(), later()), {
    kind: 'refused',
    problem: 'The SMTP server refuses the message (554).',
  });
  const full = await refusing(t, answered(452));
  const sent = await full.mailer.send(letterOf(), later());
  assert.deepEqual(sent, {
    kind: 'again',
    problem: 'The SMTP server puts the message off (452).',
    maybe: false,
    closed: false,
  });
});

test('a sender who is refused, and a sign-in that is not accepted, close the way for all', async (t) => {
  const sender = await refusing(t, { onMailFrom: (_from, _s, done) => done(answer(550, '5.7.1 Not you')) });
  const refused = await sender.mailer.send(letterOf(), later());
  assert.deepEqual(refused, {
    kind: 'again',
    problem: 'The SMTP server refuses the sender (550 5.7.1).',
    maybe: false,
    closed: true,
  });
  const signs: SMTPServerOptions = {
    authOptional: false,
    onAuth: (_auth, _s, done) => done(new Error('No such user')),
  };
  const key = await refusing(t, { ...signs, allowInsecureAuth: true }, 'user:secret@');
  const sent = await key.mailer.send(letterOf(), later());
  assert.ok(sent.kind === 'again' && sent.closed && !sent.maybe, JSON.stringify(sent));
  assert.match(sent.problem, /does not accept the sign-in \(535\)/);
  assert.match((await key.mailer.problem())!, /does not accept the sign-in/);
  const without = await refusing(t, signs);
  const anonymous = await without.mailer.send(letterOf(), later());
  assert.ok(anonymous.kind === 'again' && anonymous.closed && !anonymous.maybe, JSON.stringify(anonymous));
});

test('a server that is not there, hangs up, says nothing or is closing closes the way, and nothing has arrived', async (t) => {
  const gone = await rawServer((socket) => socket.destroy());
  await gone.close();
  const rude = await rawServer((socket) => socket.end());
  const mute = await rawServer(() => undefined);
  const busy = await rawServer((socket, line) => line === null && socket.end('421 4.3.2 Not now\r\n'));
  for (const { url } of [gone, rude, mute, busy]) {
    const mailer = mailerAt(t, url, 300);
    const sent = await mailer.send(letterOf(), later());
    assert.ok(sent.kind === 'again' && sent.closed && !sent.maybe, JSON.stringify(sent));
    assert.notEqual(await mailer.problem(), null);
  }
  for (const server of [rude, mute, busy]) await server.close();
});

test('mail that was taken by a server that dies before it answers may have arrived', async (t) => {
  let taken = '';
  let isData = false;
  const dying = await rawServer((socket, line) => {
    if (line === null) return socket.write('220 Hello\r\n');
    if (isData) {
      taken += `${line}\n`;
      return line === '.' && socket.destroy();
    }
    isData = line === 'DATA';
    return socket.write(isData ? '354 Go on\r\n' : '250 Yes\r\n');
  });
  t.after(() => dying.close());
  const sent = await mailerAt(t, dying.url).send(letterOf(), later());
  assert.deepEqual(sent, {
    kind: 'again',
    problem: 'The connection to the SMTP server was lost.',
    maybe: true,
    closed: true,
  });
  assert.match(taken, /Message-ID: </);
});

test('a connection that the server has ended in between loses nothing', async (t) => {
  let mails = 0;
  let isData = false;
  const closing = await rawServer((socket, line) => {
    if (line === null) return socket.write('220 Hello\r\n');
    if (isData) {
      if (line !== '.') return;
      isData = false;
      mails += 1;
      return socket.end('250 Yes\r\n');
    }
    isData = line === 'DATA';
    return socket.write(isData ? '354 Go on\r\n' : '250 Yes\r\n');
  });
  t.after(() => closing.close());
  const mailer = mailerAt(t, closing.url);
  for (let i = 0; i < 3; i++) assert.deepEqual(await mailer.send(letterOf({ id: `${i}` }), later()), { kind: 'done' });
  assert.equal(mails, 3);
});

test('an attempt that is broken off while the server keeps silent ends at once, and may have arrived', async (t) => {
  const stop = new AbortController();
  const silent = await rawServer((socket, line) => {
    if (line === null) socket.write('220 Hello\r\n');
    else if (line.startsWith('MAIL')) stop.abort();
    else socket.write('250 Yes\r\n');
  });
  t.after(() => silent.close());
  const sent = await mailerAt(t, silent.url).send(letterOf(), stop.signal);
  assert.ok(sent.kind === 'again' && sent.maybe && sent.closed, JSON.stringify(sent));
});

test('nothing is sent without encryption to a server elsewhere', async (t) => {
  let heard = '';
  const plain = await rawServer((socket, line) => {
    heard += line ?? '';
    socket.write(line === null ? '220 Hello\r\n' : line.startsWith('EHLO') ? '250 Hello\r\n' : '502 No\r\n');
  });
  t.after(() => plain.close());
  // This machine, by an address that is not known to be it.
  const mailer = mailerAt(t, `smtp://[::ffff:127.0.0.1]:${plain.port}`, 2000);
  const sent = await mailer.send(letterOf(), later());
  assert.ok(sent.kind === 'again' && sent.closed && !sent.maybe, JSON.stringify(sent));
  assert.match(heard, /^EHLO.*STARTTLS/);
  assert.doesNotMatch(heard, /MAIL FROM/);
});

test('nothing is sent to a server whose certificate nobody trusts', async (t) => {
  const upgraded = await smtpSink({ disabledCommands: [] });
  const encrypted = await smtpSink({ secure: true });
  t.after(() => Promise.all([upgraded.close(), encrypted.close()]));
  for (const url of [`smtp://[::ffff:127.0.0.1]:${upgraded.port}`, `smtps://127.0.0.1:${encrypted.port}`]) {
    const mailer = mailerAt(t, url, 2000);
    const sent = await mailer.send(letterOf(), later());
    assert.deepEqual(sent, {
      kind: 'again',
      problem: 'The connection to the SMTP server cannot be encrypted, or its certificate is not trusted.',
      maybe: false,
      closed: true,
    });
    assert.match((await mailer.problem())!, /certificate is not trusted/);
  }
  assert.deepEqual([upgraded.arrived, encrypted.arrived], [[], []]);
});

test('a letter without a usable address is refused, and no server is asked', async (t) => {
  let isAsked = false;
  const server = await rawServer(() => void (isAsked = true));
  t.after(() => server.close());
  const mailer = mailerAt(t, server.url);
  for (const address of [
    '',
    'nobody',
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    '<a@b.example>',
  ]) {
    const sent = await mailer.send(letterOf({ to: { name: null, address } }), later());
    assert.deepEqual(sent, { kind: 'refused', problem: 'The address cannot be used for mail.' });
  }
  assert.ok(!isAsked);
});

test('many letters go out over few connections', async (t) => {
  let connections = 0;
  const { sink, mailer } = await refusing(t, { onConnect: (_s, done) => (connections++, done()) });
  const letters = Array.from({ length: 30 }, (_, i) => letterOf({ id: `letter ${i}` }));
  const sent = await Promise.all(letters.map((letter) => mailer.send(letter, later())));
  assert.ok(sent.every(({ kind }) => kind === 'done'));
  assert.equal(sink.arrived.length, 30);
  assert.ok(connections <= 5, `${connections} connections`);
});

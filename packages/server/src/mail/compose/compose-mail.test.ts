import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simpleParser, type ParsedMail } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { MESSAGES } from '@team-booking/contract/team';
import type { Letter, LetterKind } from '@team-booking/engine';
import { BOOKING, everyLetter, FROM, inviteOf, letterOf, START } from '../test/letters.ts';
import { composeMail } from './compose-mail.ts';

const LOCALES = ['en', 'de', 'ar'];

async function rawOf(letter: Letter): Promise<string> {
  return (await new MailComposer(composeMail(letter, FROM)).compile().build()).toString('utf8');
}

async function parsed(letter: Letter): Promise<ParsedMail> {
  return simpleParser(await rawOf(letter));
}

test('every kind of letter is told in every language, with a subject, a text and a page, and nothing is left open', async () => {
  for (const locale of LOCALES) {
    for (const letter of everyLetter(locale)) {
      const { subject, text, html } = composeMail(letter, FROM);
      const of = `${locale} ${letter.role} ${letter.kind}`;
      for (const said of [subject, text, html]) {
        assert.doesNotMatch(said, /undefined|null|NaN|\[object|\{\w+\}|Invalid Date/, of);
        assert.ok(said.trim().length > 5, of);
      }
      if (letter.booking) assert.ok(text.includes('KT-41273') && html.includes('KT-41273'), of);
      for (const url of Object.values(letter.links)) assert.ok(text.includes(url), `${of}: ${url}`);
    }
  }
});

test('labels are followed by the colon of their language', () => {
  for (const locale of ['fr', 'ja', 'zh-Hans']) {
    for (const letter of everyLetter(locale)) {
      const { text, html } = composeMail(letter, FROM);
      const seen = html.replaceAll(/<(style|head)[\s\S]*?<\/\1>|<[^>]*>/g, '');
      for (const said of [text, seen]) assert.doesNotMatch(said, /[\p{L}\d]:(\s|$)/mu, `${locale} ${letter.kind}`);
    }
  }
});

test('every message that a team may word is among the samples', () => {
  const samples = new Set(everyLetter().map(({ role, kind }) => `${role} ${kind}`));
  for (const [role, kinds] of Object.entries(MESSAGES)) {
    for (const kind of kinds) assert.ok(samples.has(`${role} ${kind}`), `${role} ${kind}`);
  }
});

test('a kind that a role does not know is told nevertheless', () => {
  const kinds = new Set<LetterKind>(everyLetter().map(({ kind }) => kind));
  for (const kind of kinds) {
    for (const role of ['visitor', 'guest', 'host', 'person'] as const) {
      assert.ok(composeMail(letterOf({ kind, role }), FROM).subject.length > 5);
    }
  }
});

test('a subject says what happened, what and when, in the reader’s language and zone', () => {
  const subject = (changes: Partial<Letter>) => composeMail(letterOf(changes), FROM).subject;
  assert.equal(subject({ locale: 'en-GB' }), 'Confirmed: Discovery call, Tue 8 Dec, 10:30');
  assert.equal(subject({ locale: 'de-AT', kind: 'moved' }), 'Verschoben: Discovery call, Di., 8. Dez., 10:30');
  assert.equal(subject({ locale: 'en-GB', timeZone: 'Asia/Kolkata' }), 'Confirmed: Discovery call, Tue 8 Dec, 15:00');
  assert.match(subject({ locale: 'ar' }), /^تم التأكيد: \u2068Discovery call\u2069، /);
  // No words of ours: English.
  assert.match(subject({ locale: 'sw-KE' }), /^Confirmed: Discovery call, Tue,? (Dec 8|8 Dec), 10:30( AM)?$/);
});

test('hosts are told the time with its zone, the visitor’s own, who comes and what they answered', () => {
  const answers = [{ label: 'Topic', value: 'Prices\nand plans' }];
  const letter = letterOf({ role: 'host', kind: 'new-booking', locale: 'en-GB', booking: { ...BOOKING, answers } });
  const { text, replyTo } = composeMail(letter, FROM);
  for (const said of [
    'Tuesday, 8 December 2026\n10:30–11:00 (Central European Standard Time)',
    'Visitor:\n  Ada Lovelace\n  ada@visitor.example',
    'Phone: +44 20 7946 0958',
    'Their time: Tuesday 8 December at 09:30 (Greenwich Mean Time)',
    'Guests: Charles Babbage charles@visitor.example',
    'Topic:\n  Prices\n  and plans',
  ]) {
    assert.ok(text.includes(said), `${said}\n---\n${text}`);
  }
  assert.deepEqual(replyTo, { name: 'Ada Lovelace', address: 'ada@visitor.example' });
});

test('a moved booking names the time before, a cancelled one is struck, and nobody is led to where nothing takes place', () => {
  const before = { start: START - 3_600_000, end: START - 1_800_000 };
  const moved = composeMail(letterOf({ kind: 'moved', locale: 'en-GB', booking: { ...BOOKING, before } }), FROM);
  assert.ok(moved.text.includes('Before: Tuesday, 8 December 2026, 09:30–10:00'), moved.text);
  assert.match(moved.html, /Before: <s>Tuesday, 8 December 2026, 09:30–10:00<\/s>/);
  assert.match(moved.html, /href="https:\/\/meet\.northwind\.example\/mira"/);
  const cancelled = composeMail(letterOf({ kind: 'cancelled', locale: 'en-GB' }), FROM);
  assert.match(cancelled.html, /<s>Tuesday, 8 December 2026<\/s>/);
  assert.doesNotMatch(cancelled.html + cancelled.text, /meet\.northwind/);
});

test('money is told as its currency is written, also without minor units', () => {
  const lead = (amount: number, currency: string, locale: string) =>
    composeMail(
      letterOf({ kind: 'pay', locale, booking: { ...BOOKING, price: { amount, currency, until: START } } }),
      FROM,
    ).text;
  assert.match(lead(4000, 'EUR', 'en'), /€40 is paid/);
  assert.match(lead(4050, 'EUR', 'de'), /40,50\s€ bezahlt/);
  assert.match(lead(4000, 'JPY', 'en'), /¥4,000 is paid/);
  assert.match(lead(4500, 'KWD', 'en'), /KWD\s4\.500? is paid|KWD\s4\.5 is paid/);
});

test('mails about one booking belong together, are no answers to anybody, and come from the team', async () => {
  const mails = await Promise.all(
    ['confirmed', 'moved'].map((kind) => parsed(letterOf({ id: kind, kind: kind as LetterKind }))),
  );
  const [one, other] = mails;
  assert.deepEqual(one!.references, other!.references);
  assert.equal(one!.headers.get('x-entity-ref-id'), other!.headers.get('x-entity-ref-id'));
  assert.notEqual(one!.messageId, other!.messageId);
  assert.equal(one!.headers.get('auto-submitted'), 'auto-generated');
  assert.equal(one!.from?.text, '"Northwind Support" <booking@northwind.example>');
  assert.equal(one!.replyTo?.text, '"Northwind Support" <support@northwind.example>');
  assert.deepEqual(one!.date, new Date(letterOf().at));
});

test('an invitation is an alternative that says its method, and a file besides', async () => {
  for (const method of ['REQUEST', 'CANCEL'] as const) {
    const raw = await rawOf(letterOf({ invite: inviteOf({ method }) }));
    const mixed = /^Content-Type: multipart\/mixed;\s+boundary="([^"]+)"/m.exec(raw);
    const alternative = /^Content-Type: multipart\/alternative;\s+boundary="([^"]+)"/m.exec(raw);
    assert.ok(mixed && alternative && mixed.index < alternative.index);
    const within = raw.split(`--${alternative[1]}`).slice(1, -1);
    const types = within.map((part) => /Content-Type: ([^\r\n]+)/.exec(part)![1]);
    assert.deepEqual(types, [
      'text/plain; charset=utf-8',
      'text/html; charset=utf-8',
      `text/calendar; charset=utf-8; method=${method}`,
    ]);
    assert.match(raw, /Content-Type: application\/ics; name=invite\.ics\r\n/);
    assert.match(raw, /Content-Disposition: attachment; filename=invite\.ics/);
    const { attachments } = await simpleParser(raw);
    for (const { content } of attachments) assert.match(content.toString(), new RegExp(`METHOD:${method}\r\n`));
  }
  assert.doesNotMatch(await rawOf(letterOf()), /calendar/);
});

test('whoever gets an invitation is told that their calendar may ask about the sender, and nobody else is', () => {
  assert.match(composeMail(letterOf({ invite: inviteOf() }), FROM).text, /whether you know the sender/);
  assert.doesNotMatch(composeMail(letterOf({ invite: inviteOf({ method: 'CANCEL' }) }), FROM).text, /know the sender/);
  assert.doesNotMatch(composeMail(letterOf(), FROM).text, /know the sender/);
});

test('a team’s own words take the place of ours, and name what they may', () => {
  const template = {
    subject: '{title} with {team}: {visitor} {reason} {wrong}',
    text: 'Dear {visitor},\n\n{date}, {time}.\nAt: {place}',
  };
  const { subject, text, html } = composeMail(letterOf({ template, locale: 'en-GB' }), FROM);
  assert.equal(subject, 'Discovery call with Northwind Support: {visitor} {reason} {wrong}');
  assert.ok(
    text.includes('Dear Ada Lovelace,\n\nTuesday, 8 December 2026, 10:30–11:00.\nAt: Video call, https://meet'),
    text,
  );
  assert.match(html, /Dear Ada Lovelace,<\/p>[^]*10:30–11:00\.<br>At: Video call/);
  assert.doesNotMatch(text, /See you then/);
  // Without words for one of them, ours stay.
  const empty = composeMail(letterOf({ template: { subject: '', text: ' ' }, locale: 'en-GB' }), FROM);
  assert.match(empty.subject, /^Confirmed/);
  assert.match(empty.text, /See you then/);
});

test('a page loads nothing but the team’s logo, and that encrypted', () => {
  const team = { ...letterOf().team, logoUrl: 'https://northwind.example/logo.png' };
  assert.match(composeMail(letterOf({ team }), FROM).html, /<img src="https:\/\/northwind\.example\/logo\.png"/);
  for (const logoUrl of ['http://northwind.example/logo.png', 'data:image/png;base64,AA', 'javascript:alert(1)', 'x']) {
    assert.doesNotMatch(composeMail(letterOf({ team: { ...team, logoUrl } }), FROM).html, /<img/);
  }
  for (const letter of everyLetter()) {
    assert.doesNotMatch(composeMail(letter, FROM).html, /<(img|link|script|iframe|form|object)|url\(|@import|src=/i);
  }
});

test('a link that leads nowhere on the web is no link', () => {
  const links = {
    manage: 'javascript:alert(1)',
    pay: 'data:text/html,x',
    approve: 'ftp://x.example/',
    attend: 'nowhere',
  };
  const location = { kind: 'online', label: 'Call', joinUrl: 'javascript:alert(2)' };
  const { html } = composeMail(letterOf({ links, booking: { ...BOOKING, location } }), FROM);
  assert.doesNotMatch(html, /javascript:|data:|ftp:|nowhere/);
});

const NASTY = [
  'Eve\r\nBcc: eve@evil.example',
  'Eve\nBcc: eve@evil.example\n\nHello',
  'Eve\u2028Bcc: eve@evil.example\u2029\u0085X: y',
  'Eve" <eve@evil.example>, "',
  '"Eve", <eve@evil.example>',
  'eve@evil.example, mallory@evil.example',
  '=?utf-8?Q?Eve=0D=0ABcc:_eve@evil.example?=',
  '=?utf-8?B?RXZlDQpCY2M6IGV2ZUBldmlsLmV4YW1wbGU=?=',
  'Eve (comment) \\" \\\\ ; group: eve@evil.example;',
  '\uD800Eve\uDFFF\0\u0007',
  '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp;</td></style>',
  '\u202Eelpmaxe.live@eve\u2066\u2069\u2069',
  'W'.repeat(3000),
  '',
];

/** Every text in a letter, by where it is, with a letter in which it is another one. */
function withText(letter: Letter): (readonly [string, (text: string) => Letter])[] {
  const found: (readonly [string, (text: string) => Letter])[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]) => {
    if (typeof value === 'string') {
      found.push([path.join('.'), (text) => replaced(letter, path, text)]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) walk(member, [...path, name]);
    }
  };
  walk(letter, []);
  return found;
}

function replaced(letter: Letter, path: readonly (string | number)[], text: string): Letter {
  const copy = structuredClone(letter);
  let at = copy as unknown as Record<string | number, unknown>;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string | number, unknown>;
  at[path.at(-1)!] = text;
  return copy;
}

const FULL = letterOf({
  role: 'host',
  kind: 'approve',
  team: {
    name: 'T',
    logoUrl: 'https://t.example/l.png',
    accent: '#123456',
    contact: { name: 'C', email: 'c@t.example', phone: '1', url: 'https://t.example/' },
  },
  booking: {
    ...BOOKING,
    answers: [{ label: 'L', value: 'V' }],
    location: { kind: 'k', label: 'L', joinUrl: 'https://j.example/', address: 'A', phone: '2' },
    reason: 'R',
    price: { amount: 1, currency: 'EUR', until: START },
  },
  links: { approve: 'https://b.example/a', open: 'https://b.example/h' },
  invite: inviteOf(),
  template: { subject: '{title} {visitor}', text: '{visitor} {reason} {place} {hosts}' },
});

test('whatever stands in any text of a letter, it has one recipient, the same headers, and no markup of others', async () => {
  const headOf = (mail: ReturnType<typeof composeMail>) => new MailComposer(mail).compile().buildHeaders();
  const names = (head: string) =>
    head
      .replaceAll(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => line.slice(0, line.indexOf(':')))
      .filter((name) => name !== 'Reply-To')
      .sort();
  for (const role of ['visitor', 'host'] as const) {
    const plain = { ...FULL, role };
    const usualMail = composeMail(plain, FROM);
    const usual = names(headOf(usualMail));
    const tags = tagsOf(usualMail.html);
    for (const [path, written] of withText(plain)) {
      // Codes that the engine sets, not texts.
      if (/^(kind|role)$|currency$|^invite\.method$/.test(path)) continue;
      // Each text is tried in one role or the other.
      for (const nasty of NASTY.filter((_, i) => (i % 2 === 0) === (role === 'host'))) {
        const letter = written(nasty);
        // No address, no mail.
        if (path === 'to.address' || path === 'invite.organizer.address') {
          assert.throws(() => composeMail(letter, FROM), { name: 'UnusableAddress' }, `${path}: ${nasty}`);
          continue;
        }
        const mail = composeMail(letter, FROM);
        const head = headOf(mail);
        const of = `${role} ${path}: ${JSON.stringify(nasty.slice(0, 60))}\n${head}`;
        const { to, from, cc, bcc } = await simpleParser(`${head}\r\n\r\n`);
        const addresses = [to].flat().flatMap((one) => one?.value ?? []);
        assert.deepEqual(
          addresses.map(({ address, group }) => [address, group]),
          [['ada@visitor.example', undefined]],
          of,
        );
        assert.deepEqual(
          from?.value.map(({ address }) => address),
          [FROM.address],
          of,
        );
        assert.deepEqual([cc, bcc], [undefined, undefined], of);
        assert.deepEqual(mail.envelope, { from: FROM.address, to: ['ada@visitor.example'] });
        assert.deepEqual(names(head), usual, of);
        for (const line of head.split('\r\n')) assert.ok(line.length <= 998 && !/[\r\n]/.test(line), of);
        assert.ok(mail.html.isWellFormed() && mail.text.isWellFormed() && mail.subject.isWellFormed(), of);
        assert.doesNotMatch(mail.html, /<script|<img src=x|onerror=alert\(1\)>/i, of);
        assert.ok(
          tagsOf(mail.html).every((tag) => tags.includes(tag) || EXTRA.includes(tag)),
          of,
        );
      }
    }
  }
});

/** Elements that come with what is typed: more lines, and the name in place of a logo. */
const EXTRA = ['br', 'span', 'bdi', 'p', 'div', 's'];

function tagsOf(html: string): string[] {
  return [...new Set([...html.matchAll(/<([a-z0-9]+)/gi)].map(([, name]) => name!))];
}

test('no subject says what a visitor typed', () => {
  const mark = 'Xyzzy';
  const visitor = { ...BOOKING.visitor, name: mark, email: 'xyzzy@visitor.example', phone: mark };
  const typed = {
    visitor,
    reason: mark,
    guests: [{ name: mark, email: 'xyzzy@visitor.example' }],
    answers: [{ label: 'L', value: mark }],
  };
  const template = { subject: '{visitor} {reason} {title}', text: '' };
  for (const letter of everyLetter()) {
    const booking = letter.booking && { ...letter.booking, ...typed };
    for (const own of [null, template]) {
      const { subject } = composeMail({ ...letter, booking, template: own, to: { ...letter.to, name: mark } }, FROM);
      assert.doesNotMatch(subject, /xyzzy/i);
    }
  }
});

test('names of the other direction are set apart in Arabic, and what turns the direction is left out', () => {
  const { subject, text } = composeMail(letterOf({ locale: 'ar', role: 'guest', kind: 'removed' }), FROM);
  assert.match(text, /\u2068Ada Lovelace\u2069/);
  assert.match(subject, /: \u2068Discovery call\u2069، /);
  const template = { subject: '{title}، {date}', text: 'إلى {visitor}.' };
  const own = composeMail(letterOf({ locale: 'ar', template }), FROM);
  assert.match(own.subject, /^\u2068Discovery call\u2069، /);
  assert.match(own.text, /إلى \u2068Ada Lovelace\u2069\./);
  const booking = { ...BOOKING, visitor: { ...BOOKING.visitor, name: 'Ada\u202E\u2069' } };
  const mail = composeMail(letterOf({ role: 'host', kind: 'new-booking', booking }), FROM);
  assert.doesNotMatch(mail.text + mail.html, /\u202E|\u2069/);
});

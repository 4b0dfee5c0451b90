import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import ical, { type VEvent } from 'node-ical';
import { TOLD_TABLE } from '../../../engine/test/told-table.ts';
import { GUESTS, MODES, toldTeam, type ToldTeam } from '../../../engine/test/told-team.ts';
import { smtpMailer } from './smtp/smtp-mailer.ts';
import { smtpSink, type Sink } from './test/sink.ts';

/** What an invitation says, as one library understands it. */
interface Understood {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly organizer: string;
}

/** A mail that has arrived: at whom, and with which invitation. */
interface Arrived {
  readonly to: string;
  readonly invite: Understood | null;
}

let sink: Sink;
let smtp: ReturnType<typeof smtpMailer>;
before(async () => {
  sink = await smtpSink();
  smtp = smtpMailer({ url: sink.url, from: { name: null, address: 'booking@team.example' } });
});
after(async () => {
  await smtp?.close();
  await sink?.close();
});

const addressOf = (text: string) => text.replace(/^mailto:/i, '');

function byIcalJs(text: string): Understood {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const component = calendar.getFirstSubcomponent('vevent')!;
  const { uid, sequence, startDate, organizer } = new ICAL.Event(component);
  const method = String(calendar.getFirstPropertyValue('method'));
  return { method, uid, sequence, start: startDate.toJSDate().getTime(), organizer: addressOf(organizer) };
}

function byNodeIcal(text: string): Understood {
  const read = ical.sync.parseICS(text);
  const event = Object.values(read).find((one) => one?.type === 'VEVENT') as VEvent;
  const organizer = event.organizer as unknown as string | { readonly val: string };
  return {
    method: (event as { readonly method?: string }).method ?? '',
    uid: event.uid,
    sequence: Number(event.sequence),
    start: event.start.getTime(),
    organizer: addressOf(typeof organizer === 'string' ? organizer : organizer.val),
  };
}

/** Lets a team's letters leave by SMTP. @returns what arrives from one call to the next */
function byMail(team: ToldTeam) {
  team.mailer.answer = (letter, signal) => smtp.send(letter, signal);
  return async (): Promise<Arrived[]> => {
    const since = sink.arrived.length;
    await team.hear();
    return Promise.all(
      sink.arrived.slice(since).map(async ({ to, raw }) => {
        assert.equal(to.length, 1);
        const { attachments } = await simpleParser(raw);
        const part = attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
        if (!part) return { to: to[0]!, invite: null };
        const text = part.content.toString('utf8');
        const invite = byIcalJs(text);
        assert.deepEqual(byNodeIcal(text), invite, 'two libraries understand the same');
        return { to: to[0]!, invite };
      }),
    );
  };
}

const methodOf = (said: string) => said.split(' ')[1] ?? null;

for (const { happens, modes = MODES, ...row } of TOLD_TABLE) {
  for (const mode of modes) {
    test(`by SMTP, ${mode}: ${happens}`, async () => {
      const team = await toldTeam(mode, row.more);
      const hear = byMail(team);
      const booking = await team.book({ guests: GUESTS });
      const all: Arrived[] = [];
      if (row.before) {
        all.push(...(await hear()));
        await row.before(team, booking);
        all.push(...(await hear()));
      }
      await row.event(team, booking);
      const told = await hear();
      all.push(...told);
      const methods = (mails: readonly Arrived[]) => mails.map(({ invite }) => invite?.method ?? null);
      const isHost = ({ to }: Arrived) => /^[abc]@team\.example$/.test(to);
      const guests = GUESTS.map(({ email }) => email);
      // Who is no host and no guest is the visitor, whatever address they have by now.
      const visitor = told.filter((mail) => !isHost(mail) && !guests.includes(mail.to));
      assert.deepEqual(methods(visitor), row.visitor.map(methodOf), 'the visitor');
      for (const email of guests) {
        assert.deepEqual(methods(told.filter(({ to }) => to === email)), row.guests.map(methodOf), email);
      }
      const hosts = told.filter(isHost);
      assert.deepEqual(
        hosts.map(({ invite }) => invite),
        row.inCharge.map(() => null),
        'in charge: no second copy of the event by mail',
      );
      for (const theirs of Object.values(Object.groupBy(all, ({ to }) => to))) risesFor(theirs!, booking.id);
      assert.deepEqual(await hear(), [], 'told once');
    });
  }
}

/** One event for the life of a booking, of which each version is later than the one before. */
function risesFor(mails: readonly Arrived[], id: string): void {
  const invites = mails.flatMap(({ invite }) => invite ?? []);
  for (const [i, invite] of invites.entries()) {
    assert.deepEqual([invite.uid, invite.organizer], [id, 'booking@team.example']);
    if (i > 0)
      assert.ok(
        invite.sequence > invites[i - 1]!.sequence,
        `${invite.sequence} comes after ${invites[i - 1]!.sequence}`,
      );
  }
}

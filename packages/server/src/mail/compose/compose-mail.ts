import { createHash } from 'node:crypto';
import type { Letter } from '@team-booking/engine';
import { calendarOf } from '../itip.ts';
import { isAddress, usableAddress } from './address.ts';
import { mailVoice } from '../words/voice.ts';
import { shortLine } from './clean-line.ts';
import { documentOf } from './document-of.ts';

/** A name, where there is one, and one address. */
interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A letter as it is sent, in nodemailer's terms. */
export interface Mail {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly replyTo?: Mailbox;
  readonly envelope: { readonly from: string; readonly to: string[] };
  readonly subject: string;
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references?: string;
  readonly date: Date;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
  /** Shown as an invitation by calendars, and attached. */
  readonly icalEvent?: { readonly method: string; readonly filename: string; readonly content: string };
  /** Nothing in it is read from a file or from the net. */
  readonly disableFileAccess: true;
  readonly disableUrlAccess: true;
  readonly xMailer: false;
}

/** The team's own address, from which all mail comes. */
export interface Sender {
  /** Default: the team's name. */
  readonly name: string | null;
  readonly address: string;
}

/**
 * Composes a letter. The same letter is the same mail, with the same Message-ID; mails about one booking belong together.
 *
 * @throws {UnusableAddress} where the reader's or the sender's address is none
 */
export function composeMail(letter: Letter, from: Sender): Mail {
  const address = usableAddress(from.address);
  const to = usableAddress(letter.to.address);
  const reply = replyTo(letter);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const thread = letter.booking && `<booking-${digestOf(letter.booking.id)}@${domain}>`;
  return {
    from: { name: nameOf(from.name ?? letter.team.name), address },
    to: { name: nameOf(letter.to.name ?? ''), address: to },
    ...(reply && { replyTo: reply }),
    envelope: { from: address, to: [to] },
    ...documentOf(letter),
    messageId: `<${digestOf(letter.id)}@${domain}>`,
    ...(thread && { inReplyTo: thread, references: thread }),
    date: new Date(letter.at),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': mailVoice(letter.locale).locale,
      ...(letter.booking && { 'X-Entity-Ref-ID': digestOf(letter.booking.id) }),
    },
    ...(letter.invite && {
      icalEvent: { method: letter.invite.method, filename: 'invite.ics', content: calendarOf(letter.invite) },
    }),
    disableFileAccess: true,
    disableUrlAccess: true,
    xMailer: false,
  };
}

/** Who gets an answer: of hosts the visitor, of everybody else the contact. */
function replyTo({ role, kind, booking, team }: Letter): Mailbox | null {
  const other =
    role === 'host'
      ? kind !== 'no-longer-yours' && booking && { name: booking.visitor.name, address: booking.visitor.email }
      : role !== 'person' && { name: team.contact?.name ?? team.name, address: team.contact?.email ?? '' };
  return other && isAddress(other.address) ? { name: nameOf(other.name), address: other.address } : null;
}

function nameOf(name: string): string {
  return shortLine(name, 120);
}

/** Ids hold anything; this fits into a header, and says nothing. */
function digestOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32);
}

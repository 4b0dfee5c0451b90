import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';

/** What a reader's program makes of a mail. */
export interface ReadMail {
  readonly messageId: string;
  readonly to: string;
  readonly text: string;
  /** The invitation in it, epoch milliseconds. */
  readonly invite: {
    readonly method: string;
    readonly uid: string;
    readonly sequence: number;
    readonly stamp: number;
    readonly start: number;
    readonly end: number;
    /** Addresses of those who need not answer. */
    readonly accepted: readonly string[];
  } | null;
}

/** Reads a mail as it arrived. @param to the address that it was handed over for */
export async function readMail(raw: string, to: string): Promise<ReadMail> {
  const { messageId = '', text = '', attachments } = await simpleParser(raw);
  const part = attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
  return { messageId, to, text, invite: part ? inviteIn(part.content.toString('utf8')) : null };
}

function inviteIn(text: string): ReadMail['invite'] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const component = calendar.getFirstSubcomponent('vevent')!;
  const event = new ICAL.Event(component);
  const accepted = component
    .getAllProperties('attendee')
    .filter((one) => one.getParameter('partstat') === 'ACCEPTED')
    .map((one) => String(one.getFirstValue()).replace(/^mailto:/i, ''));
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: event.sequence,
    stamp: (component.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().getTime(),
    start: event.startDate.toJSDate().getTime(),
    end: event.endDate.toJSDate().getTime(),
    accepted,
  };
}

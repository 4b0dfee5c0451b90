import type { Letter, LetterKind } from '@team-booking/engine';
import { mailVoice, type MailVoice } from '../words/voice.ts';
import { buttonsOf, quietOf } from './buttons.ts';
import { cleanLine, cleanText, nameLine } from './clean-line.ts';
import type { Content, When } from './content.ts';
import { contactOf } from './contact-of.ts';
import { factsOf } from './facts-of.ts';
import { fillIn } from './fill-in.ts';
import { formatsOf, money, type Formats } from './formats.ts';
import { isolate } from './isolate.ts';
import { openingOf } from './opening.ts';
import { placeText } from './place.ts';
import type { InLead } from '@team-booking/words/server';

/** After these nothing takes place at that time. */
const OVER: readonly LetterKind[] = ['declined', 'not-approved', 'not-paid', 'cancelled', 'removed'];

const PROVIDERS = { google: 'Google', microsoft: 'Microsoft' } as const;

/** What a letter says, in its reader's language and zone. */
export function contentOf(letter: Letter): Content {
  const voice = mailVoice(letter.locale);
  const { words, locale } = voice;
  const formats = formatsOf(locale, letter.timeZone);
  const opening = openingOf(words, letter);
  const said = saidOf(letter, voice, formats);
  const { team, booking, template } = letter;
  const filled = template && valuesOf(letter, voice, formats, said);
  const reason = cleanText(booking?.reason ?? '');
  return {
    locale,
    direction: words.direction,
    subject: (template && fillIn(cleanLine(template.subject), 'subject', filled!)) || opening.subject(said),
    team: { ...team, name: cleanLine(team.name) },
    heading: opening.heading,
    paragraphs: template?.text.trim()
      ? fillIn(cleanText(template.text), 'text', filled!).split('\n\n')
      : [opening.lead(said)],
    when: booking && whenOf(letter, voice, formats),
    quote: reason ? { label: words.facts.reason, text: reason } : null,
    facts: booking ? factsOf(letter, booking, voice, formats) : [],
    buttons: buttonsOf(letter, voice),
    quiet: quietOf(letter, voice),
    notes: [
      ...(letter.invite?.method === 'REQUEST' ? [words.knownSender] : []),
      ...(letter.kind === 'sign-in' ? [words.notAsked] : []),
    ],
    contact: contactOf(letter, voice),
  };
}

function saidOf({ team, booking, account, asker }: Letter, { words, locale }: MailVoice, formats: Formats): InLead {
  const said = (text: string) => isolate(cleanLine(text), words.direction);
  const until = booking?.price?.until ?? booking?.approveUntil ?? null;
  return {
    team: said(team.name),
    title: said(booking?.title ?? ''),
    when: booking ? cleanLine(formats.short(booking.start)) : '',
    visitor: said(nameLine(booking?.visitor.name ?? '')),
    hosts: formats.list((booking?.hosts ?? []).map(said)),
    price: booking?.price ? said(money(locale, booking.price)) : '',
    refund: booking?.refund ? said(money(locale, booking.refund)) : '',
    until: until === null ? '' : formats.moment(until),
    account: account ? PROVIDERS[account.kind] : '',
    host: said(nameLine(account?.host ?? '')),
    asker: said(nameLine(asker ?? '')),
  };
}

function valuesOf({ booking }: Letter, { words }: MailVoice, formats: Formats, said: InLead) {
  const { team, title, visitor, hosts } = said;
  const own = (text: string) => isolate(cleanLine(text), words.direction);
  return {
    team,
    title,
    visitor,
    hosts,
    // The spaces of formats are of many kinds, which a header would have to encode.
    date: booking ? cleanLine(formats.date(booking.start)) : '',
    time: booking ? cleanLine(formats.time(booking)) : '',
    zone: booking ? cleanLine(formats.zone(booking.start)) : '',
    place: own(booking?.location ? placeText(booking.location) : ''),
    number: own(booking?.number ?? ''),
    reason: cleanText(booking?.reason ?? ''),
  };
}

function whenOf({ kind, booking }: Letter, { words }: MailVoice, formats: Formats): When | null {
  if (!booking) return null;
  const { before } = booking;
  return {
    date: formats.date(booking.start),
    time: formats.time(booking),
    zone: formats.zone(booking.start),
    before: before && {
      label: words.facts.before,
      text: formats.span(before),
    },
    isOver: OVER.includes(kind),
  };
}

import type { MessageKind, MessageRole, TemplateWords } from '@team-booking/contract/team';
import type { Backend } from '../booking/backend.ts';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';
import type { Letter, LetterBooking, LetterLink } from '../mail/letter.ts';
import { letterheadOf } from '../mail/letterhead.ts';
import { zoneOf } from '../team/zone-of.ts';
import { sampleBooking, sampleType } from './sample-booking.ts';

/** A letter that is only to be looked at. */
export interface ShownLetter {
  readonly kind: MessageKind;
  readonly role: MessageRole;
  readonly locale: string;
  readonly template: TemplateWords | null;
  readonly team: TeamConfig;
  /** The booking that it is about, and its type. Default: a sample of a type that can be booked. */
  readonly of?: { readonly type: BookingTypeConfig | null; readonly booking: LetterBooking | null };
  /** Whom it goes to. Default: somebody who does not exist. */
  readonly to?: Letter['to'];
  /** Default: always the same. */
  readonly id?: string;
  /** The present, epoch milliseconds. */
  readonly now: number;
}

/** Where letters of a kind lead; all others of a role lead where `_` says. */
const LINKS: Readonly<Record<MessageRole, Partial<Readonly<Record<MessageKind | '_', readonly LetterLink[]>>>>> = {
  visitor: {
    _: ['manage', 'reschedule', 'cancel'],
    reminder: ['attend', 'manage', 'reschedule', 'cancel'],
    pay: ['pay', 'manage'],
    'not-paid': ['book-again'],
    declined: ['book-again'],
    'not-approved': ['book-again'],
    cancelled: ['book-again'],
  },
  guest: { _: [] },
  host: { _: ['open'], 'no-longer-yours': [], approve: ['approve', 'decline', 'open'] },
};

/**
 * A letter as somebody would get it, but for where it leads: all its links lead to the page of the booking type, where nothing happens to
 * any booking, and it invites to nothing.
 */
export function sampleLetter({ publicUrl }: Pick<Backend, 'publicUrl'>, shown: ShownLetter): Letter {
  const { kind, role, locale, template, team, now, id = 'sample' } = shown;
  const type = shown.of ? shown.of.type : sampleType(team);
  const booking = shown.of?.booking ?? sampleBooking({ kind, team, type, now });
  const page = type ? `${publicUrl}/${type.slug}` : publicUrl;
  const links = LINKS[role][kind] ?? LINKS[role]._ ?? [];
  return {
    id,
    kind,
    role,
    to: shown.to ?? { name: booking.visitor.name, address: booking.visitor.email },
    locale,
    timeZone: role === 'host' ? zoneOf(team) : booking.visitor.timeZone,
    team: { ...letterheadOf(team), contact: type?.contact ?? team.contact },
    booking,
    links: Object.fromEntries(links.map((link) => [link, page])),
    invite: null,
    template,
    at: now,
  };
}

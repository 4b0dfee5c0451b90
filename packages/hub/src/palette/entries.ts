import type { BookingTypeSummary, HostSummary, Role, TeamBookingRow } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { at, type Address } from '../address/address.ts';
import type { Formats } from '../format/formats.ts';
import type { IconName } from '../theme/icons.ts';
import { viewAt, VIEWS } from '../views.ts';
import { typedTime } from './typed-time.ts';
import { joinedText } from '../format/joined-text.ts';

/** One line of the palette: where it leads, or what is done there. */
export interface Entry {
  readonly icon: IconName;
  readonly text: string;
  /** What it is about, beside the text. */
  readonly more: string;
  readonly address: Address;
  /** The single key that does the same in a list. */
  readonly key?: string;
}

/** Entries of one kind. */
export interface EntryGroup {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** What the palette knows of the team. */
export interface Known {
  readonly role: Role;
  /** Bookings that match what was typed, the first first. */
  readonly bookings: readonly TeamBookingRow[];
  readonly hosts: readonly HostSummary[];
  readonly types: readonly BookingTypeSummary[];
  /** Who would host {@link goingOn} of the bookings if it were given to somebody else; `null` = nobody, or not known. */
  readonly nextInTurn: string | null;
  /** The present, epoch milliseconds. */
  readonly now: number;
}

interface Words {
  readonly frame: HubWords['frame'];
  readonly palette: HubWords['palette'];
}

/** How many hosts and booking types are shown at once. */
const MOST = 5;

/** What can be found and done, by groups; those with nothing in them are left out. */
export function entryGroups(typed: string, known: Known, words: Words, formats: Formats): EntryGroup[] {
  const asked = plain(typed);
  const matches = (text: string) => asked.split(' ').every((word) => plain(text).includes(word));
  const { palette } = words;
  const views = goTo(known.role, words.frame).filter(({ text }) => matches(text));
  const always = alwaysAtHand(words).filter(({ text, address }) => matches(text) && isThere(address, known.role));
  const groups =
    asked === ''
      ? [
          { title: palette.always, entries: always },
          { title: palette.goTo, entries: views },
        ]
      : [
          { title: words.frame.bookings, entries: known.bookings.map((row) => ofBooking(row, formats)) },
          {
            title: palette.do,
            entries: [
              ...whyAt(typed, known, palette, formats),
              ...verbsOf(known, palette),
              ...outOf(known, palette, matches),
            ],
          },
          { title: palette.hosts, entries: hostsOf(known, matches) },
          { title: words.frame.types, entries: typesOf(known, matches) },
          { title: palette.goTo, entries: views },
          { title: palette.always, entries: always },
        ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** Lower case, without marks on letters and with single spaces, so that "jose" finds José. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim().replaceAll(/\s+/g, ' ');
}

function isThere(address: Address, role: Role): boolean {
  return viewAt(address, role) !== null;
}

function goTo(role: Role, frame: HubWords['frame']): Entry[] {
  return Object.entries(VIEWS).flatMap(([name, view]) => {
    if (!('nav' in view) || !isThere(at(name), role)) return [];
    return [{ icon: view.nav.icon, text: frame[view.nav.word], more: '', address: at(name) }];
  });
}

function alwaysAtHand({ palette, frame }: Words): Entry[] {
  return [
    { icon: 'plus', text: frame.newBooking, more: '', address: at('book'), key: 'N' },
    { icon: 'copy', text: palette.copyLink, more: '', address: at('types') },
    { icon: 'user', text: palette.somebodyOut, more: '', address: at('away') },
    { icon: 'ask', text: palette.whyNot, more: '', address: at('times', null, { tab: 'why' }) },
  ];
}

function ofBooking({ id, attendee, start, hosts }: TeamBookingRow, formats: Formats): Entry {
  const more = joinedText([formats.dayAndTime(start), formats.list(hosts.map(({ name }) => name))]);
  return { icon: 'cal', text: attendee.name, more, address: at('bookings', id) };
}

/** Why the time is not offered that was typed. */
function whyAt(typed: string, { now, role }: Known, palette: HubWords['palette'], formats: Formats): Entry[] {
  const time = isThere(at('times'), role) ? typedTime(typed, now, formats) : null;
  if (!time) return [];
  // Of which booking type it will be, and on whose clock that has its times, is not known yet.
  const address = at('times', null, { tab: 'why', at: time.at, zone: formats.timeZone });
  return [{ icon: 'ask', text: palette.whyAt(time.text), more: '', address }];
}

/** The first booking with which something can be done. */
export function goingOn<Row extends Pick<TeamBookingRow, 'status'>>(bookings: readonly Row[]): Row | undefined {
  return bookings.find(({ status }) => status === 'confirmed' || status === 'awaiting-approval');
}

/** What can be done with the first booking that was found. */
function verbsOf({ bookings, nextInTurn }: Known, palette: HubWords['palette']): Entry[] {
  const first = goingOn(bookings);
  if (!first) return [];
  const { id, attendee } = first;
  const next = nextInTurn === null ? '' : palette.next(nextInTurn);
  const reassign = {
    icon: 'swap',
    text: palette.reassign(attendee.name),
    more: next,
    address: at('bookings', id, { do: 'reassign' }),
    key: 'R',
  } as const;
  const move = {
    icon: 'clock',
    text: palette.move(attendee.name),
    more: palette.toAnotherTime,
    address: at('bookings', id, { do: 'move' }),
    key: 'M',
  } as const;
  return [reassign, move];
}

function hostsOf({ hosts, role }: Known, matches: (text: string) => boolean): Entry[] {
  return hosts
    .filter(({ id, name }) => matches(name) && isThere(at('hosts', id), role))
    .slice(0, MOST)
    .map(({ id, name, email }) => ({ icon: 'users', text: name, more: email ?? '', address: at('hosts', id) }));
}

/** Hosts who may be out, by their names. A host has only their own days, which are always at hand. */
function outOf({ hosts, role }: Known, { isOut }: HubWords['palette'], matches: (text: string) => boolean): Entry[] {
  if (role !== 'admin') return [];
  return hosts
    .map(({ id, name }) => ({ id, text: isOut(name) }))
    .filter(({ text }) => matches(text))
    .slice(0, MOST)
    .map(({ id, text }) => ({ icon: 'bed', text, more: '', address: at('away', null, { host: id }) }));
}

function typesOf({ types, role }: Known, matches: (text: string) => boolean): Entry[] {
  const addressOf = (id: string) => (isThere(at('types', id), role) ? at('types', id) : at('types'));
  return types
    .filter(({ title, slug }) => matches(`${title} ${slug}`) && isThere(at('types'), role))
    .slice(0, MOST)
    .map(({ id, title, slug }) => ({ icon: 'link', text: title, more: `/${slug}`, address: addressOf(id) }));
}

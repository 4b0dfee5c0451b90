import { canonicalJson } from '@team-booking/contract';
import type { BookingRow, Letter, OutboxRow, StoreView } from '@team-booking/engine';
import { readMail, type Mailbox } from '../outside/mail-calendar.ts';
import type { World } from '../world/world.ts';
import { holds } from './broken.ts';

const EQUAL = 'what receivers know is what is stored';
const ONCE = 'nobody is told the same twice';
const IN_ORDER = 'programs are told everything, in order per booking';

/** When all is quiet: what mailboxes, calendars and programs have is what is stored, nothing is missing, and nothing came twice. */
export async function checkTold(world: World): Promise<void> {
  const { letters } = world.outside;
  const mailboxes = new Map<string, Mailbox>();
  const once = onceEach(letters);
  const byAddress = Map.groupBy(once, ({ to }) => to.address);
  for (const [address, own] of byAddress) {
    checkOnce(address, own);
    mailboxes.set(address, readMail(own));
  }
  await world.processes[0]!.store.read('team', async (view) => {
    for (const row of await view.bookings({ from: world.now, to: Number.MAX_SAFE_INTEGER })) {
      checkCalendars(world, row, mailboxes);
      checkHost(row, mailboxes);
    }
    await checkPrograms(world, view);
  });
}

/** The first of each, as a mailbox shows them; those that come again have to be the same. */
function onceEach(all: readonly { readonly id: string; readonly item: Letter }[]): readonly Letter[] {
  const seen = new Map<string, Letter>();
  for (const { id, item } of all) {
    const before = seen.get(id);
    if (!before) seen.set(id, item);
    else holds(isSameLetter(before, item), ONCE, () => `${id} came again as ${JSON.stringify(item)}`);
  }
  return [...seen.values()];
}

/** Links are made anew whenever a letter leaves. */
function isSameLetter(one: Letter, other: Letter): boolean {
  return canonicalJson({ ...one, links: {} }) === canonicalJson({ ...other, links: {} });
}

/** That no two letters to an address bring the same version of an invitation. */
function checkOnce(address: string, letters: readonly Letter[]): void {
  const versions = new Set<string>();
  for (const { invite } of letters) {
    if (!invite) continue;
    const version = `${invite.uid} ${invite.method} ${invite.sequence}`;
    holds(!versions.has(version), ONCE, () => `${address} got ${version} in two letters`);
    versions.add(version);
  }
}

/** That visitor and guests have a booking in their calendars if it takes place, as it takes place; and nobody else has. */
function checkCalendars(world: World, row: BookingRow, mailboxes: ReadonlyMap<string, Mailbox>): void {
  const { id, status, start, end, hosts } = row.state;
  const invited = new Set([row.attendee, ...row.guests].map(({ email }) => email));
  const isLive = status === 'confirmed';
  for (const address of new Set([...invited, ...mailboxes.keys()])) {
    const mailbox = mailboxes.get(address);
    const shown = [...(mailbox?.events.values() ?? [])].filter(({ invite }) => isOf(invite.uid, id));
    const live = shown.filter((one) => one.isLive).map(({ invite }) => invite);
    const wrong = () => `${address} has ${JSON.stringify(shown)} of ${JSON.stringify(row.state)}`;
    holds(live.length === (isLive && invited.has(address) ? 1 : 0), EQUAL, wrong);
    for (const invite of live) {
      const shownHosts = invite.attendees.filter(({ accepted }) => accepted).map((one) => one.address);
      const own = hosts.map((host) => `${host}@team.example`);
      const isSame =
        invite.start === start && invite.end === end && shownHosts.toSorted().join() === own.toSorted().join();
      holds(isSame && invite.sequence <= row.state.sequence, EQUAL, wrong);
    }
  }
  if (status !== 'awaiting-approval' || start <= world.now) return;
  const last = mailboxes.get(row.attendee.email)?.last.get(id);
  const isRequested = last?.kind === 'requested' && last.booking?.start === start;
  holds(isRequested, EQUAL, () => `of ${JSON.stringify(row.state)} the visitor has read ${JSON.stringify(last)}`);
}

const MINE = ['new-booking', 'yours-now', 'moved', 'updated'];

/** That whoever is in charge knows it, and nobody else takes it for theirs. */
function checkHost(row: BookingRow, mailboxes: ReadonlyMap<string, Mailbox>): void {
  const { id, status, start, hosts } = row.state;
  const inCharge = row.owner ?? hosts[0]!;
  for (const address of new Set([...mailboxes.keys(), `${inCharge}@team.example`])) {
    if (!address.endsWith('@team.example')) continue;
    const host = address.slice(0, address.indexOf('@'));
    const letter = mailboxes.get(address)?.last.get(id);
    const wrong = () => `${address} has read ${JSON.stringify(letter)} of ${JSON.stringify(row.state)}`;
    const kind = letter?.kind ?? 'nothing';
    if (status === 'confirmed' && host === inCharge) {
      holds(MINE.includes(kind) && letter?.booking?.start === start, EQUAL, wrong);
    } else if (status === 'awaiting-approval' && host === inCharge) {
      holds(kind === 'approve' && letter?.booking?.start === start, EQUAL, wrong);
    } else if (status === 'confirmed' ? !hosts.includes(host) : status === 'cancelled') {
      holds(!MINE.includes(kind), EQUAL, wrong);
    }
  }
}

/** A UID names the booking that it is of. */
function isOf(uid: string, booking: string): boolean {
  return uid === booking || uid.startsWith(`${booking}@`);
}

interface Heard {
  readonly type: string;
  readonly data: { readonly booking: { readonly id: string; readonly sequence: number; readonly start: string } };
}

async function checkPrograms(world: World, view: StoreView): Promise<void> {
  const byBooking = Map.groupBy(await view.outbox(), ({ booking }) => booking);
  for (const { url, types } of world.webhooks) {
    const seen = new Map<string, Heard>();
    for (const { id, item, url: to } of world.outside.posts) {
      if (to !== url) continue;
      const before = seen.get(id);
      if (!before) seen.set(id, item as Heard);
      else
        holds(canonicalJson(before) === canonicalJson(item), ONCE, () => `${id} came again as ${JSON.stringify(item)}`);
    }
    const heard = Map.groupBy(seen.values(), ({ data }) => data.booking.id);
    for (const [booking, messages] of byBooking) {
      const expected = happened(messages).filter(({ type }) => types === null || types.includes(type));
      const got = (heard.get(booking) ?? []).map(
        ({
          type,
          data: {
            booking: { sequence, start },
          },
        }) => ({
          type,
          sequence,
          start: Date.parse(start),
        }),
      );
      const words = () => `${url} heard of ${booking} ${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`;
      holds(JSON.stringify(got) === JSON.stringify(expected), IN_ORDER, words);
    }
  }
}

const NAMES: Readonly<Record<string, string>> = {
  reschedule: 'rescheduled',
  reassign: 'reassigned',
  edit: 'updated',
  refund: 'refunded',
};

/** What has happened to a booking, in the words of webhooks, by its messages. */
function happened(messages: readonly OutboxRow[]) {
  let before: unknown = null;
  return messages
    .filter(({ kind }) => kind === 'webhook')
    .map(({ payload }) => {
      const { event, status, sequence, start } = payload as {
        event: string;
        status: string;
        sequence: number;
        start: number;
      };
      const paidAgain = status === 'expired' ? 'paid-late' : 'refunded';
      const type = status !== before ? status : event === 'pay' ? paidAgain : NAMES[event];
      before = status;
      return { type: `booking.${type}`, sequence, start };
    });
}

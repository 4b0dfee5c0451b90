import type { StoryLine, TeamBooking } from '@team-booking/contract/team';
import type { Act } from '@team-booking/engine';
import { markup, type Html } from '../layout.ts';
import { formatsFor } from '../plain/formats.ts';
import { plainWords } from '../plain/words.ts';
import { actForm, actPage, reasonField, viewOf, type Notice, type Spot } from './act-page.ts';
import type { ActWords } from '@team-booking/words/server';
import { actWords } from './words.ts';

/** What a host's page is about. */
export interface HostView {
  /** `null` = it is no longer theirs. */
  readonly booking: TeamBooking | null;
  /** The host's zone, IANA. */
  readonly timeZone: string;
  /** What they came for; `null` = to look. */
  readonly act: Act | null;
  readonly notice: Notice | null;
}

/** A booking as its host finds it by a link in a letter: to be approved or declined, or what has become of it. */
export function hostPage(spot: Spot, { booking, timeZone, act, notice }: HostView): Html {
  const words = actWords(spot.voice.locale);
  if (!booking) return actPage(spot, words.notYours, notice, markup`<p>${words.notYoursText}</p>`);
  const isWaiting = booking.status === 'awaiting-approval';
  const isDeclining = isWaiting && act === 'decline';
  const standing = !isWaiting && standingOf(booking, words);
  return actPage(
    spot,
    isDeclining ? words.declineTitle : titleOf(booking, words),
    notice,
    markup`${standing && markup`<p>${standing}</p>`} ${facts(spot, booking, timeZone, words)}
      ${isDeclining ? declineForm(spot, booking, words) : isWaiting && answers(spot, booking, words)}`,
  );
}

function titleOf({ status }: TeamBooking, words: ActWords): string {
  switch (status) {
    case 'awaiting-approval':
      return words.answer;
    case 'declined':
      return words.declined;
    case 'cancelled':
      return words.cancelled;
    case 'expired':
      return words.expired;
    case 'completed':
    case 'no-show':
      return words.over;
    default:
      return words.confirmed;
  }
}

/** Who has decided meanwhile. */
function standingOf({ status, story }: TeamBooking, words: ActWords): string {
  const last = (what: StoryLine['what']) => story.findLast((line) => line.what === what)?.by;
  switch (status) {
    case 'declined':
      return named(last('decline'), words.declinedBy);
    case 'cancelled':
      return named(last('cancel'), words.cancelledBy, words.cancelledByVisitor);
    case 'expired':
      return words.notAnswered;
    case 'awaiting-payment':
      return words.waitsForPayment;
    default:
      return named(last('approve'), words.approvedBy);
  }
}

function named(by: StoryLine['by'] | undefined, told: (name: string) => string, otherwise = ''): string {
  return by?.kind === 'team' ? told(by.name) : otherwise;
}

function facts({ voice }: Spot, booking: TeamBooking, timeZone: string, words: ActWords): Html {
  const plain = plainWords(voice.locale);
  const formats = formatsFor(voice.locale, timeZone);
  const { attendee, bookingType, hosts, location, waits } = booking;
  const until = waits && Date.parse(waits.until);
  return markup`<dl class="facts-list">
      <dt>${plain.what}</dt>
      <dd>${bookingType.title} · ${booking.number}</dd>
      <dt>${plain.when}</dt>
      <dd>${formats.span(Date.parse(booking.start), Date.parse(booking.end))}</dd>
      <dt>${words.visitor}</dt>
      <dd>
        <bdi>${attendee.name}</bdi><br /><bdi dir="ltr">${attendee.email}</bdi>
        ${attendee.phone && markup`<br /><bdi dir="ltr">${attendee.phone}</bdi>`}
      </dd>
      ${
        hosts.length > 1 &&
        markup`<dt>${plain.who}</dt>
          <dd>${formats.list(hosts.map(({ name }) => name))}</dd>`
      }
      ${
        location &&
        markup`<dt>${plain.where}</dt>
          <dd>${location.label}${location.address && markup`, ${location.address}`}${location.phone && markup`, ${location.phone}`}</dd>`
      }
    </dl>
    ${until !== null && booking.status === 'awaiting-approval' && markup`<p class="muted">${words.until(formats.span(until, until))}</p>`}`;
}

function answers(spot: Spot, { revision }: TeamBooking, words: ActWords): Html {
  return actForm(
    spot,
    'approve',
    revision,
    markup`<p class="choices">
      <button class="button">${words.approve}</button>
      <a class="button quiet" href="${viewOf(spot, { do: 'decline' })}">${words.decline}</a>
    </p>`,
  );
}

function declineForm(spot: Spot, { revision }: TeamBooking, words: ActWords): Html {
  return actForm(
    spot,
    'decline',
    revision,
    markup`${reasonField(words.reasonForVisitor)}
      <p class="choices">
        <button class="button">${words.decline}</button>
        <a class="button quiet" href="${viewOf(spot, { do: 'approve' })}">${words.back}</a>
      </p>`,
  );
}

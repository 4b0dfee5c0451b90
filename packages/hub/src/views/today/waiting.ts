import type { CalendarProblem, WaitingItem } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at, type Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { firstName } from '../../parts/host.ts';
import type { askedQuestion } from '../../parts/question/asked-in.ts';
import { isAnswered } from '../../parts/question/leaving.ts';
import { ways } from '../../parts/ways.ts';
import { icons, type IconName } from '../../theme/icons.ts';
import { joined } from '../../parts/joined.ts';

/** What can be done about something that waits. */
export interface Remedies {
  /** Shows what is asked; `null` while nothing is. */
  readonly question: typeof askedQuestion | null;
  /** Puts into words why a calendar cannot be read; `null` while each can. */
  readonly calendarWhy: ((problem: CalendarProblem) => string) | null;
  approve(item: WaitingItem & { kind: 'approval' }): void;
  deliver(item: WaitingItem & { kind: 'delivery' }, again: boolean): void;
  ask(item: WaitingItem & { kind: 'calendar' }): void;
  /** Whether a host was asked just now. */
  isAsked(item: WaitingItem & { kind: 'calendar' }): boolean;
  readAgain(item: WaitingItem & { kind: 'calendar' }): void;
  /** Whether calendars of a host are being read again. */
  isReading(item: WaitingItem & { kind: 'calendar' }): boolean;
}

interface Told {
  readonly icon: IconName;
  readonly tone: 'warn' | 'bad';
  readonly title: string;
  readonly when: string;
  readonly more: TemplateResult | string;
  readonly ways: TemplateResult | typeof nothing;
}

/** How something stands in the list. */
export interface Stand {
  /** It was answered, and only keeps its place. */
  readonly isOver: boolean;
  /** What was said of the answer; `null` = there is none yet. */
  readonly said: string | null;
}

/** Something that waits for somebody: what, since or until when, what it costs, and what solves it. Unknown kinds are left out. */
export function waitingItem(
  hub: Hub,
  words: HubWords['today'],
  item: WaitingItem,
  nameOf: (host: string) => string,
  remedies: Remedies,
  { isOver, said }: Stand,
): TemplateResult | typeof nothing {
  if (item.kind === 'question') {
    if (!remedies.question) return nothing;
    const isDone = isOver || isAnswered(hub, item.booking.id);
    return html`<li class=${isDone ? 'done' : ''}>
      ${mark(isDone, 'warn', 'ask')}
      <div class="grow">${remedies.question(hub, item, isOver)}</div>
    </li>`;
  }
  const told = tell(hub, words, item, nameOf, remedies);
  if (!told) return nothing;
  const { icon, tone, title, when, more } = told;
  // Of a calendar that is well again, what was wrong is over.
  const about = html`<p class="small muted words">${said && item.kind === 'calendar' ? nameOf(item.host) : more}</p>`;
  const asked = html`<div class="row top">
      <h3 class="grow words">${title}</h3>
      <span class="tiny muted nowrap">${when}</span>
    </div>
    ${about}${told.ways === nothing ? nothing : html`<div class="row wrap">${told.ways}</div>`}`;
  const done =
    said === null
      ? null
      : html`<h3 class="words">${said || title}</h3>
          ${about}`;
  return html`<li class=${done ? 'done' : ''}>${mark(Boolean(said), tone, icon)} ${ways(asked, done)}</li>`;
}

const mark = (isGood: boolean, tone: Told['tone'], icon: IconName) =>
  html`<span class=${isGood ? 'good' : tone}>${icons[isGood ? 'check' : icon]}</span>`;

function tell(
  hub: Hub,
  words: HubWords['today'],
  item: WaitingItem,
  nameOf: (host: string) => string,
  remedies: Remedies,
): Told | null {
  const { formats, router, words: frame } = hub;
  const since = formats.relative(item.since, hub.now());
  switch (item.kind) {
    case 'approval': {
      const { booking, expiresAt } = item;
      const facts = [
        booking.bookingType.title,
        booking.attendee.name,
        formats.dayAndTime(booking.start),
        words.hostedBy(formats.list(booking.hosts.map(({ name }) => name))),
      ];
      return {
        icon: 'check',
        tone: 'warn',
        title: words.needsYes,
        when: words.expires(formats.relative(expiresAt, hub.now())),
        more: joined(facts),
        ways: html`<button class="btn" type="button" @click=${() => remedies.approve(item)}>${frame.approve}</button>
          <a class="btn quiet" href=${router.href(at('bookings', booking.id, { do: 'decline' }))}>${frame.decline}</a>`,
      };
    }
    case 'calendar': {
      const asked = remedies.isAsked(item) ? new Date(hub.now()).toISOString() : item.askedAt;
      const problem = item.calendars[0]?.problem;
      const solves = (wanted: string) => item.remedies.some(({ verb }) => verb === wanted);
      // Once pressed, it keeps its place as long as that can be undone: others would come under the pointer.
      const canAsk = !item.askedAt && solves('askToReconnect');
      const isReading = remedies.isReading(item);
      const open = html`<a
        class="btn ${canAsk ? 'quiet' : ''}"
        href=${router.href(hostAddress(hub, item.host, 'calendars'))}
        >${frame.open}</a
      >`;
      return {
        icon: 'cal',
        tone: 'bad',
        title: words.unread(nameOf(item.host)),
        when: since,
        // A sentence, and then facts.
        more: html`${problem && (remedies.calendarWhy?.(problem) || english(problem.message))}
          <span class="block"
            >${joined([
              words.notOffered,
              words.fewer(item.costs.starts),
              asked ? words.asked(formats.relative(asked, hub.now())) : '',
            ])}</span
          >`,
        ways: html`${
          canAsk
            ? html`<button
                class="btn"
                type="button"
                aria-disabled=${remedies.isAsked(item)}
                @click=${() => remedies.ask(item)}
              >
                ${words.ask(firstName(nameOf(item.host)))}
              </button>`
            : open
        }${
          solves('refreshCalendar')
            ? html`<button
                class="btn quiet"
                type="button"
                aria-disabled=${isReading}
                @click=${() => remedies.readAgain(item)}
              >
                ${isReading ? frame.loading : frame.retry}
              </button>`
            : nothing
        }${canAsk ? open : nothing}`,
      };
    }
    case 'delivery': {
      const { to, problem, booking } = item.letter;
      return {
        icon: 'mail',
        tone: 'bad',
        title: words.undelivered(to ?? '?'),
        when: since,
        more: english(problem),
        ways: html`<button class="btn" type="button" @click=${() => remedies.deliver(item, true)}>
            ${frame.retry}
          </button>
          <button class="btn quiet" type="button" @click=${() => remedies.deliver(item, false)}>
            ${words.discard}
          </button>
          ${booking ? html`<a class="btn quiet" href=${router.href(at('bookings', booking.id))}>${frame.open}</a>` : nothing}`,
      };
    }
    case 'proposal':
      return {
        icon: 'clock',
        tone: 'warn',
        title: words.proposal(nameOf(item.proposal.host)),
        when: since,
        more: item.proposal.note ?? item.proposal.by,
        ways: html`<a class="btn" href=${router.href(at('proposals', item.proposal.host))}>${frame.open}</a>`,
      };
    case 'job':
      return {
        icon: 'warn',
        tone: 'bad',
        title: words.uncovered(item.uncovered),
        when: since,
        more: nameOf(item.host),
        ways: html`<a class="btn" href=${router.href(at('away', item.job))}>${frame.open}</a>`,
      };
    case 'webhook':
      return {
        icon: 'link',
        tone: 'bad',
        title: words.webhook,
        when: since,
        more: item.description ?? item.url,
        ways: nothing,
      };
    default:
      return null;
  }
}

/** What only the backend can say. */
const english = (text: string) => html`<span lang="en" dir="ltr">${text}</span>`;

/** Where something of a host is looked at; hosts have a page of their own. */
function hostAddress({ me }: Hub, host: string, tab: string): Address {
  const query: Record<string, string> = tab === '' ? {} : { tab };
  return me.role === 'admin' ? at('hosts', host, query) : at('hours', null, query);
}

import type { DeadLetter, Message, MessageState } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { at, withQuery, type Address } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import { empty } from '../../../parts/empty.ts';
import { icons } from '../../../theme/icons.ts';
import { when } from '../when.ts';
import { joined } from '../../../parts/joined.ts';

interface Sent {
  readonly hub: Hub;
  readonly words: HubWords['messages'];
  readonly address: Address;
  /** `null`: what was not delivered is shown. */
  readonly sent: readonly Message[] | null;
  readonly dead: readonly DeadLetter[];
  readonly retry: (letter: DeadLetter) => void;
  readonly discard: (letter: DeadLetter) => void;
}

const LOOKS = { sent: ['good', 'check'], waiting: ['warn', 'clock'], failed: ['bad', 'warn'] } as const;

/** What is asked of the backend for a list of messages. */
export function sentQuery(asked: string): { readonly limit: number; readonly state?: MessageState } {
  return { limit: 200, ...(asked === 'waiting' && { state: 'waiting' as const }) };
}

/** What was sent to whom, what waits, and what was not delivered with its remedies. */
export function sentList({ hub, words, address, sent, dead, retry, discard }: Sent): TemplateResult {
  const asked = address.query['sent'];
  const tab = (name: string, text: string) =>
    html`<a
      class="chip ${asked === name ? 'on' : ''}"
      href=${hub.router.href(withQuery(address, { sent: name, message: '' }))}
      aria-current=${asked === name ? 'page' : nothing}
      >${text}</a
    >`;
  const kindOf = (kind: string | null) => (kind && words.kinds[kind as keyof typeof words.kinds]) || kind || '';
  const bookingOf = (booking: Message['booking'] | null) =>
    booking
      ? html`<a href=${hub.router.href(at('bookings', booking.id))}>${booking.number}</a>
          <span class="muted">${booking.title}</span>`
      : nothing;
  const row = ({ id, at: instant, kind, receiver, role, booking, state, problem }: Message) =>
    html`<li data-id=${id}>
      <div class="item sent-row">
        <span class="words"
          ><bdi><b>${receiver.name ?? receiver.address ?? words.somebody}</b></bdi
          ><br /><span class="small muted">${kindOf(kind) || words.roles[role]}</span></span
        >
        <span class="small words">${bookingOf(booking)}</span>
        <span class="tag ${LOOKS[state][0]}">${icons[LOOKS[state][1]]}${words.states[state]}</span>
        <time class="small muted" datetime=${instant}>${when(hub, instant)}</time>
        ${problem === null ? nothing : html`<p class="ways small muted" lang="en" dir="ltr">${problem}</p>`}
      </div>
    </li>`;
  const deadRow = (letter: DeadLetter) =>
    html`<li data-id=${letter.id}>
      <div class="item sent-row">
        <span class="words"
          ><bdi><b>${letter.to ?? words.somebody}</b></bdi
          ><br /><span class="small muted"
            >${joined([words.channels[letter.channel as keyof typeof words.channels] ?? letter.channel, kindOf(letter.kind)])}</span
          ></span
        >
        <span class="small words">${bookingOf(letter.booking)}</span>
        <span class="tag bad">${icons.warn}${words.states.failed}</span>
        <time class="small muted" datetime=${letter.at}>${when(hub, letter.at)}</time>
        <div class="ways row wrap">
          <span class="small muted grow words" lang="en" dir="ltr">${letter.problem}</span>
          <button class="btn" type="button" @click=${() => retry(letter)}>${icons.undo}${words.retry}</button>
          <button class="btn quiet" type="button" @click=${() => discard(letter)}>${words.discard}</button>
        </div>
      </div>
    </li>`;
  const list = (count: number, rows: unknown, none: TemplateResult) =>
    count === 0
      ? none
      : html`<ul class="rows">
          ${rows}
        </ul>`;
  return html`<header class="row wrap">
      <h2 class="grow">${words.sent}</h2>
      ${tab('all', words.all)}${tab('waiting', words.waiting)}${tab('failed', words.failed)}
    </header>
    ${
      sent === null
        ? list(
            dead.length,
            repeat(dead, ({ id }) => id, deadRow),
            empty(words.noneFailed, words.noneFailedMore),
          )
        : list(
            sent.length,
            repeat(sent, ({ id }) => id, row),
            empty(words.none, words.noneMore),
          )
    }`;
}

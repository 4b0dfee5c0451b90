import type { HistoryRecord } from '@team-booking/contract/team';
import type { SelectionWords } from '@team-booking/core/assignment';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at, withQuery, type Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { copy } from '../../parts/copy.ts';
import { credits } from '../../parts/credits.ts';
import { avatars, firstName } from '../../parts/host.ts';
import type { Slices } from '../../parts/slices.ts';
import { barsOf, because, differenceIn } from '../../parts/why.ts';
import { icons } from '../../theme/icons.ts';
import { reasonOf } from './reasons.ts';
import { joined } from '../../parts/joined.ts';
import { withCode } from './with-code.ts';

/** What rows of choices are made with. */
export interface Telling {
  readonly hub: Hub;
  readonly words: HubWords['fairness'];
  /** Words of the bars, which stand in a booking, too. */
  readonly bookingWords: HubWords['booking'];
  /** Words of sentences about choices. */
  readonly reasons: SelectionWords;
  readonly address: Address;
  readonly nameOf: (host: string) => string;
  /** Lets the bars of a choice that is unfolded grow. */
  readonly slices: Slices;
}

/** A choice in one row: when, for which booking, who and why. It leads to itself unfolded, and back. */
export function choiceRow(telling: Telling, { record, booking, live }: HistoryRecord, isOpen: boolean): TemplateResult {
  const { hub, words, reasons, address, nameOf } = telling;
  const hosts = [record.chosen].flat().map((id) => ({ id, name: nameOf(id) }));
  const { word, icon } = reasonOf(record);
  const when = record.at === null ? '' : hub.formats.dayAndTime(record.at);
  const to = withQuery(address, { open: isOpen ? '' : String(record.seq) });
  return html`<span class="when small muted">${when}</span>
    <span class="number small muted clip" dir="auto" title=${booking?.number ?? ''}
      >${booking?.attendee?.name ?? booking?.number ?? ''}</span
    >
    <span class="row hosts ${live ? '' : 'over'}"
      >${avatars(hosts)}<span class="clip" dir="auto"
        >${hub.formats.list(hosts.map(({ name }) => firstName(name)))}</span
      ></span
    >
    <span class="row reason small ${word === 'wasBehind' ? 'accent' : ''}"
      >${icons[icon]}<span class="clip">${words.reasonOf[word]}</span></span
    >
    <a class="sentence small" href=${hub.router.href(to)} data-seq=${record.seq} aria-expanded=${isOpen}
      ><span>${because(record, reasons, nameOf)}</span></a
    >
    <span class="chevron ${isOpen ? 'down' : ''}">${icons.right}</span>`;
}

/** A choice unfolded: what each host was owed, and whether it follows from the rule. */
export function choiceMore(telling: Telling, { record, booking, live }: HistoryRecord): TemplateResult {
  const { hub, words, bookingWords, nameOf, slices } = telling;
  const bars = barsOf(record);
  const wrong = differenceIn(record);
  const free = record.hosts.filter((host) => host.free).length;
  const number = (value: number) => hub.formats.number(value);
  return html`<div class="more">
    ${bars ? html`<div class="card pad">${credits(hub, bookingWords, bars, nameOf, slices)}</div>` : nothing}
    <div class="col checks small">
      <h3>${words.choice(number(record.seq))}</h3>
      ${booking ? html`<p class="words">${joined([booking.attendee?.name, booking.number])}</p>` : nothing}
      <p class="muted">${words.byRule(record.algorithm)} ${words.freeOf(number(free), number(record.hosts.length))}</p>
      ${
        wrong === null
          ? html`<p class="row good">${icons.check}${words.recomputed}</p>`
          : html`<p class="row bad">${icons.warn}<span>${withCode(words.differs, wrong)}</span></p>`
      }
      ${live ? nothing : html`<p class="row muted">${icons.undo}${words.undone}</p>`}
      <div class="row wrap">
        ${booking ? html`<a class="btn" href=${hub.router.href(at('bookings', booking.id))}>${words.openBooking}</a>` : nothing}
        <button class="btn quiet" type="button" @click=${() => void copy(hub, JSON.stringify(record))}>
          ${icons.copy}${words.copyData}
        </button>
      </div>
    </div>
  </div>`;
}

import type { SickDayRow } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { avatar } from '../../parts/host.ts';
import { options } from '../../parts/late.ts';
import type { Slices } from '../../parts/slices.ts';
import { icons } from '../../theme/icons.ts';
import { byDay } from './rows.ts';

type Words = HubWords['away'];

/** Rows by their days: time and visitor, and what stands beside them. `slices` lets the list of many grow. */
export function awayList(
  hub: Hub,
  words: Words,
  { rows, slices }: { readonly rows: readonly SickDayRow[]; readonly slices: Slices },
  beside: (row: SickDayRow) => unknown,
  last = '',
): TemplateResult {
  const made = slices.each(
    rows,
    (row) => html`<li data-id=${row.id}>${guard([row, hub], () => head(hub, row))} ${beside(row)}</li>`,
  );
  let at = 0;
  return html`<p class="heads muted" aria-hidden="true">
      ${[words.time, words.visitor, words.taker, last].map((text) => html`<span class="tiny">${text}</span>`)}
    </p>
    ${byDay(rows.slice(0, made.length), hub.formats).map(
      ({ start, rows: ofDay }) =>
        html`<section class="rows">
          <h2 class="small">${start ? hub.formats.dayShort(start) : ''}</h2>
          <ul class="steady">
            ${made.slice(at, (at += ofDay.length))}
          </ul>
        </section>`,
    )}`;
}

function head(hub: Hub, { id, booking }: SickDayRow): TemplateResult {
  if (!booking) return html`<span></span><span class="muted">${id}</span>`;
  return html`<b class="small nowrap">${hub.formats.time(booking.start)}</b>
    <a class="words" href=${hub.router.href(at('bookings', id))}
      >${booking.attendee.name}<span class="tiny muted">${booking.bookingType.title}</span></a
    >`;
}

/** Who takes it and why, to be changed in place: only those who are free are offered. */
export function takerOf(
  words: Words,
  row: SickDayRow,
  {
    nameOf,
    among,
    chosen,
    choose,
  }: {
    readonly nameOf: (host: string) => string;
    /** How many rows there are. */
    readonly among: number;
    /** Somebody who was chosen by hand. */
    readonly chosen: string | undefined;
    /** `null` = by the rule; absent: it is not theirs to choose. */
    readonly choose?: (host: string | null) => void;
  },
): TemplateResult {
  const to = row.to!;
  const name = nameOf(to);
  const why = html`<span class="small muted why">${words.because[row.record?.reason ?? 'manual']}</span>`;
  if (!choose || row.free.length === 0)
    return html`<span class="row taker">${avatar({ id: to, name })}<span class="words">${name}</span></span
      >${why}`;
  const option = (id: string) => html`<option value=${id} .selected=${live(id === to)}>${nameOf(id)}</option>`;
  const all = () =>
    html`${chosen === undefined ? nothing : html`<option value="">${words.byRule}</option>`}${[to, ...row.free].map(option)}`;
  const changed = (event: Event) => choose((event.target as HTMLSelectElement).value || null);
  return html`<span class="row taker"
      >${avatar({ id: to, name })}
      <select class="chip" aria-label=${words.takerOf(row.booking?.attendee.name ?? '')} @change=${changed}>
        ${options(among * row.free.length, all, option(to))}
      </select></span
    >${why}`;
}

/** How far a row of a job is. */
export function progressOf(
  hub: Hub,
  words: Words,
  row: SickDayRow,
  {
    host,
    nameOf,
    undo,
  }: { readonly host: string; readonly nameOf: (host: string) => string; readonly undo: () => void },
): TemplateResult {
  const { to, booking, state, undoable } = row;
  const isBack = state === 'done' && !undoable && booking?.hosts.some(({ id }) => id === host);
  const shown = isBack ? host : to;
  const who =
    shown === null
      ? html`<span class="row taker"></span>`
      : html`<span class="row taker"
          >${avatar({ id: shown, name: nameOf(shown) })}<span class="words"
            >${isBack ? words.back(nameOf(host)) : nameOf(shown)}</span
          ></span
        >`;
  if (state === 'waiting') return html`${who}<span class="small muted row why">${icons.clock}${words.waits}</span>`;
  return html`${who}<span class="row why"
      >${isBack ? nothing : html`<span class="tag good">${icons.check}${words.done}</span>`}
      ${
        undoable
          ? html`<button
              class="btn quiet"
              type="button"
              aria-label=${words.undoOf(booking?.attendee.name ?? '')}
              @click=${undo}
            >
              ${icons.undo}${hub.words.undo}
            </button>`
          : nothing
      }</span
    >`;
}

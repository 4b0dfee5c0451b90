import type { HostSummary, SickDay, SickDayRow } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Hub } from '../../hub.ts';
import { empty } from '../../parts/empty.ts';
import { firstName } from '../../parts/host.ts';
import { problemWords } from '../../parts/problem-words.ts';
import type { Slices } from '../../parts/slices.ts';
import { icons } from '../../theme/icons.ts';
import { isRange } from './absence.ts';
import type { PlanData } from './load-plan.ts';
import { awayList, takerOf } from './row.ts';
import { totals } from './totals.ts';
import { uncovered } from './uncovered.ts';

/** What a plan is shown with, and what can be done with its bookings. */
interface PlanParts {
  readonly hub: Hub;
  readonly words: HubWords['away'];
  /** Who is out. */
  readonly host: HostSummary;
  /** Why it could not be computed anew. */
  readonly problem: unknown;
  /** Who takes a booking by hand, and what stays with whoever is out. */
  readonly choices: ReadonlyMap<string, string>;
  readonly kept: ReadonlySet<string>;
  readonly rows: Slices;
  readonly totals: Slices;
  readonly choose: (booking: string, host: string | null) => void;
  readonly keep: (booking: string, isKept: boolean) => void;
  readonly move: (row: SickDayRow, plan: SickDay) => void;
  readonly cancel: (row: SickDayRow) => void;
  readonly send: (plan: SickDay) => void;
}

/** Who takes each booking, with what can be changed of that, and how much it comes to. */
export function planOf({ plan, absence, hosts }: PlanData, parts: PlanParts): TemplateResult {
  const { hub, words, host, problem, choices, kept } = parts;
  if (!isRange(absence))
    return html`<div class="pad"><p class="note" role="alert">${icons.warn}${words.wrongRange}</p></div>`;
  const wrong =
    problem === undefined
      ? nothing
      : html`<p class="note" role="alert">${icons.warn}${problemWords(problem, hub.words)}</p>`;
  if (!plan) return html`<div class="pad">${wrong}</div>`;
  const names = new Map(hosts.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  if (plan.rows.length === 0)
    return html`<div class="pad">
      ${wrong}
      ${empty(words.none, words.noneMore(firstName(host.name)), absence.timeOff ? html`<button class="btn main" type="button" @click=${() => parts.send(plan)}>${words.takeOff}</button>` : nothing)}
    </div>`;
  const undecided = plan.rows.filter(({ id, to, booking }) => booking && to === null && !kept.has(id)).length;
  // Also once there is a problem: a field whose choice came to nothing is as before.
  const side = (row: SickDayRow) =>
    guard([row, hosts, hub, problem, choices.get(row.id), kept.has(row.id)], () => beside(row, plan, parts, nameOf));
  return html`<div class="plan">
    <div class="main-part">
      ${wrong} ${awayList(hub, words, { rows: plan.rows, slices: parts.rows }, side, words.why)}
    </div>
    ${totals(hub, words, plan, undecided, parts.totals, nameOf)}
  </div>`;
}

function beside(
  row: SickDayRow,
  plan: SickDay,
  { hub, words, choices, kept, ...ways }: PlanParts,
  nameOf: (host: string) => string,
): TemplateResult {
  const { host, rows } = plan;
  const choose = (to: string | null) => ways.choose(row.id, to);
  const isAdmin = hub.me.role === 'admin';
  if (row.to !== null) {
    return takerOf(words, row, {
      nameOf,
      among: rows.length,
      chosen: choices.get(row.id),
      ...(isAdmin && { choose }),
    });
  }
  if (kept.has(row.id))
    return html`<span class="kept small muted"
      >${words.kept(firstName(nameOf(host)))}
      <button class="btn quiet" type="button" @click=${() => ways.keep(row.id, false)}>
        ${words.decideAgain}
      </button></span
    >`;
  return uncovered(words, row, {
    host,
    among: rows.length,
    nameOf,
    ...(isAdmin && { choose }),
    move: () => ways.move(row, plan),
    keep: () => ways.keep(row.id, true),
    cancel: () => ways.cancel(row),
  });
}

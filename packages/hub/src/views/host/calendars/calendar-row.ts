import type { HostCalendar, HostDocument } from '@team-booking/contract/team';
import { safeLink } from '@team-booking/sdk';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Hub } from '../../../hub.ts';
import { icons } from '../../../theme/icons.ts';
import { consentUrl } from './accounts.ts';
import { healthOf } from './health.ts';
import type { CalendarsData } from './load.ts';
import { joined } from '../../../parts/joined.ts';

/** What a calendar is used for, as far as it changes. */
export type CalendarUse = Partial<Pick<HostCalendar, 'writes' | 'whenUnreadable'>>;

interface RowParts {
  readonly hub: Hub;
  readonly words: HubWords['calendars'];
  readonly host: HostDocument;
  readonly data: CalendarsData;
}

interface RowWays {
  /** Reads it again now. */
  readonly readAgain: () => void;
  /** Whether that is under way. */
  readonly isReading: boolean;
  readonly change: (use: CalendarUse) => void;
  readonly remove: () => void;
}

/** A calendar: how it is, what helps where it cannot be read, and what it is used for. */
export function calendarRow(parts: RowParts, calendar: HostCalendar, ways: RowWays): TemplateResult {
  const { change, remove } = ways;
  const { hub, words } = parts;
  const { id, kind, writes, whenUnreadable } = calendar;
  const { tone, read, problem } = healthOf(hub, words, calendar);
  const isWritable = kind !== 'icalendar';
  const written = (event: Event) => change({ writes: (event.target as HTMLInputElement).checked });
  const decided = (event: Event) =>
    change({ whenUnreadable: (event.target as HTMLSelectElement).value as HostCalendar['whenUnreadable'] });
  return html`<li class="calendar">
    <div class="row top">
      <span class=${tone}>${icons[tone === 'bad' ? 'warn' : tone === 'good' ? 'check' : 'clock']}</span>
      <div class="grow">
        <h3 class="words">${id}</h3>
        <p class="small muted">${joined([words.kinds[kind], !isWritable && words.readOnly, read])}</p>
      </div>
      <button class="btn quiet icon" type="button" aria-label=${words.remove(id)} @click=${remove}>${icons.x}</button>
    </div>
    ${problem ? problemNote(parts, calendar, problem, ways) : nothing}
    <div class="uses">
      ${
        isWritable
          ? html`<label><input type="checkbox" .checked=${live(writes)} @change=${written} />${words.writes}</label>`
          : nothing
      }
      <label class="wrap"
        ><span class="muted">${words.when}</span
        ><select class="chip" @change=${decided}>
          ${(['closed', 'last-known', 'ask'] as const).map((what) => html`<option value=${what} .selected=${live(what === whenUnreadable)}>${words.whens[what]}</option>`)}
        </select></label
      >
    </div>
  </li>`;
}

/** Since when it cannot be read, what that means, and the ways to mend it. */
function problemNote(
  { hub, words, data, host }: RowParts,
  { id }: HostCalendar,
  { title, why, means, detail }: NonNullable<ReturnType<typeof healthOf>['problem']>,
  { readAgain, isReading }: RowWays,
): TemplateResult {
  const connection = data.connections.find(({ calendars }) => calendars.includes(id));
  const renew = connection && consentUrl(data.places, host.id, connection);
  return html`<div class="note">
    <span class="bad">${icons.warn}</span>
    <div class="col grow">
      <p class="words">${title === '' ? nothing : html`<b>${title}</b>`} ${why} ${means}</p>
      <p class="words muted" lang="en" dir="ltr">${detail}</p>
      <div class="row wrap">
        ${renew ? html`<a class="btn" href=${safeLink(renew)}>${words.renew}</a>` : nothing}
        <button class="btn ${renew ? 'quiet' : ''}" type="button" aria-disabled=${isReading} @click=${readAgain}>
          ${isReading ? hub.words.loading : hub.words.retry}
        </button>
      </div>
    </div>
  </div>`;
}

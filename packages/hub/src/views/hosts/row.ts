import type { HostSummary } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import { clockIn } from '../../format/clock.ts';
import { datesWords } from '../../format/dates.ts';
import type { Hub } from '../../hub.ts';
import { avatar } from '../../parts/host.ts';
import { icons, type IconName } from '../../theme/icons.ts';
import { dateIn } from '../away/absence.ts';
import { joined } from '../../parts/joined.ts';

/** What rows are made with. */
export interface RowParts {
  readonly hub: Hub;
  readonly words: HubWords['hosts'];
  readonly calendars: HubWords['calendars'];
}

const STATES: Readonly<Record<NonNullable<HostSummary['calendars']>, readonly [tone: string, icon: IconName]>> = {
  none: ['muted', 'cal'],
  fresh: ['good', 'check'],
  closed: ['bad', 'warn'],
  unread: ['muted', 'clock'],
};

/** A host in a row: who they are, what time it is for them, when they are out next, and how their calendars are. */
export function hostRow(parts: RowParts, host: HostSummary): TemplateResult {
  const { hub, words } = parts;
  const { id, name, kind, email, timeZone, active } = host;
  return html`<li class=${active ? '' : 'off'}>
    ${avatar(host, 'l')}
    <div>
      <h2 class="clip" dir="auto"><a href=${hub.router.href(at('hosts', id))}>${name}</a></h2>
      <p class="small muted clip" dir=${kind === 'resource' ? nothing : 'auto'}>
        ${kind === 'resource' ? joined([words.room, email]) : email}
      </p>
    </div>
    <span class="small muted clip zone"
      >${joined([hub.formats.place(timeZone), clockIn(hub.locale, timeZone, hub.now())])}</span
    >
    ${absence(parts, host)}
    ${
      active
        ? health(parts, host)
        : html`<span class="row state"><span class="tag line">${words.switchedOff}</span></span>`
    }
  </li>`;
}

/** Their present or next time off; it stands out while they are out. */
function absence({ hub, words }: RowParts, { away, timeZone }: HostSummary): TemplateResult | typeof nothing {
  if (!away) return nothing;
  const isNow = away.from <= dateIn(timeZone, hub.now());
  return html`<span class="row small away ${isNow ? 'warn' : 'muted'}"
    >${icons.bed}<span class="words">${words.away(datesWords(hub, away.from, away.to))}</span></span
  >`;
}

/** How their calendars are, since when, and the way to mend one. */
function health(
  { hub, words, calendars: told }: RowParts,
  { id, calendars = 'none', calendarsAsOf }: HostSummary,
): TemplateResult {
  const [tone, icon] = STATES[calendars];
  const when = calendarsAsOf ? hub.formats.relative(calendarsAsOf, hub.now()) : null;
  const since = calendars === 'none' || calendars === 'unread' || when === null ? '' : told.read(when);
  const more = calendars === 'closed' ? [since, told.means.closed].filter(Boolean).join('. ') : since;
  return html`<div class="row small state ${tone}">
    ${icons[icon]}
    <div class="words">
      ${
        calendars === 'closed' || calendars === 'none'
          ? html`<a href=${hub.router.href(at('hosts', id, { tab: 'calendars' }))}>${words.states[calendars]}</a>`
          : words.states[calendars]
      }
      ${more === '' ? nothing : html`<p class="tiny muted">${more}</p>`}
    </div>
  </div>`;
}

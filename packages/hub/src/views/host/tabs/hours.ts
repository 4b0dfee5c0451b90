import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { clockIn } from '../../../format/clock.ts';
import { weekdayName, weekdays } from '../../../format/week.ts';
import { icons } from '../../../theme/icons.ts';
import { zoneChoices } from '../../../parts/form/zone-choices.ts';
import { wasOf } from '../../../parts/draft/sentences.ts';
import type { HostForm } from '../form.ts';
import { instantsOf, seenBy, textOf, WEEKDAYS, windowsIn, withMore, type Window } from '../week.ts';
import { moreButton, windowInputs } from '../windows.ts';

/** The week of a host: a row a day, on the clock of the host's zone, and what the reader's zone sees of it. */
export function hoursTab(form: HostForm): TemplateResult {
  const { hub, hours: words, draft } = form;
  return html`<section class="card" aria-labelledby="week">
    <header class="wrap">
      <h2 id="week" class="grow">${words.everyWeek}</h2>
      ${zoneSelect(form)}
    </header>
    <ul class="week">
      ${weekdays(hub.locale).map((day) => dayRow(form, String(day)))}
    </ul>
    ${draft.content.timeZone === hub.formats.timeZone ? nothing : seen(form)}
  </section>`;
}

function zoneSelect({ hub, hours: words, draft }: HostForm): TemplateResult {
  const { timeZone } = draft.content;
  return html`<select
    class="chip"
    aria-label=${words.zone}
    @change=${(event: Event) => draft.edit({ timeZone: (event.target as HTMLSelectElement).value })}
  >
    ${zoneChoices(hub.formats, timeZone).map(
      ([zone, name]) =>
        html`<option value=${zone} .selected=${live(zone === timeZone)}>
          ${zone === timeZone ? words.now(hub.formats.place(zone), clockIn(hub.locale, zone, hub.now())) : name}
        </option>`,
    )}
  </select>`;
}

function dayRow(form: HostForm, day: string): TemplateResult {
  const { hub, hours: words, draft, draftWords } = form;
  const name = weekdayName(hub.locale, Number(day), 'long');
  const windows = windowsIn(draft.content.week[day] ?? '');
  const change = (next: readonly Window[]) => draft.edit({ week: { ...draft.content.week, [day]: textOf(next) } });
  const changed = draft.changed(['week', day]);
  return html`<li>
    <label class="works"
      ><input
        type="checkbox"
        role="switch"
        aria-label=${words.works(name)}
        .checked=${live(windows.length > 0)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked ? usualOf(form, day) : [])}
      /><b>${name}</b></label
    >
    <div class="grow">
      ${windowInputs(hub, words, name, windows, change)}
      ${changed ? html`<p class="tiny accent words">${wasOf(changed, (path) => draft.told(path), draftWords)}</p>` : nothing}
    </div>
    <span class="row ways">${moreButton(words, name, windows, change)} ${copySelect(form, day, name)}</span>
  </li>`;
}

/** What a day that is switched on begins with: what it had, else what another day has. */
function usualOf({ draft }: HostForm, day: string): Window[] {
  const before = draft.base.week[day] || Object.values(draft.content.week).find((text) => text !== '');
  return before ? windowsIn(before) : withMore([]);
}

function copySelect({ hub, hours: words, draft }: HostForm, day: string, name: string): TemplateResult {
  const { week } = draft.content;
  const copy = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const to = select.value.split(',');
    select.value = '';
    draft.edit({ week: { ...week, ...Object.fromEntries(to.map((other) => [other, week[day] ?? ''])) } });
  };
  return html`<select class="chip copy" aria-label=${words.copyOf(name)} @change=${copy}>
    <option value="" selected>${words.copy}</option>
    <option value="1,2,3,4,5">${words.toWorkdays}</option>
    <option value=${WEEKDAYS.join(',')}>${words.toAll}</option>
    ${weekdays(hub.locale)
      .filter((other) => String(other) !== day)
      .map((other) => html`<option value=${String(other)}>${weekdayName(hub.locale, other, 'long')}</option>`)}
  </select>`;
}

function seen({ hub, hours: words, draft }: HostForm): TemplateResult {
  const { formats } = hub;
  const { week, timeZone } = draft.content;
  const instant = (value: number) => new Date(value).toISOString();
  const groups = seenBy(instantsOf(week, timeZone, hub.now()), {
    // Of two days, a range would name both.
    time: (start, end) =>
      formats.dayOf(start) === formats.dayOf(end)
        ? formats.range(instant(start), instant(end))
        : `${formats.time(start)} – ${formats.time(end)}`,
    day: (start) => formats.weekday(instant(start)),
  });
  return html`<footer class="seen small">
    <span class="muted row">${icons.globe}${words.seen(formats.place(formats.timeZone))}</span>
    <ul>
      ${groups.map(({ time: when, days }) => html`<li><b class="nowrap">${when}</b> <span class="muted">${formats.list(days)}</span></li>`)}
    </ul>
  </footer>`;
}

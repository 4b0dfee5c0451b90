import { dateWords } from '../../../format/dates.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { toggleField } from '../../../parts/form/inputs.ts';
import { wasOf } from '../../../parts/draft/sentences.ts';
import { icons } from '../../../theme/icons.ts';
import type { OtherDay } from '../content.ts';
import type { HostForm } from '../form.ts';
import { textOf, windowsIn, type Window } from '../week.ts';
import { moreButton, windowInputs } from '../windows.ts';
import { joined } from '../../../parts/joined.ts';
import { intl } from '../../../format/intl.ts';

/** Other hours on single days, and the holidays of the team. */
export function otherDays(form: HostForm, today: string): TemplateResult {
  const { hours: words, draft } = form;
  const days = draft.content.days.filter(({ hours, date }) => hours !== '' && date >= today);
  return html`<section class="card" aria-labelledby="days">
      <header>
        <div class="grow">
          <h2 id="days">${words.otherDays}</h2>
          <p class="small muted">${words.otherDaysMore}</p>
        </div>
      </header>
      <ul class="week">
        ${days.map((day) => dayRow(form, day))}
      </ul>
      <form class="pad row wrap end" @submit=${(event: Event) => add(form, event)}>
        <label class="f">${words.day}<input class="in" type="date" name="date" required min=${today} /></label>
        <button class="btn">${icons.plus}${words.changeDay}</button>
      </form>
    </section>
    ${holidays(form)}`;
}

function dayRow(form: HostForm, day: OtherDay): TemplateResult {
  const { hub, hours: words, draft, draftWords } = form;
  const name = dateWords(hub, day.date);
  const windows = windowsIn(day.hours);
  const change = (next: readonly Window[]) =>
    put(form, day.date, next.length === 0 ? null : { ...day, hours: textOf(next) });
  const changed = draft.changed(['days', day.date]);
  return html`<li>
    <b class="works">${name}</b>
    <div class="grow">
      ${windowInputs(hub, words, name, windows, change)}
      ${day.note === undefined ? nothing : html`<p class="tiny muted words">${day.note}</p>`}
      ${changed ? html`<p class="tiny accent words">${wasOf(changed, (path) => draft.told(path), draftWords)}</p>` : nothing}
    </div>
    <span class="row ways"
      >${moreButton(words, name, windows, change)}<button
        class="btn quiet"
        type="button"
        aria-label="${words.backToUsual}: ${name}"
        @click=${() => change([])}
      >
        ${icons.undo}${words.backToUsual}
      </button></span
    >
  </li>`;
}

/** Puts other hours on a day; `null` = the usual ones. */
function put({ draft }: HostForm, date: string, day: OtherDay | null): void {
  const others = draft.content.days.filter((one) => one.date !== date);
  const days = [...others, ...(day ? [day] : [])].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  draft.edit({ days });
}

function add(form: HostForm, event: Event): void {
  event.preventDefault();
  const element = event.target as HTMLFormElement;
  const date = element.querySelector('input')!.value;
  if (!date) return;
  const weekday = String(new Date(`${date}T00:00:00Z`).getUTCDay() || 7);
  const usual = form.draft.content.week[weekday] || '09:00-17:00';
  const known = form.draft.content.days.find((one) => one.date === date);
  if (!known?.hours) put(form, date, { ...known, date, hours: usual });
  element.reset();
}

function holidays({ hub, hours: words, draft, draftWords }: HostForm): TemplateResult {
  const { holidays: ofTeam } = hub.team;
  const region = ofTeam && intl('DisplayNames', hub.locale, { type: 'region' }).of(ofTeam.country);
  return html`<section class="card" aria-labelledby="holidays">
    <header><h2 id="holidays" class="grow">${words.holidays}</h2></header>
    <div class="pad">
      ${
        region
          ? toggleField(
              { words: draftWords, errors: draft.errors },
              {
                pointer: '/holidays',
                label: words.worksHolidays,
                help: joined([region, ofTeam.region]),
                value: draft.content.holidays === false,
                change: (works) => draft.edit({ holidays: works ? false : undefined }),
              },
            )
          : html`<p class="small muted">${words.holidaysNone}</p>`
      }
    </div>
  </section>`;
}

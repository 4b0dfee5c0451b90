import type { BookingTypeDocument } from '@team-booking/contract/team';
import { html, type TemplateResult } from 'lit';
import { weekdayName, weekdays } from '../../../format/week.ts';
import { NEW, type CoverageDraft } from './draft.ts';
import type { DraftTold } from './told.ts';

/** What the forms of a draft need. */
export interface DraftForms extends DraftTold {
  readonly type: Pick<BookingTypeDocument, 'members'>;
  readonly draft: CoverageDraft;
  /** Whose hours the form is about. */
  readonly host: string;
  /** What is missing in it. */
  readonly lack: 'noDays' | 'noTime' | null;
  pick(host: string): void;
  complain(lack: DraftForms['lack']): void;
  put(draft: CoverageDraft): void;
}

const close = (event: Event) => (event.target as HTMLElement).closest('dialog')!.close();

function frame(
  { hub, words }: DraftTold,
  id: string,
  title: string,
  send: (event: Event) => void,
  body: TemplateResult,
) {
  return html`<dialog id=${id} class="small-one" aria-labelledby="${id}-title">
    <form method="dialog" @submit=${send}>
      <header><h2 id="${id}-title" class="grow">${title}</h2></header>
      <div class="in-body col">${body}</div>
      <footer>
        <span class="grow"></span>
        <button class="btn quiet" type="button" @click=${close}>${hub.words.cancel}</button>
        <button class="btn main">${words.see}</button>
      </footer>
    </form>
  </dialog>`;
}

/** Asks which hours somebody would work as well, or would not. */
export function hoursForm(forms: DraftForms): TemplateResult {
  const { hub, words, type, hosts, draft, host, lack } = forms;
  const send = (event: Event) => {
    const data = new FormData(event.target as HTMLFormElement);
    const days = data.getAll('days').map(Number);
    // A time field cannot say the midnight at the end of a day.
    const [start, until] = [data.get('from') as string, data.get('until') as string];
    const end = until === '00:00' ? '24:00' : until;
    const missing = days.length === 0 ? 'noDays' : start < end ? null : 'noTime';
    forms.complain(missing);
    if (missing) return event.preventDefault();
    const isAway = data.get('what') === 'away';
    forms.put({ ...draft, hours: [...draft.hours, { host, days, start, end, isAway }] });
  };
  const zone = hosts.find(({ id }) => id === host)?.timeZone;
  const radio = (value: string, text: string, isFirst: boolean) =>
    html`<label class="row"><input type="radio" name="what" .value=${value} ?checked=${isFirst} />${text}</label>`;
  const body = html`
    <label class="f"
      >${words.who}
      <select class="in" name="host" @change=${(event: Event) => forms.pick((event.target as HTMLSelectElement).value)}>
        ${type.members.map(({ id, name }) => html`<option value=${id} ?selected=${id === host}>${name}</option>`)}
      </select>
    </label>
    <fieldset class="plain col">
      <legend class="f">${words.what}</legend>
      ${radio('works', words.works, true)}${radio('away', words.isAway, false)}
    </fieldset>
    <fieldset class="plain">
      <legend class="f">${words.days}</legend>
      <div class="days">
        ${weekdays(hub.locale).map(
          (day) =>
            html`<label class="day"
              ><input
                type="checkbox"
                name="days"
                .value=${String(day)}
                aria-label=${weekdayName(hub.locale, day, 'long')}
              /><span aria-hidden="true">${weekdayName(hub.locale, day, 'short')}</span></label
            >`,
        )}
      </div>
    </fieldset>
    <div class="span">
      <label class="f">${words.from}<input class="in" type="time" name="from" value="17:00" required /></label>
      <label class="f">${words.until}<input class="in" type="time" name="until" value="18:00" required /></label>
    </div>
    ${zone === undefined ? '' : html`<p class="small muted">${words.hostsClock(hub.formats.place(zone))}</p>`}
    <p class="small bad" role="alert">${lack === null ? '' : words[lack]}</p>
  `;
  return frame(forms, 'hours', words.addHours, send, body);
}

/** Asks who would take part as well. */
export function hostForm(forms: DraftForms): TemplateResult {
  const { hub, words, type, hosts, draft } = forms;
  const others = hosts.filter(
    ({ id, active, kind }) => active && kind !== 'resource' && !type.members.some((member) => member.id === id),
  );
  const send = (event: Event) => {
    const data = new FormData(event.target as HTMLFormElement);
    forms.put({ ...draft, more: data.get('more') as string });
  };
  const body = html`<label class="f"
    >${words.who}
    <select class="in" name="more">
      ${others.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      <option value=${NEW}>${words.somebodyNew}${hub.formats.colon}${words.newMore}</option>
    </select>
  </label>`;
  return frame(forms, 'host', words.addHost, send, body);
}

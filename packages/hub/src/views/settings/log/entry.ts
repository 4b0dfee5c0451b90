import type { AuditEntry } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../../hub.ts';
import { zoneName } from '../../../parts/form/zone-choices.ts';
import { changesBetween } from './changes.ts';
import { daysWords, placeWords, type PlaceWords } from './place-words.ts';

interface Context {
  readonly hub: Hub;
  readonly words: HubWords['log'];
  /** By which places are called. */
  readonly places: PlaceWords;
}

/** What a change has changed, from what to what, member by member. */
export function entry({ subject, before, after }: AuditEntry, { hub, words, places }: Context): TemplateResult {
  const changed = changesBetween(before, after);
  if (changed.length === 0) return html`<p class="small muted">${words.same}</p>`;
  const naming = { ...places, formats: hub.formats, locale: hub.locale };
  const placeOf = (path: readonly string[]) => placeWords(naming, subject, path, [after, before]).join(' › ');
  const told = (value: unknown, path: readonly string[]): TemplateResult | string => {
    if (value === undefined || value === null) return html`<span class="muted">${words.nothing}</span>`;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return hub.formats.number(value, Number.isInteger(value) ? 0 : 2);
    if (typeof value === 'string') return path.at(-1)?.startsWith('timeZone') ? zoneName(hub.formats, value) : value;
    if (path.at(-1) === 'days' && Array.isArray(value) && value.every((day) => typeof day === 'number'))
      return daysWords(naming, value);
    if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
      return value.length === 0
        ? html`<span class="muted">${words.nothing}</span>`
        : hub.formats.list(value.map(String));
    return html`<pre>${JSON.stringify(value, null, 1)}</pre>`;
  };
  return html`<table class="changes small">
    <thead>
      <tr>
        <th scope="col">${words.member}</th>
        <th scope="col">${words.before}</th>
        <th scope="col">${words.after}</th>
      </tr>
    </thead>
    <tbody>
      ${changed.map(
        ({ path, before: was, after: is }) =>
          html`<tr>
            <th scope="row">${path.length > 0 ? placeOf(path) : nothing}</th>
            <td data-label=${words.before}>${told(was, path)}</td>
            <td data-label=${words.after}>${told(is, path)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

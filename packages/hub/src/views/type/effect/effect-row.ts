import { html, type TemplateResult } from 'lit';
import type { Formats } from '../../../format/formats.ts';
import { signedNumber } from '../../../format/signed-number.ts';
import { firstName } from '../../../parts/host.ts';
import { arrow } from '../../../parts/instead-of.ts';
import type { EffectRow } from './rows.ts';

/** How many bookings a host had, and would have had. */
export function effectRow({ name, before, after, bars }: EffectRow, formats: Formats): TemplateResult {
  return html`<tr>
    <th scope="row" class="small clip" dir="auto" title=${name}>${firstName(name)}</th>
    <td class="bars" aria-hidden="true">
      <i class="before" .style=${`inline-size: ${bars[0] * 100}%`}></i
      ><i class="after" .style=${`inline-size: ${bars[1] * 100}%`}></i>
    </td>
    <td class="tiny muted end">${formats.number(before)}${arrow}</td>
    <td class="tiny"><b>${formats.number(after)}</b></td>
    <td class="tiny end ${after < before ? 'warn' : 'muted'}">
      <b>${signedNumber(formats.locale, after - before)}</b>
    </td>
  </tr>`;
}

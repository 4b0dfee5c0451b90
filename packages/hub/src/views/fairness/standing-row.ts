import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { avatar, firstName } from '../../parts/host.ts';
import { strip, type Scale } from '../../parts/strip.ts';
import { inWords, signed } from './amounts.ts';
import type { Standing } from './standing.ts';
import { joined } from '../../parts/joined.ts';

type Words = HubWords['fairness'];

/** A host with their strip. */
export function stripRow(hub: Hub, words: Words, standing: Standing, scale: Scale): TemplateResult {
  const { host, name, over, hosted, fair, lowest, highest } = standing;
  const { formats } = hub;
  return html`<tr role="row">
    <th role="rowheader">
      <span class="row">${avatar({ id: host, name }, 'm')}<b class="clip" dir="auto">${firstName(name)}</b></span>
    </th>
    <td class="wide" role="cell">
      ${strip(over, scale)}<span class="sr-only"
        >${joined([`${words.lowest} ${signed(lowest, formats)}`, `${words.highest} ${signed(highest, formats)}`])}</span
      >
    </td>
    <td class="got" role="cell"><span class="small muted">${words.hosted}</span><b>${formats.number(hosted)}</b></td>
    <td class="got" role="cell">
      <span class="small muted">${words.fairShare}</span><span class="muted">${formats.number(fair, 1)}</span>
    </td>
    ${now(hub, words, standing)}
  </tr>`;
}

/** A host whose line is drawn with all others. */
export function lineRow(
  hub: Hub,
  words: Words,
  standing: Standing,
  {
    isOn,
    choose,
  }: {
    /** Whether their line stands out. */
    readonly isOn: boolean;
    readonly choose: () => void;
  },
): TemplateResult {
  const { host, name, lowest, highest } = standing;
  return html`<tr role="row" class=${isOn ? 'on' : ''} @pointerenter=${choose}>
    <th role="rowheader">
      <button class="pick row" type="button" aria-pressed=${isOn} @focus=${choose} @click=${choose}>
        ${avatar({ id: host, name })}<span class="clip" dir="auto">${firstName(name)}</span>
      </button>
    </th>
    <td class="extreme" role="cell"><bdi>${signed(lowest, hub.formats)}</bdi></td>
    <td class="extreme" role="cell"><bdi>${signed(highest, hub.formats)}</bdi></td>
    ${now(hub, words, standing)}
  </tr>`;
}

const now = ({ formats }: Hub, words: Words, { balance }: Standing): TemplateResult =>
  html`<td class="now small" role="cell">
    <b><bdi>${signed(balance, formats)}</bdi></b
    ><span class="muted">${inWords(balance, words, formats)}</span>
  </td>`;

import type { BookingType, PublicHost } from '@team-booking/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { face } from './about.ts';
import { keptHosts } from './hosts-in-words.ts';

/** So many hosts are shown side by side, where the booker is wide. */
const FEW = 4;

/** The choice of a host or anyone, where the booking type offers it: a select, or in wide containers pills with faces if there are few. */
export function hostChoice({ words, flow, state }: FullView): TemplateResult | undefined {
  const { step, choice } = state;
  if (step.name !== 'pick' || keptHosts(state)) return undefined;
  const hosts = offeredHosts(step.bookingType);
  if (hosts.length < 2) return undefined;
  const choose = (host: string | null) => flow.choose({ host });
  const pill = (id: string | null, label: string, picture: unknown) =>
    html`<button type="button" part="host" class="chip" aria-pressed=${choice.host === id} @click=${() => choose(id)}>
      ${picture}<bdi>${label}</bdi>
    </button>`;
  const few = hosts.length <= FEW;
  return html`<select
      part="host"
      class=${few ? 'whom few' : 'whom'}
      aria-label=${words.host}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || null)}
    >
      <option value="" ?selected=${!choice.host}>${words.anyone}</option>
      ${hosts.map(({ id, name }) => html`<option value=${id} ?selected=${id === choice.host}>${name}</option>`)}
    </select>
    ${
      few
        ? html`<div class="chips" role="group" aria-label=${words.host}>
            ${pill(null, words.anyone, nothing)} ${hosts.map((host) => pill(host.id, host.name!, face(host)))}
          </div>`
        : nothing
    }`;
}

/** The hosts who can be asked for: those of the only rotating seat, where their names are told. */
function offeredHosts({ hostChoice: how, groups, hosts }: BookingType): readonly PublicHost[] {
  const isOfPeople = (members: readonly string[]) => members.some((id) => hosts.some((host) => host.id === id));
  const rotating = groups.filter(
    ({ need, hosts: members }) => need !== 'all' && need < members.length && isOfPeople(members),
  );
  const [group] = rotating;
  if (how !== 'offered' || group?.need !== 1 || rotating.length > 1) return [];
  const fixed = groups.flatMap((one) => (one === group ? [] : one.hosts));
  const ids = group.hosts.filter((id) => !fixed.includes(id));
  const offered = hosts.filter(({ id }) => ids.includes(id));
  return offered.every(({ name }) => name) ? offered : [];
}

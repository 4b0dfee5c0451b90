// What is pressed and looked at in the editor of a booking type.
import { createTeamClient } from '@team-booking/sdk/team';
import { until, type OpenHub } from './open-hub.ts';

/** The list of hosts in the editor of a booking type. */
export const poolOf = ({ hub }: OpenHub, group = 0) =>
  hub.shown?.element.shadowRoot?.querySelectorAll('team-hub-pool')[group]?.shadowRoot;

/** Gives a host another share in the editor. */
export async function changeShare(open: OpenHub, host: string, share: string): Promise<void> {
  const select = await until(
    () => poolOf(open)?.querySelector<HTMLSelectElement>(`[data-host=${host}] .share select`),
    `no share of ${host}`,
  );
  select.value = share;
  select.dispatchEvent(new Event('change'));
}

/** What a draft would have done, in the editor of a booking type. */
export const effectOf = ({ hub }: OpenHub) =>
  hub.shown?.element.shadowRoot?.querySelector('team-hub-effect')?.shadowRoot;

/** The bar that saves. */
export const barOf = ({ hub }: OpenHub) =>
  hub.shown?.element.shadowRoot?.querySelector('team-hub-save-bar')?.shadowRoot;

/** What asks about somebody else's changes. */
export const meanwhileOf = (open: OpenHub) => barOf(open)?.querySelector('team-hub-meanwhile')?.shadowRoot;

/** Presses Save. */
export async function save(open: OpenHub): Promise<void> {
  (await until(() => barOf(open)?.querySelector<HTMLElement>('.btn.main'), 'nothing to save')).click();
}

/** Somebody else puts Ada before Ines, gives Kenji two thirds and renames the type. */
export async function changeMeanwhile({ backend }: OpenHub): Promise<void> {
  const client = createTeamClient(backend.team);
  const { hosts: _hosts, revision, ...pool } = await client.pool({ id: 'talk' });
  const weight = (host: string) => (host === 'kenji' ? 2 : 3);
  const members = ['mira', 'rohan', 'tamsin', 'ada', 'ines', 'kenji'].map((host) => ({ host, weight: weight(host) }));
  await client.changePool({ id: 'talk', body: { ...pool, groups: [{ need: 1, members }] }, revision });
  const type = await client.teamBookingType({ id: 'talk' });
  await client.changeBookingType({ id: 'talk', body: { title: 'Talk to us' }, revision: type.revision });
}

/** The strip of times in the preview of what is shared. */
export const stripOf = ({ hub }: OpenHub) =>
  hub.shown?.element.shadowRoot?.querySelector('team-hub-preview')?.shadowRoot?.querySelector('team-booking-times')
    ?.shadowRoot;

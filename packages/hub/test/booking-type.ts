// What is pressed and looked at in the editor of a booking type.
import { createTeamClient, type TeamClient } from '@team-booking/sdk/team';
import { until, type OpenHub } from './open-hub.ts';

/** The list of hosts in the editor of a booking type. */
export const poolOf = ({ hub }: OpenHub, group = 0) =>
  hub.shown?.element.shadowRoot?.querySelectorAll('team-hub-pool')[group]?.shadowRoot;

/** Gives a host another share in the editor, and waits until it can be saved. */
export async function changeShare(open: OpenHub, host: string, share: string): Promise<void> {
  const select = await until(
    () => poolOf(open)?.querySelector<HTMLSelectElement>(`[data-host=${host}] .share select`),
    `no share of ${host}`,
  );
  select.value = share;
  select.dispatchEvent(new Event('change'));
  await until(() => barOf(open)?.querySelector('.save'), 'nothing to save');
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

/** A review in person, with a question, told in German as well; one text is still missing. */
export async function inGerman(client: TeamClient): Promise<void> {
  const { revision } = await client.teamBookingType({ id: 'architecture' });
  await client.changeBookingType({
    id: 'architecture',
    revision,
    body: {
      description: 'We look at your design together and write down what we would change.',
      locations: [{ id: 'place-1', kind: 'in-person', label: 'Our office', address: 'Harbour Street 4' }],
      fields: [{ id: 'question-1', type: 'text', label: 'What is it about?', required: true }],
      translations: {
        de: {
          title: 'Architekturgespräch',
          description: 'Wir sehen uns Ihren Entwurf gemeinsam an und halten fest, was wir ändern würden.',
          fields: { 'question-1': { label: 'Worum geht es?' } },
        },
        fr: { title: 'Revue d’architecture' },
      },
    },
  });
}

/** Three links of the talk. */
export async function someLinks(client: TeamClient): Promise<void> {
  const made = [
    { kind: 'secret', label: 'Partners in the north' },
    { kind: 'once', label: 'Halvorsen', expiresAt: '2026-12-08T12:00:00Z' },
    { kind: 'once' },
  ] as const;
  for (const body of made) await client.addBookingTypeLink({ id: 'talk', body });
}

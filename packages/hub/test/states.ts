import { createTeamClient } from '@team-booking/sdk/team';
import { openHub, until, type OpenHub } from './open-hub.ts';

const at =
  (address: string, options = {}) =>
  (locale: string) =>
    openHub(address, { locale, ...options });

/** Every state of the hub that is looked at. */
export const STATES: Readonly<Record<string, (locale: string) => Promise<OpenHub>>> = {
  today: at('/today'),
  start: at('/start', { isEmpty: true }),
  bookings: at('/bookings'),
  'bookings-filtered': at('/bookings?words=nobody'),
  'bookings-past': at('/bookings?tab=past'),
  booking: at('/bookings/{Lena}'),
  'booking-waits': at('/bookings/{Marta}'),
  reassign: async (locale) => {
    const open = await openHub('/bookings/{Lena}?do=reassign', { locale });
    await until(() => reassignOf(open)?.querySelector('dialog[open] .effects dl'), 'no preview');
    return open;
  },
  types: at('/types'),
  type: async (locale) => {
    const open = await openHub('/types/talk', { locale });
    await until(() => effectOf(open)?.querySelector('table'), 'nothing is compared');
    return open;
  },
  'type-changed': async (locale) => {
    const open = await openHub('/types/talk', { locale });
    await changeShare(open, 'kenji', '1/2');
    await until(() => effectOf(open)?.querySelector('table'), 'nothing is compared');
    return open;
  },
  'type-meanwhile': async (locale) => {
    const open = await openHub('/types/talk', { locale });
    await changeShare(open, 'kenji', '1/2');
    await changeMeanwhile(open);
    await save(open);
    await until(() => meanwhileOf(open)?.querySelector('dialog[open]'), 'nobody is told');
    return open;
  },
  'type-mix': at('/types/architecture'),
  'type-together': at('/types/onboarding'),
  'type-what': at('/types/talk?tab=what'),
  'type-when': at('/types/talk?tab=when'),
  'type-questions': at('/types/partner?tab=questions'),
  'type-after': at('/types/architecture?tab=after'),
  'type-routing': at('/types/partner?tab=routing'),
  share: at('/share?type=talk&form=strip'),
  'share-link': at('/share'),
  'share-button': at('/share?type=partner&form=popup'),
  'share-none': at('/share', { isEmpty: true }),
  missing: async (locale) => {
    const open = await openHub('/today', { locale });
    location.hash = '#/nothing';
    await until(() => open.hub.shadowRoot!.querySelector('main .empty'), 'nothing says that nothing is there');
    return open;
  },
};

/** The dialog in which a booking is given away. */
export const reassignOf = ({ hub }: OpenHub) =>
  hub.shown?.element.shadowRoot?.querySelector('team-hub-reassign')?.shadowRoot;

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

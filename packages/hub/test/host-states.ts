import { createTeamClient } from '@team-booking/sdk/team';
import { ROHAN_IS_OUT, ROHANS_WEEK } from './absent.ts';
import { AS_KENJI, SOME_UNREADABLE, WITH_CALENDARS } from './calendars.ts';
import { OUT_IN_TURN } from './today-story.ts';
import { openHub, until, type OpenHub } from './open-hub.ts';

const at =
  (address: string, options = {}) =>
  (locale: string) =>
    openHub(address, { locale, ...options });

/** States of hosts, and of somebody who is out. */
export const HOST_STATES: Readonly<Record<string, (locale: string) => Promise<OpenHub>>> = {
  hosts: async (locale) => {
    const open = await openHub('/hosts', { locale, answers: SOME_UNREADABLE });
    const client = createTeamClient(open.backend.team);
    await client.takeTimeOff({ id: 'rohan', body: { from: '2026-12-01', to: '2026-12-04' } });
    await client.takeTimeOff({ id: 'tamsin', body: { from: '2026-12-24', to: '2027-01-03' } });
    await until(() => open.hub.shown?.element.shadowRoot?.querySelectorAll('.away').length === 2, 'nobody is out');
    return open;
  },
  host: at('/hosts/kenji'),
  'host-changed': async (locale) => {
    const open = await openHub('/hosts/kenji', { locale });
    const view = await open.view();
    const thursday = await until(() => view.querySelectorAll<HTMLElement>('.week li')[3], 'no week');
    thursday.querySelector<HTMLElement>('.ways .btn')!.click();
    await until(() => view.querySelector('team-hub-save-bar')?.shadowRoot?.querySelector('.save'), 'no bar');
    return open;
  },
  'host-proposal': async (locale) => {
    const open = await openHub('/hours', { locale, answers: AS_KENJI });
    const body = { hours: [{ days: [1, 2, 3, 4], start: '08:00', end: '14:00' }], note: 'Mornings are asked for most' };
    await createTeamClient(open.backend.team).proposeHours({ id: 'kenji', body });
    await until(() => open.hub.shown?.element.shadowRoot?.querySelector('team-hub-proposal'), 'no proposal');
    return open;
  },
  'host-off': async (locale) => {
    const open = await openHub('/hosts/rohan?tab=off', { locale, more: ROHANS_WEEK });
    const client = createTeamClient(open.backend.team);
    await client.takeTimeOff({ id: 'rohan', body: { from: '2026-12-09', to: '2026-12-11', note: 'Conference' } });
    const root = () => open.hub.shown?.element.shadowRoot?.querySelector('team-hub-time-off')?.shadowRoot;
    await until(() => root()?.querySelector('li a.btn'), 'nothing to give away');
    return open;
  },
  'host-calendars': at('/hosts/kenji?tab=calendars', { answers: WITH_CALENDARS }),
  'host-no-calendar': at('/hosts/kenji?tab=calendars'),
  hours: at('/hours', { answers: AS_KENJI }),
  'host-limits': at('/hosts/kenji?tab=limits'),
  'host-log': at('/hosts/kenji?tab=log'),
  away: at('/away'),
  'away-out': at('/away', { answers: OUT_IN_TURN }),
  'away-plan': at(ROHAN_IS_OUT, { more: ROHANS_WEEK }),
  'away-nobody': at('/away?host=rohan&from=2026-12-11&to=2026-12-11', { more: ROHANS_WEEK.slice(0, 2) }),
  'away-none': at('/away?host=kenji&from=2026-12-24&to=2026-12-31'),
  'away-job': async (locale) => {
    const open = await openHub(ROHAN_IS_OUT, { locale, more: ROHANS_WEEK });
    const view = await open.view();
    (await until(() => view.querySelector<HTMLElement>('.act .main'), 'nothing to send')).click();
    await until(() => open.hub.shown?.element.shadowRoot?.querySelector('.tag.good'), 'no job that is done');
    return open;
  },
};

import type { Takers } from '@team-booking/contract/team';
import { createTeamClient, type TeamClient } from '@team-booking/sdk/team';
import { asking } from './asking.ts';
import { SOME_UNREADABLE } from './calendars.ts';
import { HOST_STATES } from './host-states.ts';
import { TWELVE_WEEKS } from './past.ts';
import {
  changeMeanwhile,
  changeShare,
  effectOf,
  inGerman,
  meanwhileOf,
  save,
  someLinks,
  stripOf,
} from './booking-type.ts';
import { fullDay, moveNoor, OUT_IN_TURN } from './today-story.ts';
import { openHub, until, type Answers, type OpenHub } from './open-hub.ts';
import { refusedBy } from './refused.ts';
import { TOLD } from './told-story.ts';
import { onBusyWednesday, proposed, SEARCHED } from './times-story.ts';
import { SETTINGS } from './settings-states.ts';

const at =
  (address: string, options = {}) =>
  (locale: string) =>
    openHub(address, { locale, ...options });

/** What is shown within the view, by its name. */
export const partOf = ({ hub }: OpenHub, tag: string) =>
  hub.shown?.element.shadowRoot?.querySelector(tag)?.shadowRoot ?? null;

function fairness(address: string, tag: string, shown: string) {
  return async (locale: string) => {
    const open = await openHub(address, { locale, isLong: true });
    await until(() => partOf(open, tag)?.querySelector(shown), `${address}: no ${shown}`);
    return open;
  };
}

/** From now on the backend exports a ledger in which a record was changed. */
export function tamper({ hub }: OpenHub, change: (record: { hosts: { balance: number }[] }) => void): void {
  const client = hub.client!;
  hub.hub = {
    ...hub.hub!,
    client: {
      ...client,
      async exportLedger(...given) {
        const part = structuredClone(await client.exportLedger(...given));
        const record = part.items.find(({ item }) => item.kind === 'record' && item.record.seq === 12)?.item;
        if (record?.kind === 'record') change(record.record as unknown as { hosts: { balance: number }[] });
        return part;
      },
    },
  };
}

/** Nobody has booked anything. */
export const NO_BOOKINGS: Answers = { bookings: () => ({ items: [], next: null }) };

/** Every state of the hub that is looked at. */
export const STATES: Readonly<Record<string, (locale: string) => Promise<OpenHub>>> = {
  today: at('/today'),
  'today-turns': at('/today', { answers: OUT_IN_TURN }),
  'today-full': asked('/today', fullDay(), moveNoor),
  'today-again': async (locale) => {
    const open = await asked('/today', fullDay({ asked: [], read: { isWell: true, after: 3_600_000 } }))(locale);
    const again = open.hub.shown!.element.shadowRoot!.querySelector<HTMLElement>('.waits .quiet[aria-disabled]')!;
    again.scrollIntoView({ block: 'center' });
    again.click();
    await until(() => again.ariaDisabled === 'true', 'it is not read again');
    return open;
  },
  start: async (locale) => {
    const open = await openHub('/start', { locale, isEmpty: true });
    await until(() => partOf(open, 'team-hub-preview')?.querySelector('team-booking')?.shadowRoot, 'no preview');
    return open;
  },
  'start-two': async (locale) => {
    const open = await openHub('/start', { locale, isEmpty: true });
    const client = createTeamClient(open.backend.team);
    for (const name of ['Mira Kaplan', 'Rohan Shah']) {
      const email = `${name.split(' ')[0]!.toLowerCase()}@northwind.example`;
      await client.addHost({ body: { name, email } });
    }
    await until(() => open.hub.shown?.element.shadowRoot?.querySelectorAll('.people li').length === 2, 'no hosts');
    await until(() => partOf(open, 'team-hub-preview')?.querySelector('team-booking')?.shadowRoot, 'no preview');
    return open;
  },
  'today-asked': asked('/today', asking()),
  'booking-asked': asked('/bookings/{Lena}', asking({ found: 'declined' })),
  telling: async (locale) => {
    const open = await asked('/today', asking())(locale);
    questionOf(open)!.querySelector<HTMLElement>('.btn')!.click();
    await until(() => tellingOf(open)?.querySelector('dialog[open] dl'), 'no preview');
    return open;
  },
  bookings: at('/bookings'),
  'bookings-asked': at('/bookings', { client: asking({ found: 'declined' }) }),
  'bookings-deciding': async (locale) => {
    const open = await openHub('/bookings?words=Lena', { locale, client: asking({ found: 'declined' }) });
    const view = await open.view();
    const row = await until(() => view.querySelector(`[data-id="${open.ids.at(-1)}"]`)?.closest('.booking'), 'no row');
    (await until(() => row.querySelector<HTMLElement>('.state .btn'), 'nothing to decide')).click();
    await until(
      () => decidingOf(open)?.querySelector('team-hub-question')?.shadowRoot?.querySelector('.btn'),
      'no way',
    );
    return open;
  },
  'bookings-filtered': at('/bookings?words=nobody'),
  'bookings-past': at('/bookings?tab=past'),
  'bookings-day': dayOfBookings('2026-12-01'),
  'bookings-day-none': dayOfBookings('2026-12-05'),
  'bookings-none': at('/bookings', { answers: NO_BOOKINGS }),
  'bookings-none-waiting': at('/bookings?tab=waiting', { answers: NO_BOOKINGS }),
  'bookings-ticked': async (locale) => {
    const open = await openHub('/bookings?from=2026-12-01&to=2026-12-08', { locale });
    const view = await open.view();
    const boxes = await until(() => {
      const found = view.querySelectorAll<HTMLInputElement>('.tick input');
      return found.length > 3 && found;
    }, 'no boxes');
    for (const box of [...boxes].slice(1, 3)) box.click();
    return open;
  },
  booking: at('/bookings/{Lena}'),
  moving: async (locale) => {
    const open = await openHub('/bookings/{Lena}', { locale });
    await until(() => open.hub.shown?.element.shadowRoot?.querySelector('.facts, dl'), 'no booking');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true, composed: true }));
    const dialog = await until(() => partOf(open, 'team-hub-moving')?.querySelector('dialog[open]'), 'no dialog');
    await until(() => dialog.querySelector('team-hub-free-times')?.shadowRoot?.querySelector('.time'), 'no times');
    return open;
  },
  'booking-waits': at('/bookings/{Marta}'),
  'booking-told': at('/bookings/{Lena}', TOLD),
  reassign: async (locale) => {
    const open = await openHub('/bookings/{Lena}?do=reassign', { locale });
    await until(() => reassignOf(open)?.querySelector('dialog[open] .effects dl'), 'no preview');
    return open;
  },
  'reassign-refused': async (locale) => {
    const open = await openHub('/bookings/{Lena}?do=reassign', { locale, client: refusedBy('rohan') });
    await until(() => reassignOf(open)?.querySelector('dialog[open] .effects dl'), 'no preview');
    return open;
  },
  'reassign-nobody': async (locale) => {
    const open = await openHub('/bookings/{Lena}?do=reassign', { locale, client: nobodyFree });
    await until(() => reassignOf(open)?.querySelector('.locked'), 'somebody is free');
    return open;
  },
  'booking-reassigned': async (locale) => {
    const open = await STATES['reassign']!(locale);
    reassignOf(open)!.querySelector<HTMLElement>('.btn.main')!.click();
    await until(() => open.hub.shown?.element.shadowRoot?.querySelector('.story .btn'), 'nothing can be taken back');
    // What covers some of it for a while.
    const toast = await until(() => toastOf(open)?.querySelector<HTMLElement>('.btn.icon'), 'nothing is said');
    toast.click();
    return open;
  },
  types: at('/types'),
  'types-new': async (locale) => {
    const open = await openHub('/types', { locale });
    const view = await open.view();
    view.querySelector<HTMLElement>('.head button')!.click();
    await until(
      () => view.querySelector('team-hub-new-type')?.shadowRoot?.querySelector('input[name=host]'),
      'nobody can be chosen',
    );
    return open;
  },
  coverage: at('/times'),
  'coverage-searches': at('/times', { answers: SEARCHED }),
  'coverage-draft': at(`/times/talk?hours=ines*135*1800*2100**kenji*5*0700*0900&more=*`),
  'coverage-nobody': at('/times/talk?hours=mira*12345*0000*2400*away&shown=now'),
  why: onBusyWednesday('/times/talk?tab=why&at=2026-12-16T11:00&length=30'),
  'why-offered': at('/times/talk?tab=why&at=2026-12-16T15:00'),
  'why-collective': at('/times/onboarding?tab=why&at=2026-12-16T11:10'),
  near: at('/times/onboarding?tab=near'),
  'near-none': at('/times/talk?tab=near'),
  proposals: async (locale) => {
    const open = await openHub('/proposals/kenji', { locale });
    await proposed(open);
    await until(() => open.hub.shown?.element.shadowRoot?.querySelector('team-hub-proposal'), 'nothing is proposed');
    return open;
  },
  'proposals-none': at('/proposals/mira'),
  'times-empty': at('/times', { isEmpty: true }),
  fairness: fairness('/fairness/talk', 'team-hub-balances', '.order li'),
  'fairness-unreadable': async (locale) => {
    const open = await openHub('/fairness/talk', { locale, answers: SOME_UNREADABLE });
    await until(() => partOf(open, 'team-hub-balances')?.querySelector('.order .obstacle'), 'nobody is left out');
    return open;
  },
  'fairness-together': fairness('/fairness/talk?how=together&days=all', 'team-hub-balances', '.order li'),
  choices: fairness('/fairness/talk?tab=choices', 'team-hub-choices', '.verdict'),
  'choice-open': async (locale) => {
    const open = await openHub('/fairness/talk?tab=choices', { locale, isLong: true });
    const root = await until(() => partOf(open, 'team-hub-choices'), 'no choices');
    const link = await until(() => root.querySelector<HTMLElement>('.line:nth-child(2) .sentence'), 'no choice');
    link.click();
    await until(() => root.querySelector('.verdict') && root.querySelector('.more'), 'not unfolded');
    return open;
  },
  'choices-none': fairness('/fairness/architecture?tab=choices', 'team-hub-choices', '.choice'),
  'choices-wrong': async (locale) => {
    const open = await openHub('/today', { locale, isLong: true });
    tamper(open, (record) => {
      record.hosts[0]!.balance += 1_000_000;
    });
    location.hash = '#/fairness/talk?tab=choices';
    await until(() => partOf(open, 'team-hub-choices')?.querySelector('.wrong'), 'nothing is found');
    return open;
  },
  corrections: fairness('/fairness/talk?tab=corrections', 'team-hub-corrections', 'form, .list'),
  'fairness-nobody': at('/fairness', { isEmpty: true }),
  type: async (locale) => {
    const open = await openHub('/types/talk', { locale, more: TWELVE_WEEKS });
    await until(() => effectOf(open)?.querySelector('table'), 'nothing is compared');
    return open;
  },
  'type-changed': async (locale) => {
    const open = await openHub('/types/talk', { locale, more: TWELVE_WEEKS });
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
  'type-gone': async (locale) => {
    const open = await openHub('/today', { locale });
    location.hash = '#/types/nothing';
    await until(() => open.hub.shown?.element.shadowRoot?.querySelector('.empty'), 'nothing says that it is gone');
    return open;
  },
  'type-mix': at('/types/architecture'),
  'type-together': at('/types/onboarding'),
  'type-what': at('/types/talk?tab=what'),
  'type-when': at('/types/talk?tab=when'),
  'type-questions': at('/types/partner?tab=questions'),
  'type-after': at('/types/architecture?tab=after'),
  'type-routing': at('/types/partner?tab=routing'),
  'type-languages': async (locale) => {
    const open = await openHub('/types/architecture?tab=languages', { locale, before: inGerman });
    await until(() => partOf(open, 'team-hub-preview')?.querySelector('team-booking')?.shadowRoot, 'no preview');
    return open;
  },
  share: async (locale) => {
    const open = await openHub('/share?type=talk&form=strip', { locale });
    await until(() => stripOf(open)?.querySelector('time, [data-time], button'), 'no times');
    return open;
  },
  'share-link': at('/share'),
  'share-button': at('/share?type=partner&form=popup'),
  'share-mail': async (locale) => {
    const open = await openHub('/share?type=talk&form=mail&duration=30', { locale });
    await until(() => partOf(open, 'team-hub-mail-times')?.querySelector('.text'), 'no times');
    return open;
  },
  'share-once': at('/share?type=talk&form=once', { before: someLinks }),
  'share-none': at('/share', { isEmpty: true }),
  book: async (locale) => {
    const open = await openHub('/book?duration=30', { locale });
    await until(() => timesOf(open)?.querySelector('.time'), 'no times');
    return open;
  },
  'book-asks': async (locale) => {
    const open = await openHub('/book?duration=30', { locale, ...TOLD });
    await until(() => timesOf(open)?.querySelector('.time'), 'no times');
    return open;
  },
  'book-zone': async (locale) => {
    const open = await openHub('/book?type=architecture', { locale });
    const view = await open.view();
    const time = await until(() => timesOf(open)?.querySelector<HTMLElement>('.time input'), 'no times');
    time.click();
    const zone = await until(() => view.querySelector<HTMLSelectElement>('[data-pointer="/timeZone"]'), 'no zone');
    zone.value = 'America/New_York';
    zone.dispatchEvent(new Event('change'));
    await until(() => view.querySelector('form [role=status]'), 'their clock is not said');
    return open;
  },
  'book-none': async (locale) => {
    const open = await openHub('/book?type=onboarding', { locale });
    const day = await until(() => timesOf(open)?.querySelector<HTMLInputElement>('input[type=date]'), 'no day');
    day.value = '2026-12-05';
    day.dispatchEvent(new Event('change'));
    await until(() => timesOf(open)!.querySelector('.none'), 'a Saturday has times');
    return open;
  },
  ...HOST_STATES,
  ...SETTINGS,
  palette: (locale) => openPalette(locale, ''),
  'palette-found': (locale) => openPalette(locale, 'len'),
  keys: async (locale) => {
    const open = await openHub('/today', { locale });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, composed: true }));
    await until(() => paletteOf(open)?.querySelector('dialog[open] dl'), 'no keys');
    return open;
  },
  missing: async (locale) => {
    const open = await openHub('/today', { locale });
    location.hash = '#/nothing';
    await until(() => open.hub.shadowRoot!.querySelector('main .empty'), 'nothing says that nothing is there');
    return open;
  },
};

function asked(address: string, client: ReturnType<typeof asking>, before?: (team: TeamClient) => Promise<void>) {
  return async (locale: string): Promise<OpenHub> => {
    const open = await openHub(address, { locale, client, ...(before && { before }) });
    await until(() => questionOf(open)?.querySelector('.btn'), 'nothing is asked');
    return open;
  };
}

function dayOfBookings(day: string) {
  return async (locale: string): Promise<OpenHub> => {
    const open = await openHub(`/bookings?as=day&day=${day}`, { locale });
    await until(() => partOf(open, 'team-hub-bookings-day')?.querySelector('.hour, .empty'), 'no day');
    return open;
  };
}

/** What is asked about a booking that its host has changed in their calendar. */
export const questionOf = ({ hub }: OpenHub) =>
  hub.shown?.element.shadowRoot?.querySelector('team-hub-question')?.shadowRoot;

/** The dialog in which it is decided what becomes of a booking of the list. */
export const decidingOf = (open: OpenHub) => partOf(open, 'team-hub-deciding');

/** The dialog in which the visitor is told. */
export const tellingOf = (open: OpenHub) => questionOf(open)?.querySelector('team-hub-telling')?.shadowRoot;

/** A team in which nobody can take a booking of another. */
const nobodyFree = (client: TeamClient): TeamClient => ({
  ...client,
  takers: async (asked) => {
    const { hosts, ...takers } = await client.takers(asked);
    const closedBy: Takers['hosts'][number]['closedBy'] = ['calendar-unreadable', 'hours'];
    return { ...takers, next: null, hosts: hosts.map((one) => ({ ...one, free: false, closedBy })) };
  },
});

/** The dialog in which a booking is given away. */
export const reassignOf = ({ hub }: OpenHub) =>
  hub.shown?.element.shadowRoot?.querySelector('team-hub-reassign')?.shadowRoot;

async function openPalette(locale: string, typed: string): Promise<OpenHub> {
  const open = await openHub('/today', { locale });
  open.hub.shadowRoot!.querySelector<HTMLElement>('.find')!.click();
  const input = await until(() => paletteOf(open)?.querySelector<HTMLInputElement>('dialog[open] input'), 'no palette');
  input.value = typed;
  input.dispatchEvent(new InputEvent('input'));
  // What was there before anything was typed has options, too.
  const isFound = ({ textContent }: Element) => textContent.toLowerCase().includes(typed);
  await until(() => [...paletteOf(open)!.querySelectorAll('[role=option]')].some(isFound), 'nothing is found');
  return open;
}

/** What was done a moment ago. */
const toastOf = ({ hub }: OpenHub) => hub.shadowRoot!.querySelector('team-hub-toast')?.shadowRoot;

/** Everything of the team in one list. */
export const paletteOf = ({ hub }: OpenHub) => hub.shadowRoot!.querySelector('team-hub-palette')?.shadowRoot;

/** The times of the view in which a booking is made. */
export const timesOf = ({ hub }: OpenHub) =>
  hub.shown?.element.shadowRoot?.querySelector('team-hub-free-times')?.shadowRoot;

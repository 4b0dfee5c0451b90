import { ROHAN_IS_OUT, ROHANS_WEEK } from './absent.ts';
import { openHub, until, type OpenHub } from './open-hub.ts';
import { SETTINGS } from './settings-states.ts';

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
  'booking-waits': at('/bookings/{Marta}'),
  reassign: async (locale) => {
    const open = await openHub('/bookings/{Lena}?do=reassign', { locale });
    await until(() => reassignOf(open)?.querySelector('dialog[open] .effects dl'), 'no preview');
    return open;
  },
  types: at('/types'),
  ...SETTINGS,
  book: async (locale) => {
    const open = await openHub('/book?duration=30', { locale });
    await until(() => timesOf(open)?.querySelector('.time'), 'no times');
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
  away: at('/away'),
  'away-plan': at(ROHAN_IS_OUT, { more: ROHANS_WEEK }),
  'away-none': at('/away?host=kenji&from=2026-12-24&to=2026-12-31'),
  'away-job': async (locale) => {
    const open = await openHub(ROHAN_IS_OUT, { locale, more: ROHANS_WEEK });
    const view = await open.view();
    (await until(() => view.querySelector<HTMLElement>('.act .main'), 'nothing to send')).click();
    await until(() => open.hub.shown?.element.shadowRoot?.querySelector('.tag.good'), 'no job that is done');
    return open;
  },
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

/** The dialog in which a booking is given away. */
export const reassignOf = ({ hub }: OpenHub) =>
  hub.shown?.element.shadowRoot?.querySelector('team-hub-reassign')?.shadowRoot;

async function openPalette(locale: string, typed: string): Promise<OpenHub> {
  const open = await openHub('/today', { locale });
  open.hub.shadowRoot!.querySelector<HTMLElement>('.find')!.click();
  const input = await until(() => paletteOf(open)?.querySelector<HTMLInputElement>('dialog[open] input'), 'no palette');
  input.value = typed;
  input.dispatchEvent(new InputEvent('input'));
  const wanted = typed === '' ? '[role=option]' : 'kbd';
  await until(() => paletteOf(open)!.querySelector(wanted), 'nothing is found');
  return open;
}

/** Everything of the team in one list. */
export const paletteOf = ({ hub }: OpenHub) => hub.shadowRoot!.querySelector('team-hub-palette')?.shadowRoot;

/** The times of the view in which a booking is made. */
export const timesOf = ({ hub }: OpenHub) =>
  hub.shown?.element.shadowRoot?.querySelector('team-hub-free-times')?.shadowRoot;

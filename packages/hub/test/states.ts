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
  booking: at('/bookings/{Lena}'),
  'booking-waits': at('/bookings/{Marta}'),
  reassign: async (locale) => {
    const open = await openHub('/bookings/{Lena}?do=reassign', { locale });
    await until(() => reassignOf(open)?.querySelector('dialog[open] .effects dl'), 'no preview');
    return open;
  },
  types: at('/types'),
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

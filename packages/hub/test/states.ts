import { openHub, until, type OpenHub } from './open-hub.ts';
import { onBusyWednesday, proposed } from './times-story.ts';

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
  coverage: at('/times'),
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

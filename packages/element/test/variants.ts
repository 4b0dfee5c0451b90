import type { BookingType } from '@team-booking/contract';
import { ASKING, RICH } from './northwind.ts';
import {
  asking,
  details,
  done,
  managed,
  mount,
  moving,
  OFFLINE,
  picked,
  picking,
  PRICED,
  seen,
  until,
  VISITOR,
  type Mounted,
  type MountOptions,
} from './states.ts';

const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and everything that belongs to it';

/** Everything that may be long is, and nothing breaks by itself. */
const LONG_NAMES: Partial<BookingType> = {
  title: `${LONG}: a first conversation about whatever is on your mind, with time for questions`,
  branding: { team: `${LONG}, Customer Success` },
  description: `${LONG}. `.repeat(4),
  durations: [90, 120, 480],
  defaultDuration: 90,
  mode: 'collective',
  hosts: ['Maximiliana-Friederike von und zu Hohenlohe-Langenburg', 'Wolfeschlegelsteinhausenbergerdorff', 'Ana'].map(
    (name, i) => ({ id: ['mara', 'robin', 'tomas'][i]!, name }),
  ),
  groups: [{ need: 'all', hosts: ['mara', 'robin', 'tomas'] }],
  locations: [
    { id: 'video', kind: 'online', label: `Video call by ${LONG}` },
    { id: 'office', kind: 'in-person', label: 'Our office', address: `${LONG}, Speicherstraße 12, Hamburg` },
  ],
  contact: { name: LONG, email: `${'longer-than-any-line'.repeat(3)}@northwind.example` },
};

const ALL_DAY: NonNullable<MountOptions['windows']> = () => [{ start: '08:00', end: '18:00' }];
const LONG_OUTCOME: MountOptions = {
  type: { ...LONG_NAMES, locations: [LONG_NAMES.locations![1]!] },
  windows: ALL_DAY,
};

const MANY_HOSTS: Partial<BookingType> = {
  hosts: Array.from({ length: 40 }, (_, i) => ({
    id: i < 6 ? (['mara', 'robin', 'tomas', 'ines', 'yusuf', 'lena'][i] as string) : `h${i}`,
    name: `Host ${i + 1}`,
  })),
};

const ONE_HOST: Partial<BookingType> = {
  mode: 'solo',
  groups: [{ need: 1, hosts: ['mara'] }],
  hosts: [{ id: 'mara', name: 'Mara Keller' }],
  durations: [30],
  description: '',
};

const MANY_LENGTHS: Partial<BookingType> = { durations: [15, 20, 30, 45, 60, 90, 120, 180, 240, 480] };

/** The name of a state with what the page hides or locks. */
type Hidden = `hides-${'details' | 'avatars' | 'both'}${'' | '-locked'}`;

/** Whatever a page can hide × whether it locks the zone: the layout changes with each. */
const hidden = Object.fromEntries(
  [
    ['details', 'details'],
    ['avatars', 'avatars'],
    ['both', 'details avatars'],
  ].flatMap(([name, hide]) =>
    [false, true].map((locked) => [
      `hides-${name}${locked ? '-locked' : ''}`,
      (into: HTMLElement) => picked(into, { attributes: { hide: hide!, ...(locked && { 'lock-time-zone': '' }) } }),
    ]),
  ),
) as Record<Hidden, (into: HTMLElement) => Promise<Mounted>>;

/** Puts content of the page into a slot. */
async function slotted(it: Mounted, ...slots: string[]): Promise<Mounted> {
  for (const slot of slots) {
    const content = Object.assign(document.createElement('p'), {
      slot,
      textContent: `What the page puts into ${slot}`,
    });
    it.element.append(content);
  }
  await it.element.updateComplete;
  return it;
}

const HIDE_DETAILS: MountOptions = { attributes: { hide: 'details' } };

/** States that differ by what the page or the team sets: attributes, long names, many of a kind. */
export const VARIANTS = {
  ...hidden,
  'hides-route': (into) => asking(into, HIDE_DETAILS),
  'hides-form': (into) => details(into, HIDE_DETAILS),
  'hides-moving': (into) => moving(into, HIDE_DETAILS),
  'hides-skeleton': (into) =>
    mount(into, { ...HIDE_DETAILS, prepare: (backend) => backend.fault('bookingType', new Promise(() => {})) }),
  'theme-dark': (into) => picked(into, { attributes: { theme: 'dark' } }),
  'theme-light': (into) => picked(into, { attributes: { theme: 'light' } }),
  'clock-12': (into) => picked(into, { attributes: { 'hour-cycle': '12' } }),
  'clock-12-form': (into) => details(into, { attributes: { 'hour-cycle': '12' } }),
  'accent-yellow': (into) => picked(into, { type: { branding: { team: 'Northwind Support', accent: '#ffe14d' } } }),
  'long-pick': (into) => picked(into, { type: LONG_NAMES, windows: ALL_DAY }),
  'long-form': (into) => details(into, { type: { ...LONG_NAMES, fields: RICH.fields! }, windows: ALL_DAY }),
  'long-done': (into) => done(into, LONG_OUTCOME),
  'long-route': (into) =>
    asking(into, {
      type: {
        ...LONG_NAMES,
        routing: {
          questions: ASKING.routing!.questions.map((question) => ({
            ...question,
            label: `${question.label} ${LONG}`,
            options: question.options!.map((option) => ({ ...option, label: `${option.label} ${LONG}` })),
          })),
        },
      },
    }),
  'many-hosts': (into) => picked(into, { type: MANY_HOSTS }),
  'many-lengths': (into) => picked(into, { type: MANY_LENGTHS }),
  'one-host': (into) => picked(into, { type: ONE_HOST }),
  'one-host-form': (into) => details(into, { type: ONE_HOST }),
  'one-host-moving': (into) => moving(into, { type: ONE_HOST }),
  'no-contact': (into) => picking(into, { type: { contact: null } }),
  'no-times': async (into) => {
    const it = await mount(into, { windows: () => [] });
    await seen(it, '.none, .overlay p');
    return it;
  },
  'zones-none-found': async (into) => {
    const it = await picked(into);
    (await seen(it, '#zone')).click();
    const input = await seen<HTMLInputElement>(it, '.zones input');
    input.value = 'zzzz';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await seen(it, '.zones p');
    return it;
  },
  'description-unfolded': async (into) => {
    const it = await picking(into);
    (await seen(it, '.more')).click();
    await seen(it, '.unfolded');
    return it;
  },
  'express-lost': async (into) => {
    const it = await picked(into, { flow: { prefill: VISITOR } });
    it.backend.fault('book', 'answer-lost');
    (await seen(it, '.bar .primary')).click();
    await seen(it, '#lost');
    return it;
  },
  'form-guests-too-many': async (into) => {
    const it = await details(into, { type: RICH });
    it.flow.type({ ...VISITOR, guests: ['a@example.com', 'b', 'c@example.com'] });
    it.flow.submit();
    await seen(it, '#errors');
    return it;
  },
  'moving-refused': async (into) => {
    const it = await moving(into);
    it.flow.choose({ slot: { start: Date.parse('2026-12-10T12:00:00Z'), duration: 30 } });
    it.backend.fault('reschedule', OFFLINE);
    it.flow.proceed();
    await until(() => it.root.querySelector('#lost, #refused'), 'a notice');
    return it;
  },
  'moving-taken': async (into) => {
    const it = await moving(into);
    it.flow.choose({ slot: { start: Date.parse('2026-12-10T12:00:00Z'), duration: 30 } });
    it.backend.take('2026-12-10T12:00:00Z', 30);
    it.flow.proceed();
    await seen(it, '#taken');
    return it;
  },
  'cancel-lost': async (into) => {
    const it = await managed(into);
    it.flow.askCancel();
    it.backend.fault('cancel', OFFLINE);
    it.flow.cancel();
    await until(() => it.root.querySelector('#lost, #refused'), 'a notice');
    return it;
  },
  'long-payment': (into) => done(into, { ...LONG_OUTCOME, type: { ...LONG_OUTCOME.type, ...PRICED } }),
  'slots-filled': async (into) => slotted(await done(into), 'header', 'footer', 'success'),
  'slots-filled-pick': async (into) => slotted(await picked(into), 'header', 'footer'),
  'not-set-up': async (into) => {
    const element = document.createElement('team-booking');
    into.append(element);
    await until(() => element.shadowRoot!.querySelector('.failed'), 'it says so');
    return { element, root: element.shadowRoot! } as Mounted;
  },
} satisfies Record<string, (into: HTMLElement) => Promise<Mounted>>;

import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Discovery } from './discovery.ts';
import { Duration, HttpUrl, Id, Minutes, Slug, TimeZone } from './primitives.ts';

/** How hosts are combined: one, all, whoever's turn it is, or any k-of-n mix. */
export const Mode = Type.Enum(['solo', 'collective', 'round-robin', 'panel'], {
  title: 'Mode',
  description: 'solo: one host. collective: all hosts. round-robin: one of the pool. panel: any k-of-n mix.',
});

/** A host as visitors may see them. The name may be withheld; the id is then opaque per booking type. */
export const PublicHost = Type.Object(
  {
    id: Id,
    name: Type.Optional(Type.String({ maxLength: 200 })),
    avatarUrl: Type.Optional(HttpUrl),
    owner: Type.Optional(
      Type.Boolean({
        description: "true: they are the primary owner, the visitor's contact. Absent for everybody else",
      }),
    ),
    timeZone: Type.Optional({
      ...TimeZone,
      description: 'Of the hosts of a booking, where their names are told: the IANA zone of their clock',
    }),
  },
  { title: 'PublicHost' },
);
export type PublicHost = Static<typeof PublicHost>;

/** `need` hosts out of `hosts` must take part; `"all"` means every one of them. */
export const Group = Type.Object(
  { need: Type.Union([Type.Integer({ minimum: 1 }), Type.Literal('all')]), hosts: Type.Array(Id) },
  { title: 'Group' },
);

/** Whether visitors may ask for one host. */
export const HostChoice = Type.Enum(['offered', 'by-link', 'none'], {
  title: 'HostChoice',
  description:
    'Whether visitors may ask for one host. offered: clients let them choose, where names are told. by-link: no choice is offered, but a page or link may name a host. none: a `host` that a visitor’s program sends is refused with `invalid`. Default: by-link',
});
/** {@inheritDoc HostChoice} */
export type HostChoice = Static<typeof HostChoice>;

/** The grid on which bookings start, by the wall clock in `timeZone`: (minute of the day − `offset`) mod `step` = 0. */
export const SlotGrid = Type.Object(
  {
    step: Type.Integer({ minimum: 1, maximum: 1440 }),
    offset: Type.Integer({ minimum: 0, maximum: 1439 }),
    timeZone: TimeZone,
  },
  {
    title: 'SlotGrid',
    description:
      'Bookings start where (minute of the day − `offset`) mod `step` = 0 on the clock of `timeZone`. That holds from 00:00 on, also where `offset` is not less than `step`: `step` 60 and `offset` 90 is 00:30, 01:30, …',
  },
);

/** A location that a booking type offers. `ask` names what the visitor has to add. */
export const LocationOption = Type.Object(
  {
    id: Id,
    kind: Type.Enum(['online', 'phone', 'in-person'], { description: 'How the meeting is held' }),
    label: Type.String({ maxLength: 200, description: 'As visitors read it, e.g. Video call' }),
    address: Type.Optional(Type.String({ maxLength: 500 })),
    ask: Type.Optional(
      Type.Enum(['phone', 'address'], { description: 'What the visitor has to give for this location' }),
    ),
  },
  { title: 'LocationOption' },
);
export type LocationOption = Static<typeof LocationOption>;

/** A question of the booking form. */
export const Field = Type.Object(
  {
    id: Id,
    type: Type.Enum([
      'text',
      'textarea',
      'email',
      'tel',
      'url',
      'number',
      'date',
      'select',
      'radio',
      'checkbox',
      'checkboxes',
    ]),
    label: Type.String({ maxLength: 200 }),
    help: Type.Optional(Type.String({ maxLength: 500 })),
    required: Type.Boolean(),
    options: Type.Optional(
      Type.Array(Type.Object({ value: Type.String({ maxLength: 200 }), label: Type.String({ maxLength: 200 }) })),
    ),
    autocomplete: Type.Optional(
      Type.String({ maxLength: 64, description: 'An autofill token of HTML, e.g. organization' }),
    ),
    maxLength: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
  },
  {
    title: 'Field',
    description: `A question of the booking form. What an answer may be, by type:

- \`text\`, \`tel\`: one line of text. \`textarea\`: text of any lines
- \`email\`: an e-mail address. \`url\`: an http or https address
- \`number\`: a number, or text that is a decimal number
- \`date\`: a day that exists, YYYY-MM-DD
- \`select\`, \`radio\`: the value of one option. \`checkboxes\`: a list of values of options, each once
- \`checkbox\`: true

Text is at most \`maxLength\` characters long (10,000 where it is absent). Blank text, an empty list, false and an absent answer are no answer: that is invalid if \`required\`, a checkbox included. Every wrong answer is refused with \`invalid\` and the pointer /answers/{id}. Answers to questions that the type does not ask are ignored; whether they are kept is free.`,
  },
);
export type Field = Static<typeof Field>;

/** Whom a visitor can contact when no time suits or something fails. */
export const Contact = Type.Object(
  {
    name: Type.Optional(Type.String({ maxLength: 200 })),
    email: Type.Optional(Type.String({ maxLength: 254 })),
    phone: Type.Optional(Type.String({ maxLength: 40 })),
    url: Type.Optional(HttpUrl),
  },
  { title: 'Contact' },
);
export type Contact = Static<typeof Contact>;

/** What a booking costs, and who takes the money. */
export const Price = Type.Object({
  amount: Type.Integer({ minimum: 0, description: 'In minor units of the currency, by ISO 4217' }),
  currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217' }),
  provider: Type.String({ maxLength: 64 }),
  holdMinutes: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 10_080,
      description:
        'How long the time is kept until it is paid. Default of the team’s settings: 15; of a backend: not said',
    }),
  ),
  tax: Type.Optional(
    Type.Object(
      {
        name: Type.String({ minLength: 1, maxLength: 64, description: 'As visitors read it, e.g. VAT' }),
        amount: Type.Integer({ minimum: 0, description: 'In minor units, as of the price' }),
      },
      { description: 'Tax that `amount` contains. Absent: not said', additionalProperties: false },
    ),
  ),
  refundUntil: Type.Optional(
    Type.Union([Type.Integer({ minimum: 0, maximum: 525_600 }), Type.Null()], {
      description:
        'Minutes before the start until which a visitor who cancels gets their money back; null: until the start. When the team cancels or declines, they always do. Default of the team’s settings: null; of a backend: not said',
    }),
  ),
});

/** What a visitor agrees to. */
export const Consent = Type.Object({
  version: Type.String({ minLength: 1, maxLength: 64, description: 'Names the text that was agreed to' }),
  text: Type.String({ maxLength: 2000 }),
  url: Type.Optional(HttpUrl),
});

const Policy = Type.Object({
  cancelUntil: Type.Union([Minutes, Type.Null()], {
    description: 'Minutes before start until which a visitor may cancel; null: until the start, as for editing always',
  }),
  rescheduleUntil: Type.Union([Minutes, Type.Null()], { description: 'The same for rescheduling' }),
  sameHost: Type.Boolean({
    description:
      "Whether rescheduling keeps the booking's hosts, every one of them, unless the visitor asks for anyone or for a host: another time is then slot-taken. false: hosts may stay or change, as the backend likes",
  }),
});

/** A booking type as visitors may see it. Buffers, weights, priorities and limits are never part of it. */
export const BookingType = Type.Object(
  {
    ...Discovery.properties,
    slug: Slug,
    title: Type.String({ minLength: 1, maxLength: 200 }),
    description: Type.String({ maxLength: 5000, description: 'Plain text; empty if there is none' }),
    mode: Mode,
    durations: Type.Array(Duration, { minItems: 1, maxItems: 24, description: 'Ascending; bookable lengths' }),
    defaultDuration: Type.Optional(Duration),
    slot: SlotGrid,
    groups: Type.Array(Group),
    hosts: Type.Array(PublicHost, {
      description: 'Whom visitors meet. A group may have others, such as rooms, by their ids only',
    }),
    hostChoice: Type.Optional(HostChoice),
    locations: Type.Array(LocationOption, {
      description: 'Empty: none is named. One: it is taken. More: the visitor chooses',
    }),
    fields: Type.Array(Field, { maxItems: 50 }),
    routing: Type.Optional(
      Type.Object(
        { questions: Type.Array(Field, { minItems: 1, maxItems: 20 }) },
        {
          description:
            'Capability routing: these are asked before the times, and `POST …/route` says where the answers lead. Availability and booking then need a `route`',
        },
      ),
    ),
    guests: Type.Object(
      { max: Type.Integer({ minimum: 0, maximum: 10 }) },
      { description: 'How many guests a visitor may add' },
    ),
    consent: Type.Union([Consent, Type.Null()]),
    payment: Type.Union([Price, Type.Null()]),
    approval: Type.Boolean({ description: 'Whether a booking waits for approval (capability approval)' }),
    window: Type.Object(
      { minNotice: Minutes, horizon: Minutes },
      {
        description:
          'now + minNotice ≤ start < now + horizon. A start that is too soon is slot-taken or invalid, as is one beyond the horizon',
      },
    ),
    policy: Policy,
    timeZoneLock: Type.Union([TimeZone, Type.Null()], { description: 'Times are shown in this zone only' }),
    branding: Type.Object({
      team: Type.String({ maxLength: 200 }),
      logoUrl: Type.Optional(HttpUrl),
      accent: Type.Optional(Type.String({ maxLength: 64, description: 'A CSS colour' })),
    }),
    contact: Type.Union([Contact, Type.Null()]),
    revision: Type.String({
      maxLength: 64,
      description: 'Changes when anything a client has cached of it may be stale',
    }),
  },
  { title: 'BookingType' },
);
/** {@inheritDoc BookingType} */
export type BookingType = Static<typeof BookingType>;

import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Email, HttpUrl, TimeZone } from '../../primitives.ts';
import { CalendarUse } from './calendar-use.ts';
import { CalendarDate } from './holidays.ts';
import { LimitsSettings, Name } from './limits-settings.ts';

/** A host's id as it is written down. */
export const HostKey = Type.String({
  pattern: '^[A-Za-z0-9_.-]{1,64}$',
  description: 'an id of letters, digits, _ . and -',
});

const Clock = '([01]\\d|2[0-3]):[0-5]\\d';

const Window = {
  start: Type.String({ pattern: `^${Clock}$`, description: 'a time of day such as 09:30' }),
  end: Type.String({ pattern: `^(${Clock}|24:00)$`, description: 'a time of day such as 17:00, up to 24:00' }),
};

/** Windows that recur every week. */
export const WeeklyHours = Type.Array(
  Type.Object(
    { days: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { minItems: 1, maxItems: 7 }), ...Window },
    { additionalProperties: false },
  ),
  { maxItems: 100 },
);

const Calendar = Type.Object(
  {
    id: Type.Optional(HostKey),
    ...Type.Partial(CalendarUse).properties,
    source: Type.String({ minLength: 1, maxLength: 2048 }),
  },
  { additionalProperties: false },
);

/** A host as they are written down. */
export const HostSettings = Type.Object(
  {
    id: HostKey,
    kind: Type.Optional(
      Type.Enum(['person', 'resource'], {
        description:
          'resource: a room, for example. It takes part in bookings by a group of its own behind the people, is never mailed, and visitors read its name as the place. Default: person',
      }),
    ),
    name: Name,
    email: Type.Optional({ ...Email, description: 'May be left out for a resource only' }),
    avatarUrl: Type.Optional(HttpUrl),
    timeZone: TimeZone,
    hours: Type.Optional(WeeklyHours),
    overrides: Type.Optional(
      Type.Array(
        Type.Object(
          {
            date: CalendarDate,
            hours: Type.Array(Type.Object(Window, { additionalProperties: false }), { maxItems: 20 }),
            note: Type.Optional(
              Type.String({ minLength: 1, maxLength: 200, description: 'Why; visitors never see it' }),
            ),
          },
          { additionalProperties: false },
        ),
        { maxItems: 2000 },
      ),
    ),
    holidays: Type.Optional(Type.Boolean({ description: "false: works on the team's holidays. Default: true" })),
    limits: Type.Optional(LimitsSettings),
    joinUrl: Type.Optional(HttpUrl),
    calendars: Type.Optional(Type.Array(Calendar, { maxItems: 20 })),
    active: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

/** {@inheritDoc HostSettings} */
export type HostSettings = Static<typeof HostSettings>;

import * as Type from 'typebox';
import type { Static } from 'typebox';

/** What a calendar is kept by. */
export const CalendarKind = Type.Enum(['icalendar', 'caldav', 'google', 'microsoft'], {
  title: 'CalendarKind',
  description:
    'Told by its source. icalendar: a feed or a file, only read. caldav: on a CalDAV server. google, microsoft: of an account that is connected',
});
/** {@inheritDoc CalendarKind} */
export type CalendarKind = Static<typeof CalendarKind>;

/** What a calendar that cannot be read means for its host. */
export const WhenUnreadable = Type.Enum(['closed', 'last-known', 'ask'], {
  title: 'WhenUnreadable',
  description:
    'closed: they are not offered. last-known: they are offered by what was read last. ask: so, too, but somebody has to approve what is booked. Default: closed',
});
/** {@inheritDoc WhenUnreadable} */
export type WhenUnreadable = Static<typeof WhenUnreadable>;

/** What a calendar is used for. */
export const CalendarUse = Type.Object({
  kind: CalendarKind,
  writes: Type.Boolean({
    description:
      'true: bookings are written into it. At most one of a host’s, and none that is only read. Default: false',
  }),
  whenUnreadable: WhenUnreadable,
  freeBusyOnly: Type.Optional(
    Type.Boolean({
      description:
        'true: only when it is busy is asked for, and nothing else of what stands in it; of a calendar at Google, or the `primary` one at Microsoft. Then nothing can be written into it, and bookings of ours that somebody copied there take their time twice. Default: false',
    }),
  ),
});

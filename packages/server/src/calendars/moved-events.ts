import { MovedTimes, ReadingWatch, type OwnReading, type Store, type TellsChanges } from '@team-booking/engine';
import type { Log } from '../api/options.ts';
import type { TeamCalendars } from '../serve/team-calendars.ts';

interface MovedEventsOptions {
  readonly store: Store & TellsChanges;
  readonly team: string;
  readonly now: () => number;
  readonly log: Log;
}

/** What hosts make of bookings in their calendars: it is compared with what was written, and takes their time until somebody has answered. */
export interface MovedEvents {
  /** To be told how bookings stand in a calendar, after each reading. */
  saw(reading: OwnReading): Promise<void>;
  /** The calendars with the time of what was moved in them. */
  beside(calendars: TeamCalendars): TeamCalendars;
  close(): void;
}

/** Opens it as it is stored, also by other processes. */
export async function openMovedEvents({ store, team, now, log }: MovedEventsOptions): Promise<MovedEvents> {
  const moved = new MovedTimes({ store, team }, now);
  const watch = new ReadingWatch({ store, team }, now);
  const load = () =>
    moved.load().catch((err: unknown) => log.error({ err }, 'what hosts have moved in their calendars cannot be read'));
  const forget = store.onChange(team, (changes) => {
    watch.changed(changes);
    if (moved.isChangedBy(changes)) void load();
  });
  await moved.load();
  return {
    saw: (reading) =>
      watch
        .saw(reading)
        .catch((err: unknown) =>
          log.error({ err, host: reading.host }, 'comparing a calendar with its bookings failed'),
        ),
    beside: (calendars) => ({
      ...calendars,
      busy: moved.beside(calendars.busy),
      version: (hosts) => `${calendars.version(hosts)} ${moved.version(hosts)}`,
      onBusy(listener) {
        const ends = [calendars.onBusy(listener), moved.onChange(listener)];
        return () => ends.forEach((end) => end());
      },
    }),
    close: forget,
  };
}

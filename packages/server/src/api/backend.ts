import { HostIds, SecretKey, type TeamBackend } from '@team-booking/engine';
import type { ApiOptions } from './options.ts';

/** What the verbs of a server's team work with. @throws RangeError for a server key that is too short */
export function backendOf(options: ApiOptions): TeamBackend {
  const {
    store,
    team,
    busy,
    secret,
    publicUrl,
    lookUpOwner,
    teamFile,
    calendars,
    calendarsNow,
    readCalendar,
    holidays,
    showLink,
    mailsLinks,
    searches,
    log,
  } = options;
  const { mailer, preview, payments, paymentSetups, places } = options;
  const key = new SecretKey(secret);
  return {
    store,
    team,
    busy,
    key,
    hostIds: new HostIds(key, team),
    publicUrl: publicUrl.replace(/\/+$/, ''),
    teamFile: teamFile ?? null,
    servesFeeds: true,
    ...(calendars && { calendars }),
    ...(readCalendar && { readCalendar }),
    ...(places && { places }),
    ...(calendarsNow && { calendarsNow }),
    ...(holidays && { holidays }),
    ...(mailer && { mailer }),
    ...(preview && { preview }),
    // What fails here is gone on with by the timer.
    later: (work) => void work().catch((err: unknown) => log.error({ err }, 'work after an answer failed')),
    ...(lookUpOwner && { lookUpOwner }),
    ...(showLink && { showLink }),
    ...(mailsLinks !== undefined && { mailsLinks }),
    ...(searches && { searches }),
    ...(payments && { payments }),
    ...(paymentSetups && { paymentSetups }),
  };
}

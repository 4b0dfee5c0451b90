import { eachSecret, LEFT_OUT, type HostConfig, type TeamConfig } from '@team-booking/engine';
import { isAddress } from './host-calendars.ts';

/** A team without its secrets. @returns it, and how many were left out */
export function withoutSecrets(team: TeamConfig): { readonly team: TeamConfig; readonly leftOut: number } {
  let leftOut = 0;
  const left = () => {
    leftOut += 1;
    return LEFT_OUT;
  };
  const hosts = team.hosts.map((host): HostConfig => ({
    ...host,
    calendars: host.calendars.map((calendar) =>
      isAddress(calendar.source) ? { ...calendar, source: left() } : calendar,
    ),
  }));
  const bookingTypes = team.bookingTypes.map((type) => eachSecret(type, left));
  return { team: { ...team, hosts, bookingTypes }, leftOut };
}

/** A team with the secrets that are left out taken from what is stored. @returns it, and what is not stored either, for people */
export function withSecrets(
  team: TeamConfig,
  stored: TeamConfig | null,
): { readonly team: TeamConfig; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const known = (secret: string, kept: string | undefined, field: string, what: string): string => {
    if (secret !== LEFT_OUT) return secret;
    if (kept === undefined) missing.push(`${field} is left out. Fill in ${what}.`);
    return kept ?? LEFT_OUT;
  };
  const hosts = team.hosts.map((host, i): HostConfig => {
    const before = stored?.hosts.find(({ id }) => id === host.id)?.calendars ?? [];
    const calendars = host.calendars.map((calendar, c) => {
      const kept = before.find(({ id }) => id === calendar.id)?.source;
      const field = `/hosts/${i}/calendars/${c}/source`;
      return { ...calendar, source: known(calendar.source, kept, field, 'the address of the calendar') };
    });
    return { ...host, calendars };
  });
  const bookingTypes = team.bookingTypes.map((type, i) => {
    const before = stored?.bookingTypes.find(({ id }) => id === type.id);
    return eachSecret(type, (secret, asked) =>
      known(secret, before?.[asked]?.secret, `/bookingTypes/${i}/${asked}/secret`, 'the secret'),
    );
  });
  return { team: { ...team, hosts, bookingTypes }, missing };
}

/** Fits where a secret is needed, so that a team can be checked without it. Nobody has it: its bytes are 0. */
const STAND_IN = `whsec_${'A'.repeat(32)}`;

/** A team's file as it is checked: with a stand-in for each left-out secret that has a form. */
export function standIn(key: string, value: unknown): unknown {
  return key === 'secret' && value === LEFT_OUT ? STAND_IN : value;
}

/** What was checked, with the secrets left out that were. */
export function leftOutAgain(team: TeamConfig): TeamConfig {
  const bookingTypes = team.bookingTypes.map((type) =>
    eachSecret(type, (secret) => (secret === STAND_IN ? LEFT_OUT : secret)),
  );
  return { ...team, bookingTypes };
}

import type { BookingTypeConfig } from './team-config.ts';

/** Which members of a booking type are systems that are asked, each by a secret. */
export const ASKED = ['ownerLookup', 'joinHook'] as const;
export type Asked = (typeof ASKED)[number];

/** A booking type with each of its secrets changed. */
export function eachSecret(
  type: BookingTypeConfig,
  change: (secret: string, asked: Asked) => string,
): BookingTypeConfig {
  const changed = ASKED.flatMap((asked) => {
    const system = type[asked];
    return system ? [[asked, { ...system, secret: change(system.secret, asked) }] as const] : [];
  });
  return changed.length === 0 ? type : { ...type, ...Object.fromEntries(changed) };
}

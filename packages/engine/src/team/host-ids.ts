import type { SecretKey } from '../crypto/secret-key.ts';
import { hostsOf } from './seats.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';

/**
 * Ids of hosts as visitors see them: the true ones, or, if a type withholds names, opaque ones of that type. They are stable
 * as long as the server's key is, and do not reveal whether two types share a host.
 */
export class HostIds {
  readonly #key: SecretKey;
  readonly #team: string;

  constructor(key: SecretKey, team: string) {
    this.#key = key;
    this.#team = team;
  }

  publicId(type: BookingTypeConfig, host: string): string {
    return type.showHosts ? host : `h-${this.#key.derive('host', this.#team, type.id, host).slice(0, 16)}`;
  }

  /** The host of a type by the id that visitors see, or `null`. */
  trueId(type: BookingTypeConfig, publicId: string): string | null {
    return hostsOf(type).find((host) => this.publicId(type, host) === publicId) ?? null;
  }
}

import { invalidField } from '@team-booking/contract';
import type { TeamConfig } from '../config/team-config.ts';

/** Refuses an e-mail address that another host has: by it people become hosts when they sign in. @throws {Refusal} `invalid` */
export function checkAddress({ hosts }: TeamConfig, email: string, host: string | null): void {
  const address = email.toLowerCase();
  const other = hosts.find((one) => one.id !== host && one.email.toLowerCase() === address);
  if (other) throw invalidField('/email', `is the address of ${other.name}. Give each host their own`);
}

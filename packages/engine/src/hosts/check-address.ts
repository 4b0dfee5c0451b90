import { invalidField } from '@team-booking/contract';
import { isAddressOf } from '../people/person.ts';
import type { TeamConfig } from '../config/team-config.ts';

/** Refuses an e-mail address that another host has: by it people become hosts when they sign in. @throws {Refusal} `invalid` */
export function checkAddress({ hosts }: TeamConfig, email: string | null | undefined, host: string | null): void {
  if (email == null) return;
  const other = hosts.find((one) => one.id !== host && isAddressOf(email, one.email));
  if (other) throw invalidField('/email', `is the address of ${other.name}. Give each host their own`, 'taken');
}

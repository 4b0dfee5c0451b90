import { invalidField } from '@team-booking/contract';

/** Checks that an address can be one, beyond what its pattern says. Whether it may be reached is decided when it is. @throws {Refusal} `invalid` */
export function checkUrl(url: string): void {
  if (!URL.canParse(url)) throw invalidField('/url', 'is no address. Give it as https://example.com/path', 'format');
}

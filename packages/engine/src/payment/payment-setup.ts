/** Somebody who can take payments, whether or not they are set up. It never has a secret. */
export interface PaymentSetup {
  /** As booking types name it. */
  readonly name: string;
  /** `live`: money moves; `test`: none does; `null`: not known. */
  readonly mode: 'live' | 'test' | null;
  /** Names of settings that have to be set before it takes payments. */
  readonly missing: readonly string[];
  /** Address to which it sends what it has received; `null`: nobody has to tell it one. */
  readonly webhook: string | null;
}

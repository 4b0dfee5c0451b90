import type { ActWords } from './act-words.ts';
import type { MailWords } from './mail-words.ts';
import type { OutboxWords } from './outbox-words.ts';
import type { PageWords } from './page-words.ts';
import type { PayWords } from './pay-words.ts';
import type { PlainWords } from './plain-words.ts';
import type { SignInWords } from './sign-in-words.ts';
import type { FirstWords, ManageWords, OpenerWords, RestWords } from './translation.ts';
import type { Written } from './written.ts';

/** Everything that is said in one language: what its folder holds. */
export interface LanguageWords {
  readonly first: Written<FirstWords & OpenerWords>;
  readonly rest: Written<RestWords>;
  readonly manage: Written<ManageWords>;
  readonly page: PageWords;
  readonly plain: Written<PlainWords>;
  readonly act: ActWords;
  readonly pay: PayWords;
  readonly mail: MailWords;
  readonly signIn: SignInWords;
  readonly outbox: OutboxWords;
}

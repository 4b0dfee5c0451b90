import type { LanguageWords } from '../language-words.ts';
import { act } from './act.ts';
import { first } from './first.ts';
import { mail } from './mail.ts';
import { manage } from './manage.ts';
import { outbox } from './outbox.ts';
import { page } from './page.ts';
import { pay } from './pay.ts';
import { plain } from './plain.ts';
import { rest } from './rest.ts';
import { signIn } from './sign-in.ts';

export const all: LanguageWords = { first, rest, manage, page, plain, act, pay, mail, signIn, outbox };

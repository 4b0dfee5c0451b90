import { manage } from './en/manage.ts';
import { rest } from './en/rest.ts';
import type { LateWords } from './translation.ts';

/** The English words but those of the first view. */
export const late: LateWords = { ...rest, ...manage };

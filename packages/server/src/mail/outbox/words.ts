import { wordsIn, type OutboxWords } from '@team-booking/words/server';

/** Texts of the pages that show letters which did not leave. */
export const outboxWords = (locale: string): OutboxWords => wordsIn(locale).outbox;

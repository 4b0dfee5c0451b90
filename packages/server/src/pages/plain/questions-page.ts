import type { BookingType } from '@team-booking/contract';
import { type Html, markup, type Place } from '../layout.ts';
import type { Voice } from '../words.ts';
import { queryOf } from './choice.ts';
import type { Entry } from './entry.ts';
import { question, type Filled } from './inputs.ts';
import { tool } from './tool.ts';
import { typeCard } from './type-card.ts';
import { plainWords } from './words.ts';

/** Questions before the times, with what was answered where they are asked again. */
export interface QuestionsPage {
  readonly type: BookingType;
  readonly form: URLSearchParams;
  /** Why they are asked again: some answers are wrong, or they have to be given once more. */
  readonly problem: { readonly kind: 'wrong'; readonly inputs: ReadonlySet<string> } | 'again' | 'tooMany' | null;
}

/** @param entry how the visitor came */
export function questionsPage(place: Place, voice: Voice, { type, form, problem }: QuestionsPage, entry: Entry): Html {
  const words = plainWords(voice.locale);
  const here = `${place.base}/${type.slug}/plain`;
  const wrong = typeof problem === 'object' && problem !== null ? problem.inputs : new Set<string>();
  const filled: Filled = { form, wrong, words };
  const text = problem === 'again' ? words.askedAgain : problem === 'tooMany' ? words.tooMany : words.problems;
  return typeCard(
    { place, voice, type, described: true },
    markup`${
      problem !== null &&
      markup`<div class="notice" role="alert" tabindex="-1" autofocus>
          <p>${text}</p>
        </div>`
    }
      <form class="fields" method="post" action="${here}${queryOf(entry)}" ${tool(type.slug, 'answer_questions', `Answers what “${type.title}” asks before its free times are shown`)}>
        <h2>${words.questions}</h2>
        ${(type.routing?.questions ?? []).map((asked) => question(filled, asked))}
        <button class="button">${words.show}</button>
      </form>`,
  );
}

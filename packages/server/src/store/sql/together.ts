interface Asked<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Answers together what is asked in the same turn of the event loop. */
export function together<Question, Answer>(
  answer: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  let asked: Asked<Question, Answer>[] = [];
  const answerAll = async () => {
    const all = asked;
    asked = [];
    try {
      const answers = await answer(all.map(({ question }) => question));
      for (const [i, { resolve }] of all.entries()) resolve(answers[i]!);
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  };
  return (question) => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    if (asked.push({ question, resolve, reject }) === 1) setImmediate(() => void answerAll());
    return promise;
  };
}

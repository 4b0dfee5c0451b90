import type { Question } from './answers.ts';
import type { Condition } from './condition.ts';
import { kindsOfAnswers, type KindOfAnswer } from './kinds-of-answers.ts';
import type { Routing, Rule } from './routing.ts';

/** So many combinations of answers are looked at for all rules together. */
const MOST_COMBINATIONS = 20_000;

/**
 * The indexes of rules that no answers lead to: their conditions contradict each other, or rules before them cover them. Every one
 * that is named is unreachable; where there are too many combinations to look at, one may be that is not named.
 */
export function unreachableRules({ questions, rules }: Pick<Routing, 'questions' | 'rules'>): number[] {
  const conditions = Map.groupBy(
    rules.flatMap((rule) => rule.conditions),
    ({ question }) => question,
  );
  const asked = questions.filter(({ id }) => conditions.has(id));
  const kinds = new Map(asked.map((question) => [question.id, kindsOfAnswers(question, conditions.get(question.id)!)]));
  const left = { combinations: MOST_COMBINATIONS };
  return rules.flatMap((_, rule) => (isReachable(rule, rules, asked, kinds, left) ? [] : [rule]));
}

function isReachable(
  index: number,
  rules: readonly Rule[],
  asked: readonly Question[],
  kinds: ReadonlyMap<string, readonly KindOfAnswer[] | null>,
  left: { combinations: number },
): boolean {
  const rule = rules[index]!;
  const earlier = rules.slice(0, index);
  const own = new Set(rule.conditions.map(({ question }) => question));
  // Its own questions first: they exclude most.
  const order = asked
    .filter(({ id }) => kinds.get(id))
    .toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
  const given = new Map<string, KindOfAnswer>();

  function search(next: number): boolean {
    if (fulfilled(rule, given) === false) return false;
    if (earlier.some((one) => fulfilled(one, given) === true)) return false;
    const question = order[next];
    if (!question || left.combinations-- <= 0) return true;
    for (const kind of kinds.get(question.id)!) {
      given.set(question.id, kind);
      if (search(next + 1)) return true;
    }
    given.delete(question.id);
    return false;
  }
  return search(0);
}

/** Whether a rule is fulfilled by what is answered so far; `null` = that depends on the rest. */
function fulfilled({ match, conditions }: Rule, given: ReadonlyMap<string, KindOfAnswer>): boolean | null {
  const decides = match === 'any';
  let isOpen = false;
  for (const condition of conditions) {
    const holds = valueOf(condition, given);
    if (holds === decides) return decides;
    if (holds === null) isOpen = true;
  }
  return isOpen ? null : !decides;
}

function valueOf(condition: Condition, given: ReadonlyMap<string, KindOfAnswer>): boolean | null {
  return given.get(condition.question)?.(condition) ?? null;
}

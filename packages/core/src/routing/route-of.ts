import type { Answers } from './answers.ts';
import { holds } from './condition.ts';
import type { Routing, Rule, Target } from './routing.ts';

/** Where answers lead, and which rule says so. */
export interface Route {
  /** The rule's index. */
  readonly rule: number | 'fallback';
  readonly to: Target;
}

/** Where answers lead: by the first rule whose conditions they fulfil, else by the fallback. */
export function routeOf({ questions, rules, fallback }: Routing, answers: Answers): Route {
  const asked = new Map(questions.map((question) => [question.id, question]));
  const fulfils = ({ match, conditions }: Rule) => {
    const isFulfilled = (condition: Rule['conditions'][number]) => {
      const { question } = condition;
      const about = asked.get(question);
      // An object's own members only: a question may be named like one that every object has.
      const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
      return about !== undefined && holds(condition, about, answer);
    };
    return match === 'all' ? conditions.every(isFulfilled) : conditions.some(isFulfilled);
  };
  const rule = rules.findIndex(fulfils);
  return rule < 0 ? { rule: 'fallback', to: fallback } : { rule, to: rules[rule]!.to };
}

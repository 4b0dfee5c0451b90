export { hasOptions, isEmptyAnswer, type Answer, type Answers, type Question } from './answers.ts';
export type { Condition } from './condition.ts';
export { routeOf, type Route } from './route-of.ts';
export type { Routing, Rule, Target } from './routing.ts';
export { suits } from './suits.ts';
export { unreachableRules } from './unreachable-rules.ts';

import type { Answer, Question } from './answers.ts';
import { folded, holds, type Condition } from './condition.ts';

/** Answers that some conditions cannot tell apart: which of the conditions they fulfil. */
export type KindOfAnswer = (condition: Condition) => boolean;

/** More combinations than these of options or words are not looked through: 256. */
const MOST = 8;

/**
 * All kinds of answers to a question that conditions about it tell apart. Of text it may be more than there are, e.g. one that both
 * begins and does not begin with the same letter.
 *
 * @returns `null` if there are too many to look at
 */
export function kindsOfAnswers(question: Question, conditions: readonly Condition[]): readonly KindOfAnswer[] | null {
  const kinds = possibleKinds(question, conditions);
  if (!kinds) return null;
  const none: readonly KindOfAnswer[] = question.required ? [] : [kindOf(question, undefined)];
  const signatures = [...none, ...kinds].map((kind) => [conditions.map(kind).join(), kind] as const);
  return [...new Map(signatures).values()];
}

function possibleKinds(question: Question, conditions: readonly Condition[]): readonly KindOfAnswer[] | null {
  const values = (question.options ?? []).map(({ value }) => value);
  const concrete = (answers: readonly Answer[]) => answers.map((answer) => kindOf(question, answer));
  switch (question.type) {
    case 'checkbox':
      return concrete([true]);
    case 'select':
    case 'radio':
      return concrete(values);
    case 'checkboxes': {
      const named = values.filter((value) => conditions.some((condition) => valuesIn(condition).includes(value)));
      const other = values.find((value) => !named.includes(value));
      const chosen = subsets(named);
      const withOther = other === undefined ? [] : chosen?.map((some) => [...some, other]);
      return chosen && concrete([...chosen, ...withOther!].filter((some) => some.length > 0));
    }
    case 'number':
      return concrete(numbersAround(conditions));
    default:
      return kindsOfText(question, conditions);
  }
}

function kindOf(question: Question, answer: Answer | undefined): KindOfAnswer {
  return (condition) => holds(condition, question, answer);
}

/** The numbers that conditions name, and one between each two of them and beyond. */
function numbersAround(conditions: readonly Condition[]): number[] {
  const named = conditions.flatMap(valuesIn).map(Number).filter(Number.isFinite);
  const ascending = [...new Set(named)].toSorted((a, b) => a - b);
  if (ascending.length === 0) return [0];
  const between = ascending.slice(1).map((value, i) => (ascending[i]! + value) / 2);
  return [...ascending, ...between, ascending[0]! - 1, ascending.at(-1)! + 1];
}

/** Texts that are named, and others: of at most one domain, and of which any of the words may be true. */
function kindsOfText(question: Question, conditions: readonly Condition[]): readonly KindOfAnswer[] | null {
  const named = conditions.filter(({ op }) => op === 'is' || op === 'one-of').flatMap(valuesIn);
  const domains = new Set(conditions.filter(({ op }) => op === 'email-domain').map(wordIn));
  const words = new Set(conditions.filter(({ op }) => op === 'contains' || op === 'starts-with').map(wordIn));
  const combinations = subsets([...words]);
  if (!combinations) return null;
  const others = [null, ...domains].flatMap((domain) =>
    combinations.map(
      (some): KindOfAnswer =>
        (condition) =>
          wordIn(condition) === domain || some.includes(wordIn(condition)),
    ),
  );
  return [...named.map((text) => kindOf(question, text)), ...others];
}

function wordIn(condition: Condition): string {
  return `${condition.op} ${valuesIn(condition).map(folded).join()}`;
}

function valuesIn(condition: Condition): readonly string[] {
  if (condition.op === 'one-of') return condition.values;
  return 'value' in condition ? [String(condition.value)] : [];
}

function subsets<T>(of: readonly T[]): T[][] | null {
  if (of.length > MOST) return null;
  const found: T[][] = [[]];
  for (const one of of) {
    for (const set of found.slice()) found.push([...set, one]);
  }
  return found;
}

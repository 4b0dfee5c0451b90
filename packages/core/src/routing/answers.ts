/** An answer to a question, as visitors give it. */
export type Answer = string | number | boolean | readonly string[];

/** Answers by the id of their question. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** A question that is asked before the times. */
export interface Question {
  readonly id: string;
  readonly type:
    | 'text'
    | 'textarea'
    | 'email'
    | 'tel'
    | 'url'
    | 'number'
    | 'date'
    | 'select'
    | 'radio'
    | 'checkbox'
    | 'checkboxes';
  readonly required: boolean;
  readonly options?: readonly { readonly value: string }[];
}

/** Whether an answer is none: blank text, nothing chosen, a box that was not ticked. */
export function isEmptyAnswer(answer: Answer | undefined): boolean {
  if (typeof answer === 'string') return answer.trim() === '';
  if (typeof answer === 'object') return answer.length === 0;
  return answer === undefined || answer === false;
}

/** Whether the answers to a question are values of its options. */
export function hasOptions({ type }: Pick<Question, 'type'>): boolean {
  return type === 'select' || type === 'radio' || type === 'checkboxes';
}

/** Questions of a booking type, and where answers lead. */
export interface QuestionsWords {
  readonly formHelp: string;
  readonly add: string;
  readonly unnamed: string;
  readonly question: string;
  readonly answer: string;
  readonly help: string;
  readonly options: string;
  readonly optionsHelp: string;
  readonly required: string;
  readonly guestsHelp: string;
  readonly kinds: Readonly<
    Record<
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
      | 'checkboxes',
      string
    >
  >;
  readonly asksFirst: string;
  readonly asksFirstHelp: string;
  readonly firstQuestion: string;
  readonly rulesHelp: string;
  readonly addRule: string;
  readonly rule: string;
  readonly ruleName: string;
  readonly match: string;
  readonly matchAll: string;
  readonly matchAny: string;
  readonly answerTo: string;
  readonly compare: string;
  readonly value: string;
  readonly values: string;
  readonly addCondition: string;
  readonly removeCondition: string;
  readonly ops: Readonly<
    Record<'is' | 'one-of' | 'contains' | 'starts-with' | 'email-domain' | 'at-least' | 'at-most' | 'empty', string>
  >;
  readonly leadsTo: string;
  readonly which: string;
  readonly targets: Readonly<Record<'everybody' | 'hosts' | 'host' | 'type' | 'message', string>>;
  readonly message: string;
  readonly ruleText: string;
  readonly ruleTextHelp: string;
  readonly lookupHelp: string;
  readonly secretHelp: string;
}

/** What a host has changed in their calendar, and what shall become of it. */
export interface QuestionWords {
  readonly booked: (visitor: string, time: string) => string;
  readonly bothTaken: string;
  readonly stillExpects: string;
  readonly theirs: (host: string) => string;
  readonly tell: string;
  readonly putBack: string;
  readonly goesBack: (host: string) => string;
  readonly moveTitle: (visitor: string, time: string) => string;
  readonly time: string;
  readonly becomes: (before: string, after: string) => string;
  readonly freeAgain: (time: string) => string;
  readonly move: string;
  readonly told: (visitor: string) => string;
}

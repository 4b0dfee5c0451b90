import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Field } from './booking-type.ts';
import { Answers } from './booking.ts';
import { HttpUrl, Id, Instant, LinkSecret, RouteToken, Slug } from './primitives.ts';

/** What a visitor answers before the times. */
export const RouteRequest = Type.Object(
  { answers: Answers, link: Type.Optional(LinkSecret) },
  {
    title: 'RouteRequest',
    description: 'Answers to the questions in `routing` of the type, under the rules of Field. Others are ignored',
  },
);
/** {@inheritDoc RouteRequest} */
export type RouteRequest = Static<typeof RouteRequest>;

const MessageLink = Type.Object({ url: HttpUrl, label: Type.String({ minLength: 1, maxLength: 200 }) });
const Sentence = Type.String({ minLength: 1, maxLength: 200 });
const MessageText = Type.String({ minLength: 1, maxLength: 2000 });

/** Where a visitor's answers lead. */
export const RouteAnswer = Type.Union(
  [
    Type.Object({
      kind: Type.Literal('times'),
      route: RouteToken,
      expiresAt: Instant,
      text: Type.Optional(Sentence),
      hosts: Type.Optional(
        Type.Array(Id, { description: 'Who alone can get a rotating seat, by the ids of the type. Absent: anybody' }),
      ),
    }),
    Type.Object({ kind: Type.Literal('type'), slug: Slug, answers: Answers, text: Type.Optional(Sentence) }),
    Type.Object({ kind: Type.Literal('message'), text: MessageText, link: Type.Optional(MessageLink) }),
  ],
  {
    title: 'RouteAnswer',
    description:
      'times: ask for availability and book with `route`, together with the same answers, until `expiresAt`; a route ends before if its rule changes. type: book from that type; the answers that it asks for, too, need not be given again. message: there are no times, but this to read. `text` says why, in the team’s words, e.g. “So you meet our enterprise team”',
  },
);
/** {@inheritDoc RouteAnswer} */
export type RouteAnswer = Static<typeof RouteAnswer>;

const closed = { additionalProperties: false } as const;
const Value = Type.String({ minLength: 1, maxLength: 200 });
const about = { question: Id };

/** A condition about the answer to a question. */
const Condition = Type.Union([
  Type.Object({ ...about, op: Type.Literal('is'), value: Type.Union([Value, Type.Number(), Type.Boolean()]) }, closed),
  Type.Object(
    { ...about, op: Type.Literal('one-of'), values: Type.Array(Value, { minItems: 1, maxItems: 50 }) },
    closed,
  ),
  Type.Object({ ...about, op: Type.Enum(['contains', 'starts-with', 'email-domain']), value: Value }, closed),
  Type.Object({ ...about, op: Type.Enum(['at-least', 'at-most']), value: Type.Number() }, closed),
  Type.Object({ ...about, op: Type.Literal('empty') }, closed),
]);

/** Where answers lead. */
const Target = Type.Union([
  Type.Object({ kind: Type.Literal('everybody') }, closed),
  Type.Object({ kind: Type.Literal('hosts'), hosts: Type.Array(Id, { minItems: 1, maxItems: 100 }) }, closed),
  Type.Object({ kind: Type.Literal('host'), host: Id }, closed),
  Type.Object({ kind: Type.Literal('type'), type: Slug }, closed),
  Type.Object(
    {
      kind: Type.Literal('message'),
      text: MessageText,
      link: Type.Optional(Type.Object(MessageLink.properties, closed)),
    },
    closed,
  ),
]);

/** Questions before the times, and where their answers lead. */
export const Routing = Type.Object(
  {
    questions: Type.Array(Type.Object(Field.properties, closed), { minItems: 1, maxItems: 20 }),
    rules: Type.Array(
      Type.Object(
        {
          label: Type.Optional(Sentence),
          text: Type.Optional(Sentence),
          match: Type.Enum(['all', 'any']),
          conditions: Type.Array(Condition, { minItems: 1, maxItems: 20 }),
          to: Target,
        },
        closed,
      ),
      { maxItems: 50 },
    ),
    fallback: Target,
  },
  {
    ...closed,
    title: 'Routing',
    description: `Questions that are asked before the times. The first of \`rules\` whose conditions are fulfilled says where the answers lead, else \`fallback\` does:

- \`everybody\`: to any host of the type. \`hosts\`: some of them get a rotating seat, nobody else; to all others of the pool this booking is as if they were not free
- \`host\`: to this host, as if the visitor had asked for them
- \`type\`: to another booking type, by its id. \`message\`: to no times

\`label\` names a rule to the team, \`text\` says to visitors why it led them to these times.

Conditions: \`is\`, \`one-of\`; of text \`contains\`, \`starts-with\`, of an e-mail address \`email-domain\` (exactly this one); of a number \`at-least\`, \`at-most\`; \`empty\`. Text is compared without regard to case and to spaces around it, options exactly. Of several ticked boxes, \`is\` wants this one alone, \`one-of\` any of these, \`contains\` this one. What is not answered fulfils \`empty\`, and of a checkbox \`is\` false, nothing else.`,
  },
);
/** {@inheritDoc Routing} */
export type Routing = Static<typeof Routing>;

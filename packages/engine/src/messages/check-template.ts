import { invalid, type FieldError, type FieldProblem } from '@team-booking/contract';
import { TEMPLATE_FIELDS, type TemplateWords } from '@team-booking/contract/team';

const FIELD = /\{([A-Za-z]{1,40})\}/g;
const TAG = /<\/?[a-z][^<>]*>|<!--/i;
/** All but line breaks and tabs. */
const CONTROL = /(?![\n\t])[\p{Cc}\u2028\u2029]/u;

type Field = { readonly inSubject: boolean };

/**
 * Checks a team's own words, and gives them as they are stored.
 *
 * @param at where they are in the request, as a JSON pointer
 * @throws {Refusal} `invalid` for fields that there are not or that may not stand there, for HTML, and for a text without words
 */
export function checkedWords({ subject, text }: TemplateWords, at = ''): TemplateWords {
  const words = { subject: subject.trim(), text: text.replaceAll(/\r\n?/g, '\n').trim() };
  const errors = [...faultsOf('subject', words.subject, at), ...faultsOf('text', words.text, at)];
  if (errors.length > 0) throw invalid(errors);
  return words;
}

function faultsOf(member: keyof TemplateWords, text: string, at: string): FieldError[] {
  const fault = (detail: string, code: FieldProblem): FieldError => ({ pointer: `${at}/${member}`, detail, code });
  if (text === '') return [fault('is empty', 'required')];
  if (!text.isWellFormed() || CONTROL.test(text)) return [fault('has characters that no text has', 'format')];
  const faults: FieldError[] = [];
  if (TAG.test(text))
    faults.push(
      fault('has HTML, which readers would see as it is typed; paragraphs are made of empty lines', 'no-html'),
    );
  const fields: Readonly<Record<string, Field>> = TEMPLATE_FIELDS;
  for (const name of new Set([...text.matchAll(FIELD)].map(([, found]) => found!))) {
    const known = Object.hasOwn(fields, name) ? fields[name]! : null;
    if (!known)
      faults.push(fault(`names {${name}}, which there is not; there are ${listOf(() => true)}`, 'unknown-placeholder'));
    else if (member === 'subject' && !known.inSubject) {
      const others = listOf(({ inSubject }) => inSubject);
      faults.push(fault(`names {${name}}, which visitors type; a subject may name ${others}`, 'not-in-subject'));
    }
  }
  return faults;
}

function listOf(may: (field: Field) => boolean): string {
  return Object.entries(TEMPLATE_FIELDS)
    .flatMap(([name, field]) => (may(field) ? [`{${name}}`] : []))
    .join(', ');
}

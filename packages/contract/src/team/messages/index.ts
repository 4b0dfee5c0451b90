export { DeadLetter } from './dead-letters.ts';
export { MESSAGES, MessageKind, MessageRole, TEMPLATE_FIELDS, type TemplateField } from './letters.ts';
export { Message, MessageState } from './messages.ts';
export { Preview, PreviewRequest, TemplateDocument, Templates, TemplateWords } from './templates.ts';

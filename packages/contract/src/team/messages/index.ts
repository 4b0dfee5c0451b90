export { MESSAGES, MessageKind, MessageRole, TEMPLATE_FIELDS, type TemplateField } from './letters.ts';
export { TemplateWords } from './templates.ts';

import {
  TEMPLATE_FIELDS,
  type TeamRequestOf,
  type TemplateDocument,
  type Templates,
} from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { everyKey, templateDocument } from './template-document.ts';
import { templateKey } from './template-key.ts';

/** What every message says, with what may be named in it. */
export function listTemplates(context: TeamContext): Promise<Templates> {
  const { store, team } = context.backend;
  const fields = Object.entries(TEMPLATE_FIELDS).map(([name, { inSubject }]) => ({ name, inSubject }));
  return store.read(team, async (view) => {
    const items = [];
    for (const key of await everyKey(context, view)) items.push(await templateDocument(context, view, key));
    return { items, fields };
  });
}

/** What one message says in a language. @throws {Refusal} `not-found` */
export function readTemplate(context: TeamContext, sent: TeamRequestOf<'template'>): Promise<TemplateDocument> {
  const { store, team } = context.backend;
  const key = templateKey(sent);
  return store.read(team, (view) => templateDocument(context, view, key));
}

import type { Guarantee } from '../../guarantee.ts';
import { activity } from './activity.ts';
import { approval } from './approval.ts';
import { audit } from './audit.ts';
import { decline } from './decline.ts';
import { drafts } from './drafts.ts';
import { dryRun } from './dry-run.ts';
import { history } from './history.ts';
import { hostFeeds } from './host-feeds.ts';
import { payments } from './payments.ts';
import { noShow } from './no-show.ts';
import { questions } from './questions.ts';
import { reconnecting } from './reconnecting.ts';
import { reassigning } from './reassigning.ts';
import { sickDay } from './sick-day.ts';
import { teamHolds } from './team-holds.ts';
import { teamIdempotency } from './team-idempotency.ts';
import { teamOwner } from './team-owner.ts';
import { teamRevisions } from './team-revisions.ts';
import { teamRoles } from './team-roles.ts';
import { teamShapes } from './team-shapes.ts';
import { teamTokens } from './team-tokens.ts';
import { templates } from './templates.ts';
import { undo } from './undo.ts';
import { webhooks } from './webhooks.ts';

/** What the team's side guarantees (capability `team`). */
export const TEAM_GUARANTEES: readonly Guarantee[] = [
  teamShapes,
  teamRoles,
  teamTokens,
  teamRevisions,
  audit,
  activity,
  teamIdempotency,
  drafts,
  templates,
  payments,
  teamOwner,
  teamHolds,
  approval,
  decline,
  noShow,
  questions,
  reconnecting,
  reassigning,
  dryRun,
  undo,
  history,
  sickDay,
  webhooks,
  hostFeeds,
];

import { followPage } from './follow-page.ts';

followPage('team.md');

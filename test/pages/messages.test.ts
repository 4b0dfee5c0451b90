import { followPage } from './follow-page.ts';

followPage('messages.md');

// The lazy boundary of the views beside the month: what pages without them never load.
export { columns } from './columns.ts';
export { viewStyles } from './view.styles.ts';
export { week } from './week.ts';

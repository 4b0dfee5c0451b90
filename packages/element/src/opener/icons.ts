import { icon } from '../theme/icons.ts';

// Not those of the booker's rest, which would be loaded with them.
export const calendarIcon = icon(
  'M4 3h8a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM2 6.8h12M5 1.5v3M11 1.5v3',
);
export const crossIcon = icon('m4 4 8 8M12 4l-8 8');

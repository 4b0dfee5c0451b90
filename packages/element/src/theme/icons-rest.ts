import { icon } from './icons.ts';

// Icons that are not needed to show and pick a time.
export const calendarIcon = icon(
  'M4 3h8a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM2 6.8h12M5.2 1.5v3M10.8 1.5v3',
);
export const tickIcon = icon('m3.5 8.5 3 3 6-7');
export const crossIcon = icon('m4 4 8 8M12 4l-8 8');
export const alertIcon = icon('M8 3v6M8 12v.3');
export const spinnerIcon = icon('M8 2a6 6 0 1 1-6 6');
export const moneyIcon = icon(
  'M4 3.5h8a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2ZM2 7h12M4.5 10h3',
);
export const hourglassIcon = icon('M4 2h8M4 14h8M5 2v2.5l6 7V14M11 2v2.5l-6 7V14');
export const globeIcon = icon('M8 2a6 6 0 1 0 .1 0M2 8h12M8 2q-5 6 0 12 5-6 0-12');
export const warnIcon = icon('M8 2 14.5 13.5h-13ZM8 6.5v3M8 11.5v.01');

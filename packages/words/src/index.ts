export { colon } from './colon.ts';
export { direction } from './direction.ts';
export { visitorLanguages, wordsOf, type Language } from './languages.ts';
export { loadWords, type Loaded } from './load.ts';
export { rangeParts, rangeText } from './range-parts.ts';
export type { FirstWords, LateWords, OpenerWords, Plural, Translation } from './translation.ts';
export { cityOf, zonePlace, type PlaceNames } from './zone-place.ts';

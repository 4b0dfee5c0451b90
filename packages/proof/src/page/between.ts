/** Stands in a line between the facts of a decision and its setting, which is left out where it is the one before. JSON has none unescaped. */
export const BETWEEN = '\t';

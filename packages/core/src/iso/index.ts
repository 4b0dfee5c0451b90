export { formatInstant } from './format-instant.ts';
export { parseInstant } from './parse-instant.ts';
export { parseHost, parseQuery, type IsoHost, type IsoInterval, type IsoQuery } from './parse-query.ts';

export { openApiDocument } from './document.ts';
export { ROUTES, type Route } from './paths.ts';

import { writeFileSync } from 'node:fs';
import { openApiDocument } from './src/openapi/document.ts';

// Run by `pnpm openapi`; a test fails when the file is not what this writes.
writeFileSync(new URL('./openapi.json', import.meta.url), `${JSON.stringify(openApiDocument(), null, 2)}\n`);

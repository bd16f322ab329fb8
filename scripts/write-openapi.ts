import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiYaml } from './openapi/yaml';

/* npm run catalog:openapi: writes the catalog API's description, from the schema in lib/catalog/schema.ts. */

writeFileSync(join(import.meta.dirname, '..', 'catalog', 'openapi.yaml'), await openApiYaml());

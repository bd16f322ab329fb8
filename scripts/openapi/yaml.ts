import { stringify } from 'yaml';
import { openApiDocument } from './document';

const heading = `# Generated from lib/catalog/schema.ts by \`npm run catalog:openapi\`: change it there.
`;

/** The text of catalog/openapi.yaml. */
export async function openApiYaml(): Promise<string> {
  return heading + stringify(await openApiDocument(), { lineWidth: 120, aliasDuplicateObjects: false });
}

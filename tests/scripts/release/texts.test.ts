import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { readCatalogSource } from '../../../scripts/read-catalog-source';
import { pictures } from '../../../scripts/release/picture-list';
import { storeTexts } from '../../../scripts/release/texts';
import { changesIn } from '../../../scripts/release/version';
import config from '../../../wxt.config';
import { readProjectFile } from '../../architecture/sources';

const { version } = JSON.parse(readProjectFile('package.json'));
const catalog = readCatalogSource('catalog');
const texts = storeTexts({
  version,
  changes: changesIn(readProjectFile('CHANGELOG.md'), version),
  name: messages.extensionName.message,
  summary: messages.extensionDescription.message,
  models: catalog.status === 'read' ? catalog.models.length : 0,
  locales: readdirSync('public/_locales').sort(),
});

describe('the texts of the stores', () => {
  it.each(Object.entries(texts))('%s is current; `npm run release` writes it', (name, text) => {
    expect(readProjectFile(`store/${name}`)).toBe(text);
  });

  it('fit into the forms: a name of 45 characters, a description of 10,000', () => {
    expect(messages.extensionName.message.length).toBeLessThanOrEqual(45);
    expect(texts['description.txt']?.length).toBeLessThanOrEqual(10_000);
  });

  it('have their pictures: five at most, of 1280 × 800', () => {
    expect(pictures.length).toBeLessThanOrEqual(5);
    for (const { file } of pictures) {
      // The header of a PNG: https://www.w3.org/TR/png-3/#11IHDR
      const png = readFileSync(`store/pictures/${file}`);
      expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, 1280, 800]);
    }
  });
});

it('the manifest has the version of package.json, and no other is written down', () => {
  if (typeof config.manifest !== 'function') throw new Error('wxt.config.ts has no manifest of each browser.');
  const environment = { browser: 'chrome', manifestVersion: 3, mode: 'production', command: 'build' } as const;
  expect(config.manifest(environment)).not.toHaveProperty('version');
});

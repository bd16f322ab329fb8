import { expect, test } from 'vitest';
import { documentOf } from '../../../lib/catalog/search/document';
import { SharedTexts } from '../../../lib/catalog/search/shared-texts';
import { aRecord } from '../../fixtures/cards';

test('documents say the same with shared strings, and the records they came from are left alone', () => {
  const facts = { organizations: ['MIT', 'Apple'], keywords: ['rna'], categories: ['RNA'], license: 'MIT' };
  const [record, other] = [aRecord(facts), aRecord({ slug: 'bare', organizations: ['MIT'] })];
  const before = structuredClone([record, other]);
  const shared = new SharedTexts();
  for (const one of [record, other]) {
    const document = documentOf(one, undefined, () => false);
    expect(shared.of(document)).toEqual(document);
  }
  expect([record, other]).toEqual(before);
});

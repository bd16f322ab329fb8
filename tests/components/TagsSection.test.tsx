import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { TagsSection } from '../../components/TagsSection';
import { aRecord } from '../fixtures/cards';
import { expectAccessible } from './axe';

describe("a model's tags", () => {
  it.each([
    ['its tags in words', { tags: ['self_supervised', 'u_net'], keywords: ['ct'] }, ['self supervised', 'u net']],
    ['its keywords beside a summary', { keywords: ['ct'], summary: 'A model.' }, ['ct']],
    ['nothing where the keywords stand in the head', { keywords: ['ct'] }, []],
    ['nothing without both', {}, []],
  ])('are %s', async (_, facts, shown) => {
    render(<TagsSection record={aRecord(facts)} />);
    expect(screen.queryAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(shown);
    expect(screen.queryAllByRole('region', { name: 'Tags' })).toHaveLength(shown.length > 0 ? 1 : 0);
    await expectAccessible();
  });
});

import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { optionId, ResultList } from '../../components/ResultList';
import { aSummary } from '../fixtures/cards';
import { expectAccessible } from './axe';

const hits = ['a', 'b', 'c'].map((slug) => aSummary({ slug, name: `Model ${slug}` }));

describe('the list of results', () => {
  it('is a listbox of the models in order, one of them under the cursor', async () => {
    render(<ResultList shown id="hits" hits={hits} active={1} onChoose={() => {}} />);
    expect(screen.getByRole('listbox', { name: 'Search the catalogue' }).id).toBe('hits');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(
      hits.map(({ name }) => expect.stringContaining(name)),
    );
    expect(screen.getByRole('option', { selected: true }).id).toBe(optionId('hits', 1));
    await expectAccessible(screen.getByRole('listbox'));
  });

  it('has no option under the cursor at -1', () => {
    render(<ResultList shown id="hits" hits={hits} active={-1} onChoose={() => {}} />);
    expect(screen.queryByRole('option', { selected: true })).toBeNull();
  });

  it('opens the model that is clicked', () => {
    const onChoose = vi.fn();
    render(<ResultList shown id="hits" hits={hits} active={0} onChoose={onChoose} />);
    fireEvent.click(screen.getByRole('option', { name: /Model c/ }));
    expect(onChoose.mock.calls).toEqual([['c']]);
  });

  it('keeps the option under the cursor in sight', () => {
    const seen: string[] = [];
    const scrollIntoView = vi.fn(function (this: Element) {
      seen.push(this.id);
    });
    Object.assign(Element.prototype, { scrollIntoView });
    const { rerender } = render(<ResultList shown id="hits" hits={hits} active={0} onChoose={() => {}} />);
    rerender(<ResultList shown id="hits" hits={hits} active={2} onChoose={() => {}} />);
    expect(seen).toEqual(['hits-0', 'hits-2']);
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });
});

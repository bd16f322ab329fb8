import { act, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/Panel';
import type { RecordState } from '../../components/RecordView';
import { aRecord, aSummary } from '../fixtures/cards';
import { expectAccessible } from './axe';

const found = (slug: string): RecordState => ({
  status: 'found',
  record: aRecord({ slug, name: `Model ${slug}` }),
  figures: {},
  release: '2026-09-15.1',
});

function show(props: Partial<PanelProps> = {}) {
  const spies = {
    loadRecord: vi.fn<PanelProps['loadRecord']>(async (slug) => found(slug)),
    onResize: vi.fn(),
    onHidePage: vi.fn(),
    onHideSite: vi.fn(),
    onWrong: vi.fn(),
    copy: vi.fn(async () => true),
  };
  const all = {
    models: [aSummary({ slug: 'a', name: 'Model a' })],
    site: 'arxiv.org',
    initially: 'pill' as const,
    report: 'Wrong paper',
  };
  render(<Panel {...all} {...spies} {...props} />);
  return spies;
}

const pill = () => screen.getByTestId('pill');
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const family = ['a', 'b', 'c'].map((slug) => aSummary({ slug, name: `Model ${slug}` }));

describe('the panel', () => {
  it('starts as the pill and asks for nothing', async () => {
    const { loadRecord, onResize } = show();
    expect(pill()).toBeTruthy();
    expect(screen.queryByTestId('card')).toBeNull();
    expect(loadRecord).not.toHaveBeenCalled();
    expect(onResize).not.toHaveBeenCalled();
    await expectAccessible();
  });

  it('opens to the card and moves the focus into it', async () => {
    const { loadRecord, onResize } = show();
    fireEvent.click(pill());
    expect(screen.getByRole('status', { name: 'Loading …' })).toBeTruthy();
    expect(await screen.findByRole('article', { name: 'Model a' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'bio.rodeo: Model a' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Model a' }));
    expect(loadRecord.mock.calls).toEqual([['a']]);
    expect(onResize.mock.calls).toEqual([['card']]);
    await expectAccessible();
  });

  it('may start as the card, without taking the focus from the page', async () => {
    show({ initially: 'card' });
    expect(await screen.findByRole('article', { name: 'Model a' })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  it('is turned from outside, by the keyboard from anywhere on the page', async () => {
    const view = (turns: number) => (
      <Panel
        models={[aSummary({ slug: 'a', name: 'Model a' })]}
        site="arxiv.org"
        initially="pill"
        turns={turns}
        report=""
        loadRecord={async (slug) => found(slug)}
        onResize={vi.fn()}
        onHidePage={vi.fn()}
        onHideSite={vi.fn()}
        onWrong={vi.fn()}
        copy={vi.fn()}
      />
    );
    const { rerender } = render(view(0));
    rerender(view(1));
    expect(await screen.findByRole('article', { name: 'Model a' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Model a' }));
    rerender(view(2));
    expect(await screen.findByTestId('pill')).toBe(document.activeElement);
  });

  it.each([
    ['Escape', () => fireEvent.keyDown(screen.getByRole('group', { name: 'Model a' }), { key: 'Escape' })],
    ['its button', () => click('Show less')],
  ])('%s closes the card and gives the focus back to the pill', async (_, close) => {
    const { onResize } = show({ initially: 'card' });
    await screen.findByRole('article');
    close();
    expect(screen.queryByTestId('card')).toBeNull();
    expect(document.activeElement).toBe(pill());
    expect(onResize.mock.calls).toEqual([['pill']]);
  });

  it('leaves other keys alone', async () => {
    show({ initially: 'card' });
    await screen.findByRole('article');
    fireEvent.keyDown(screen.getByRole('group', { name: 'Model a' }), { key: 'x' });
    expect(screen.getByTestId('card')).toBeTruthy();
  });

  it.each([
    ['the page, from the pill', 'pill', 'Hide on this page', 'onHidePage'],
    ['the page, from the card', 'card', 'Hide on this page', 'onHidePage'],
    ['the site, from the card', 'card', 'Hide on arxiv.org', 'onHideSite'],
  ] as const)('hides on %s', (_, initially, name, called) => {
    const spies = show({ initially });
    click(name);
    for (const spy of ['onHidePage', 'onHideSite'] as const)
      expect(spies[spy]).toHaveBeenCalledTimes(spy === called ? 1 : 0);
  });
});

describe('a panel that is wrong', () => {
  it('shows the report in its place, is remembered as hidden, and goes when the person is done', async () => {
    const { onWrong, onHidePage } = show({ initially: 'card', report: 'Wrong paper\nPage: https://example.org/' });
    await screen.findByRole('article');
    click('Wrong paper?');
    expect(onWrong).toHaveBeenCalledOnce();
    expect(onHidePage).not.toHaveBeenCalled();
    expect(screen.queryByRole('article')).toBeNull();
    const report = screen.getByRole('textbox', { name: 'Report' }) as HTMLTextAreaElement;
    expect(report.value).toBe('Wrong paper\nPage: https://example.org/');
    await expectAccessible();
    click('Done');
    expect(onHidePage).toHaveBeenCalledOnce();
  });

  it.each([
    ['Escape', () => fireEvent.keyDown(screen.getByRole('group', { name: 'Model a' }), { key: 'Escape' })],
    ['its button', () => click('Show less')],
  ])('goes by %s too, and leaves no pill', async (_, close) => {
    const { onHidePage, onResize } = show({ initially: 'card' });
    click('Wrong paper?');
    close();
    expect(onHidePage).toHaveBeenCalledOnce();
    expect(onResize).not.toHaveBeenCalled();
  });
});

describe('the panel of a family', () => {
  it('lets the person choose, and go back to choose again', async () => {
    const { loadRecord } = show({ models: family, initially: 'card' });
    expect(screen.getByRole('list', { name: '3 models' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'All models of this page' })).toBeNull();
    expect(loadRecord).not.toHaveBeenCalled();
    await expectAccessible();

    click(/Model b/);
    expect(await screen.findByRole('article', { name: 'Model b' })).toBeTruthy();
    click('All models of this page');
    expect(screen.queryByRole('article')).toBeNull();
    click(/Model c/);
    expect(await screen.findByRole('article', { name: 'Model c' })).toBeTruthy();
    expect(loadRecord.mock.calls).toEqual([['b'], ['c']]);
  });

  it('drops a record that comes after another model was chosen', async () => {
    const answers = new Map<string, (state: RecordState) => void>();
    const loadRecord = (slug: string) => new Promise<RecordState>((resolve) => answers.set(slug, resolve));
    show({ models: family, initially: 'card', loadRecord });
    click(/Model a/);
    click('All models of this page');
    click(/Model b/);
    await act(async () => answers.get('b')?.(found('b')));
    await act(async () => answers.get('a')?.(found('a')));
    expect(screen.getByRole('article', { name: 'Model b' })).toBeTruthy();
    expect(screen.queryByRole('article', { name: 'Model a' })).toBeNull();
  });
});

describe('a panel whose record does not come', () => {
  it('offers to try again, and then shows it', async () => {
    const answers: RecordState[] = [{ status: 'unavailable' }, found('a')];
    const loadRecord = vi.fn(async () => answers.shift() as RecordState);
    show({ initially: 'card', loadRecord });
    expect(await screen.findByText('This record could not be read.')).toBeTruthy();
    click('Try again');
    expect(await screen.findByRole('article', { name: 'Model a' })).toBeTruthy();
    expect(loadRecord).toHaveBeenCalledTimes(2);
  });

  it('asks to reload the page when the extension was updated under it', async () => {
    show({ initially: 'card', loadRecord: async () => ({ status: 'disconnected' }) });
    expect(await screen.findByText('The extension was updated. Reload this page to use it again.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

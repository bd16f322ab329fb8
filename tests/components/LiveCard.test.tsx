import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveCard, type LiveSource } from '../../components/LiveCard';
import type { ModelRecord } from '../../lib/catalog/schema';
import type { LivePart, LiveReply } from '../../lib/live/live-figures';
import { aRecord, fullFigures, fullRecord } from '../fixtures/cards';
import { aFailure, aPaper, aReply, aRepository, live } from '../fixtures/live';
import { expectAccessible } from './axe';

const ask = vi.fn<LiveSource['ask']>();
const onSettings = vi.fn();
let forgotten = () => {};
const followForgotten: LiveSource['followForgotten'] = (listener) => {
  forgotten = listener;
  return () => {
    forgotten = () => {};
  };
};
const asked = (mode: string) => ask.mock.calls.filter(([one]) => one.mode === mode).map(([{ part }]) => part);
const button = () => screen.getByRole('button', { name: /Fresh figures|Ask again/ });
const section = (name: string) => screen.getByRole('region', { name }).textContent;

const answers: Record<LivePart, LiveReply> = {
  repository: aReply({ figures: { repositories: [aRepository()] } }),
  papers: aReply({
    figures: {
      papers: [
        aPaper({
          identifiers: ['doi:10.1016/j.media.2020.101840'],
          citations: live(431),
          notices: live([{ type: 'retraction' }], 'Crossref'),
        }),
        aPaper({ identifiers: ['doi:10.1007/978-3-030-32251-9_42'], title: 'Another', citations: live(238) }),
      ],
    },
  }),
  citing: aReply({
    figures: {
      citing: {
        title: 'A paper',
        recent: live([{ title: 'The newest study', year: 2026 }]),
        top: live([{ title: 'The greatest study' }]),
        fields: live([{ name: 'Robotics', share: 1 }]),
      },
    },
  }),
  weights: aReply({ figures: { weights: [live({ id: 'MrGiovanni/ModelsGenesis', downloads: 7 }, 'Hugging Face')] } }),
};

beforeEach(() => {
  ask.mockReset().mockImplementation(async ({ part, mode }) => (mode === 'kept' ? aReply() : answers[part]));
  onSettings.mockReset();
});

const show = (record: ModelRecord = fullRecord, automatic = false) =>
  render(
    <LiveCard
      record={record}
      figures={fullFigures}
      release="2026-09-15.1"
      source={{ ask, automatic, followForgotten, onCheck: vi.fn(), onSettings }}
    />,
  );

describe('a card with live figures', () => {
  it('asks no service before the person does', async () => {
    show();
    await waitFor(() => expect(asked('kept')).toEqual(['repository', 'papers', 'citing', 'weights']));
    expect(ask.mock.calls.every(([{ mode }]) => mode === 'kept')).toBe(true);
    expect(section('Repository health')).toContain('Stars792');
    await expectAccessible();
  });

  it('shows them when the person asks, in place of those of the catalogue, with their source and age', async () => {
    show();
    fireEvent.click(button());
    await waitFor(() => expect(section('Repository health')).toContain('Stars811'));
    expect(section('Repository health')).toContain('GitHub, 1 hour ago');
    await waitFor(() => expect(section('Citations')).toContain('The newest study'));
    expect(section('Citations')).toContain('Robotics');
    expect(section('Citations')).toContain('OpenAlex, 1 hour ago');
    expect(section('Weights on Hugging Face')).toContain('Downloads in 30 days7');
    expect(section('Repository health')).not.toContain('Hugging Face downloads');
    expect(button().textContent).toBe('Ask again');
    await expectAccessible();
  });

  it('adds up nothing: a model of two works keeps its count and shows that of each work', async () => {
    show();
    fireEvent.click(button());
    await waitFor(() => expect(section('Citations')).toContain('A paper (2020)431'));
    expect(section('Citations')).toContain('Another (2020)238');
    expect(section('Citations')).toContain('Total1,418');
    expect(section('Citations')).not.toContain('669');
  });

  it('takes the count of the only work for that of the model', async () => {
    const record = aRecord({ papers: [{ identifier: 'doi:10.1000/1' }] });
    ask.mockImplementation(async ({ part, mode }) =>
      part === 'papers' && mode !== 'kept'
        ? aReply({ figures: { papers: [aPaper({ citations: live(431) })] } })
        : aReply(),
    );
    show(record);
    fireEvent.click(button());
    await waitFor(() => expect(section('Citations')).toContain('Total431'));
    expect(section('Citations')).not.toContain('Citations by paper');
  });

  it('warns of a retraction at the top', async () => {
    show();
    fireEvent.click(button());
    const notices = await screen.findByRole('region', { name: 'Notices about the papers' });
    expect(notices.textContent).toContain('Retracted: A paper');
    const words = screen.getByRole('article').textContent ?? '';
    expect(words.indexOf('Retracted')).toBeLessThan(words.indexOf('Openness'));
  });

  it('shows those kept from earlier at once, and offers to ask again', async () => {
    ask.mockImplementation(async ({ part }) => (part === 'repository' ? answers.repository : aReply()));
    show(aRecord({ repositories: [{ host: 'github.com', path: 'MrGiovanni/ModelsGenesis' }] }));
    await waitFor(() => expect(section('Repository health')).toContain('Stars811'));
    expect(screen.getByRole('status').textContent).toBe('Asked 1 hour ago.');
    fireEvent.click(screen.getByRole('button', { name: 'Ask again' }));
    await waitFor(() => expect(asked('anew')).toEqual(['repository']));
  });

  it('shows none any more once they were forgotten, and asks nobody for that', async () => {
    show();
    fireEvent.click(button());
    await waitFor(() => expect(section('Repository health')).toContain('Stars811'));
    await waitFor(() => expect(button().textContent).toBe('Ask again'));
    ask.mockClear();
    forgotten();
    await waitFor(() => expect(section('Repository health')).toContain('Stars792'));
    await waitFor(() => expect(button().textContent).toBe('Fresh figures'));
    expect(asked('kept')).toEqual(['repository', 'papers', 'citing', 'weights']);
    expect(ask).toHaveBeenCalledTimes(4);
  });

  it('puts nothing that was kept in the place of what a service said, though it comes later', async () => {
    let tell = () => {};
    const late = new Promise<void>((resolve) => {
      tell = resolve;
    });
    ask.mockImplementation(async ({ part, mode }) => {
      if (mode === 'kept') await late;
      return mode === 'kept' ? aReply() : answers[part];
    });
    show();
    fireEvent.click(button());
    await waitFor(() => expect(button().textContent).toBe('Ask again'));
    tell();
    await Promise.all(ask.mock.results.map(({ value }) => value));
    await waitFor(() => expect(section('Repository health')).toContain('Stars811'));
    expect(button().textContent).toBe('Ask again');
  });

  it('says in its own section what one service could not give, and asks that part again', async () => {
    ask.mockImplementation(async ({ part, mode }) => {
      if (mode === 'kept') return aReply();
      return part === 'repository' ? aReply({ failures: [aFailure({ reason: 'rate-limit' })] }) : answers[part];
    });
    show();
    fireEvent.click(button());
    await waitFor(() => expect(section('Repository health')).toContain('GitHub allows 60 requests an hour'));
    await waitFor(() => expect(section('Citations')).toContain('The newest study'));
    expect(section('Repository health')).toContain('Stars792');
    fireEvent.click(screen.getByRole('button', { name: 'Add a token' }));
    expect(onSettings).toHaveBeenCalledOnce();
    ask.mockClear();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(asked('due')).toEqual(['repository']));
  });

  it.each([
    ['asks for the repository by itself where a setting says so', true, true, ['repository']],
    ['asks for nothing by itself where it does not', true, false, []],
    ['asks for nothing by itself on other pages', false, true, []],
  ])('%s', async (_, automatic, setting, parts) => {
    ask.mockImplementation(async () => aReply({ automatic: setting }));
    show(fullRecord, automatic);
    await waitFor(() => expect(asked('kept')).toHaveLength(4));
    await waitFor(() => expect(asked('due')).toEqual(parts));
  });

  it('tells to reload the page when nobody answers', async () => {
    ask.mockResolvedValue(undefined);
    show();
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Reload this page'));
  });

  it.each<[string, Partial<Record<keyof ModelRecord, unknown>>, string[]]>([
    ['a repository elsewhere', { repositories: [{ host: 'gitlab.com', path: 'a/b' }] }, []],
    ['a paper without a DOI', { papers: [{ identifier: 'openreview:abc' }] }, []],
    ['a preprint', { papers: [{ identifier: 'arxiv:1908.06912' }] }, ['papers', 'citing']],
    ['weights alone', { huggingFace: ['a/b'] }, ['weights']],
  ])('of %s asks for what there is, or has no button', async (_, facts, parts) => {
    show(aRecord(facts));
    expect(asked('kept')).toEqual(parts);
    expect(screen.queryByRole('button', { name: 'Fresh figures' }) !== null).toBe(parts.length > 0);
  });
});

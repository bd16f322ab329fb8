// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildFilter } from '../../lib/catalog/filter';
import { seekMention } from '../../lib/marks/seek-mention';
import { parseSettings } from '../../lib/settings';
import { idleAtOnce } from './fixtures';

const list = 'https://arxiv.org/list/q-bio/recent';
const genesis = '<p><a href="https://arxiv.org/abs/1908.06912">paper</a></p>';
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => document.body.replaceChildren());

function aTab(html: string, stored: Record<string, unknown> = {}, taken = false) {
  document.body.innerHTML = html;
  const filter = buildFilter(['arxiv:1908.06912']);
  const world = {
    document,
    idle: vi.fn(idleAtOnce),
    readState: vi.fn(async () => ({ ...parseSettings(stored), filter: 'filter' in stored ? undefined : filter })),
    offer: vi.fn(() => taken),
    mentions: vi.fn(),
  };
  return { ...world, seek: seekMention(world) };
}
const page = (url = list, own: string[] = []) => ({ url, own: own as never[], shown: [] });

describe('a page that links a model', () => {
  it('calls the script that draws marks, once', async () => {
    const { seek, mentions, offer } = aTab(genesis);
    seek(page());
    await settle();
    expect(offer).toHaveBeenCalledWith(page());
    expect(mentions).toHaveBeenCalledOnce();
  });

  it('is left to the script that is there already', async () => {
    const { seek, mentions, idle } = aTab(genesis, {}, true);
    seek(page());
    await settle();
    expect(idle).not.toHaveBeenCalled();
    expect(mentions).not.toHaveBeenCalled();
  });

  it.each<[string, Record<string, unknown>]>([
    ['marks are off', { marks: false }],
    ['marks are off on this site', { hiddenMarks: ['arxiv.org'] }],
    ['there is no filter yet', { filter: 'none' }],
  ])('wakes nobody when %s', async (_, stored) => {
    const { seek, mentions } = aTab(genesis, stored);
    seek(page());
    await settle();
    expect(mentions).not.toHaveBeenCalled();
  });

  it('wakes nobody when it was left meanwhile', async () => {
    const { seek, mentions } = aTab(genesis);
    seek(page());
    document.body.replaceChildren();
    seek(page('https://arxiv.org/list/math/recent'));
    await settle();
    expect(mentions).not.toHaveBeenCalled();
  });
});

describe('a page that links no model', () => {
  it.each([
    ['other papers', '<a href="https://arxiv.org/abs/1501.00001">other</a>', 1],
    ['nothing that has an identifier', '<a href="https://example.org/">elsewhere</a>', 0],
  ])('wakes nobody: %s', async (_, html, reads) => {
    const { seek, mentions, readState } = aTab(html);
    seek(page());
    await settle();
    expect(readState).toHaveBeenCalledTimes(reads);
    expect(mentions).not.toHaveBeenCalled();
  });

  it('is not marked for links to itself', async () => {
    const { seek, mentions } = aTab(genesis);
    seek(page('https://arxiv.org/abs/1908.06912', ['arxiv:1908.06912']));
    await settle();
    expect(mentions).not.toHaveBeenCalled();
  });
});

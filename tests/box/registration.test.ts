import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followBoxes } from '../../lib/box/registration';
import { boxWish } from '../../lib/settings/repository-box';

type Script = { id: string; matches?: string[] };
let scripts: Script[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  scripts = [];
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => scripts,
    unregisterContentScripts: async () => {
      scripts = [];
    },
    registerContentScripts: async (more: Script[]) => {
      if (scripts.length > 0) throw new Error('a script cannot be registered twice');
      scripts = more;
    },
  });
});

describe('the pages that the box’s script comes with', () => {
  it('are none at first', async () => {
    await followBoxes(async () => []).register();
    expect(scripts).toEqual([]);
  });

  it('are the front pages of what the person had checked', async () => {
    await followBoxes(async () => ['lab/Fold']).register();
    expect(scripts[0]?.matches).toEqual([
      'https://github.com/lab/Fold',
      'https://github.com/lab/Fold?*',
      'https://github.com/lab/Fold/',
      'https://github.com/lab/Fold/tree/*',
    ]);
  });

  it('are all of GitHub’s where the person wants it so, and none where never', async () => {
    followBoxes(async () => ['lab/fold']);
    await boxWish.write({ repositoryBox: 'always' });
    await vi.waitFor(() => expect(scripts[0]?.matches).toEqual(['https://github.com/*/*']));
    await boxWish.write({ repositoryBox: 'never' });
    await vi.waitFor(() => expect(scripts).toEqual([]));
  });

  it('are registered once, however many checks end at once', async () => {
    const warned = vi.spyOn(console, 'warn');
    const { register } = followBoxes(async () => ['lab/fold']);
    await Promise.all([register(), register(), register()]);
    expect(scripts).toHaveLength(1);
    expect(warned).not.toHaveBeenCalled();
  });
});

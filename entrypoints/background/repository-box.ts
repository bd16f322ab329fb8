import browser from 'webextension-polyfill';
import { type BoxScripts, followBoxes } from '../../lib/box/registration';
import type { Catalog } from '../../lib/catalog/service';
import type { Handlers } from '../../lib/messages';
import { serviceOf } from '../../lib/openness/places';
import { repositoryIn } from '../../lib/openness/repository-name';
import type { OpennessService } from '../../lib/openness/service';
import { hiddenBy } from '../../lib/panel/hidden-by';
import type { Sender } from '../../lib/sender';
import { readSettings } from '../../lib/settings';
import { boxWish } from '../../lib/settings/repository-box';
import { findModels } from './catalog';
import { inject } from './pages';

export interface RepositoryBoxes {
  answers: Pick<Required<Handlers>, 'repositoryBox'>;
  /** A page of the catalogue's was opened. */
  matched: (sender: Sender) => void;
  /** A person's check of a repository is made: it is shown where it stands open, and on its later visits. */
  checked: (path: string) => void;
  /** All checks were forgotten: the box comes to their repositories no more. */
  forgotten: () => Promise<void>;
}

/** The box in the sidebar of repositories on GitHub: where it comes to, and what it shows. Asks nothing of the network. */
export function repositoryBoxes(
  catalog: Catalog,
  service: OpennessService,
  isOff: (address: string | undefined) => Promise<boolean>,
): RepositoryBoxes {
  const scripts: BoxScripts = followBoxes(() => service.checkedPaths());
  return {
    answers: {
      async repositoryBox(path, { url = '' }) {
        const { repositoryBox } = await boxWish.read();
        const key = `repo:github.com/${path.toLowerCase()}` as const;
        const away = hiddenBy(await readSettings(), url, [key]);
        if (repositoryBox === 'never' || away === 'site' || (await isOff(url))) return { status: 'hidden' };
        const [match, check] = await Promise.all([findModels(catalog, [key]), service.check(path, 'kept')]);
        const models = match.status === 'found' && !away ? match.models : [];
        if (models.length === 0 && check.status === 'idle' && repositoryBox === 'known') return { status: 'hidden' };
        return { status: 'shown', models, check };
      },
    },
    forgotten: () => scripts.register(),
    async matched({ tab, url = '' }) {
      if (tab === undefined || !url.startsWith('https://github.com/')) return;
      if ((await boxWish.read()).repositoryBox !== 'never') await inject(tab, 'repository-box.js');
    },
    async checked(path) {
      if (serviceOf(path) !== 'GitHub') return;
      void scripts.register();
      if ((await boxWish.read()).repositoryBox === 'never') return;
      const tabs = await browser.tabs.query({ url: 'https://github.com/*' });
      const showing = tabs.filter(({ url = '' }) => repositoryIn(url) === path.toLowerCase());
      for (const { id } of showing) if (id !== undefined) await inject(id, 'repository-box.js');
    },
  };
}

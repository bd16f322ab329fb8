import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { openCatalog } from '../../lib/catalog/service';
import { openCited } from '../../lib/cite/store';
import { openLiveStore } from '../../lib/live/store';
import { parseEnvelope } from '../../lib/message-door';
import { listen } from '../../lib/messages';
import { openOpennessStore } from '../../lib/openness/store';
import { identifiersPasted } from '../../lib/pasted';
import { followPdfTabs } from '../../lib/pdf/tabs';
import { followPermissions } from '../../lib/registration';
import { openSaved } from '../../lib/saved/store';
import { openSeen } from '../../lib/seen/store';
import { writeFilters } from '../../lib/settings';
import { tellFiguresForgotten } from '../../lib/settings/forgotten';
import { answerAnswers } from './answers';
import { answerCatalog } from './catalog';
import { answerCite } from './cite';
import { followCommands } from './commands';
import { followInstallation } from './first-run';
import { answerLive } from './live';
import { followMenus } from './menus';
import { followOmnibox } from './omnibox';
import { answerOpenness, opennessService } from './openness';
import { answerPages, badgeFor } from './pages';
import { repositoryBoxes } from './repository-box';
import { keptRetractions } from './retractions';
import { answerSaved } from './saved';
import { answerSeen, rememberPage } from './seen';
import { watchSitesOff } from './sites-off';
import { startSync, syncedCatalog } from './sync';

/** Milliseconds from the fill to the making of the search index, which a search that comes first does not wait for. */
const searchAfter = 3000;

/** Wiring only: each feature answers its messages in a file of its own beside this one. Listeners are registered at once. */
export default defineBackground(() => {
  const catalog = openCatalog({
    ...syncedCatalog,
    readIdentifiers: identifiersPasted,
    onFilters: writeFilters,
  });
  const sync = startSync(catalog);

  browser.runtime.onInstalled.addListener(async () => {
    await sync.keeper.updated();
    // Pages that are opened first thing are answered before the search is prepared.
    setTimeout(() => void catalog.prepareSearch(), searchAfter);
  });
  followPermissions();
  followOmnibox(catalog);
  followCommands(catalog);
  followMenus(catalog);
  followInstallation();
  if (import.meta.env.FIREFOX) followPdfTabs((tab, keys) => void badgeFor(catalog, tab, keys));

  const seen = openSeen();
  const live = openLiveStore();
  const isOff = watchSitesOff();
  const cited = openCited();
  const checks = openOpennessStore();
  const openness = opennessService(checks, live);
  const boxes = repositoryBoxes(catalog, openness, isOff);
  listen(
    {
      ...answerPages(catalog, isOff, (models, sender) => {
        void rememberPage(seen, models, sender);
        boxes.matched(sender);
      }),
      ...answerCatalog(catalog),
      ...answerSaved({ catalog, saved: openSaved(), retractions: keptRetractions(live) }),
      ...answerSeen(catalog, seen),
      ...answerCite(catalog, cited),
      ...answerLive(catalog, live),
      ...answerOpenness(openness, boxes.checked),
      ...boxes.answers,
      ...answerAnswers({ figures: live, checks, papers: cited }, async (kind) => {
        if (kind === 'figures') await tellFiguresForgotten();
        if (kind === 'checks') await boxes.forgotten();
      }),
      ...sync.answers,
    },
    parseEnvelope,
  );
});

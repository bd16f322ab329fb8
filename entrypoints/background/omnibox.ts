import browser, { type Omnibox } from 'webextension-polyfill';
import type { SearchHit } from '../../lib/catalog/query';
import type { Catalog } from '../../lib/catalog/service';
import { type ExploreState, formatAddress } from '../../lib/explore/address';
import { destinationOf, plainDescription, type SuggestionStyle, suggestionOf } from '../../lib/omnibox';
import { text } from '../../lib/text';

const mostSuggestions = 6;

const style: SuggestionStyle = {
  markup: !import.meta.env.FIREFOX,
  describe({ score, label, categories }) {
    const openness = score === undefined ? text('noScore') : text('scoreOf', score);
    return [openness, label && text(`label_${label}`), categories.join(', ')].filter(Boolean).join(' · ');
  },
};

/** Answers in the address bar, after the keyword `rodeo`. */
export function followOmnibox(catalog: Catalog): void {
  const find = async (typed: string, limit: number): Promise<SearchHit[]> => {
    const answer = await catalog.search({ text: typed, sort: 'relevance', limit });
    return answer.status === 'found' ? answer.result.hits : [];
  };
  const setDefault = (sentence: string) =>
    browser.omnibox.setDefaultSuggestion({ description: plainDescription(sentence, style) });

  browser.omnibox.onInputStarted.addListener(() => setDefault(text('omniboxHint')));
  browser.omnibox.onInputChanged.addListener(async (typed, suggest) => {
    // Before the answer: one that comes late must not speak of what was typed before.
    setDefault(typed.trim() === '' ? text('omniboxHint') : text('omniboxSearch', typed.trim()));
    const hits = typed.trim() === '' ? [] : await find(typed, mostSuggestions);
    suggest(hits.map((hit) => suggestionOf(hit, style)));
  });
  browser.omnibox.onInputEntered.addListener(async (entered, disposition) => {
    const [best] = await find(entered, 1);
    await openExplore(destinationOf(entered, best), disposition);
  });
}

async function openExplore(state: Partial<ExploreState>, disposition: Omnibox.OnInputEnteredDisposition) {
  const url = `${browser.runtime.getURL('explore.html')}${formatAddress(state)}`;
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

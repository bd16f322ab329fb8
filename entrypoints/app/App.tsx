import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { KeepBar } from '../../components/KeepBar';
import { MarksSetting } from '../../components/MarksSetting';
import { NewsLine } from '../../components/NewsLine';
import { RecentSetting } from '../../components/RecentSetting';
import { SearchView } from '../../components/SearchView';
import { WaysOn } from '../../components/WaysOn';
import { categories } from '../../lib/catalog/categories';
import { firstQuery, longestText, type SearchQuery } from '../../lib/catalog/query';
import { text } from '../../lib/text';
import { Card } from './Card';
import { CheckPage } from './CheckPage';
import { openCompare } from './page-actions';
import { Saved } from './Saved';
import { openBeside, openExplore } from './surfaces';
import { useCompared } from './use-compared';
import { useFrontWindow } from './use-front-window';
import { useMarks } from './use-marks';
import { useNews } from './use-news';
import { usePage } from './use-page';
import { useRecent } from './use-recent';
import { useSaved } from './use-saved';
import { type SearchAnswer, useSearch } from './use-search';

export type AppProps = {
  /** It stands beside the page and follows the tab in front; a popup goes with the page it was opened on. */
  staysOpen?: boolean;
  /** What is looked for at first, and the answer, where it was asked for beforehand. */
  first?: { query: SearchQuery; answer?: SearchAnswer };
};

/** The list with the page in front, or one model's card in its place: in the popup and beside the page. */
export function App({ staysOpen = false, first }: AppProps) {
  const search = useSearch(first?.query ?? firstQuery, first?.answer);
  const [checked, setChecked] = useState<string>();
  const { page, actions } = usePage(staysOpen, setChecked);
  const marks = useMarks(page?.site);
  const { recent, setting, remember } = useRecent();
  const news = useNews();
  const windowId = useFrontWindow();
  const [opened, setOpened] = useState<{ slug: string; from: 'page' | 'list' }>();
  const [shelf, setShelf] = useState(false);
  const saved = useSaved(search.result !== undefined || search.failed);
  const { compared } = useCompared();

  // A card that was opened for the page goes on to the next page's; one that was searched for stays.
  const pageSlugs = page?.models.map(({ slug }) => slug).join(' ') ?? '';
  useEffect(() => {
    if (opened?.from !== 'page') return;
    const [only, another] = page?.models ?? [];
    setOpened(only && !another ? { slug: only.slug, from: 'page' } : undefined);
  }, [pageSlugs]);

  const leave = () => {
    if (!staysOpen) window.close();
  };
  return (
    <>
      {news && !opened && !checked && <NewsLine {...news} />}
      {checked && <CheckPage path={checked} onBack={() => setChecked(undefined)} onLeave={leave} />}
      {opened && (
        <Card
          slug={opened.slug}
          onBack={() => {
            setOpened(undefined);
            saved.read();
          }}
        />
      )}
      {shelf && (
        <Saved
          saved={saved}
          away={opened !== undefined}
          onOpen={(slug) => setOpened({ slug, from: 'list' })}
          onBack={() => setShelf(false)}
        />
      )}
      <SearchView
        away={shelf || opened !== undefined || checked !== undefined}
        query={search.query}
        longest={longestText}
        result={search.result}
        answered={search.answered}
        failed={search.failed}
        categories={categories}
        page={page}
        recent={recent}
        onQuery={search.ask}
        onOpen={(slug, from) => {
          if (from === 'list') remember(search.query.text);
          setOpened({ slug, from });
        }}
        pageActions={actions}
        settings={
          <>
            {marks && <MarksSetting {...marks} />}
            {setting && <RecentSetting {...setting} />}
            <button
              type="button"
              class="text-button"
              onClick={() => void browser.runtime.openOptionsPage().then(leave)}
            >
              {text('allSettings')}
            </button>
          </>
        }
        ways={
          <WaysOn
            onBeside={staysOpen || windowId === undefined ? undefined : () => void openBeside(windowId).then(leave)}
            onTab={() => void openExplore({ query: search.query }).then(leave)}
          />
        }
        onRetry={() => search.ask(search.query)}
      />
      <KeepBar
        here={shelf && opened === undefined}
        notices={saved.notices.length}
        compared={compared.length}
        onSaved={() => {
          setOpened(undefined);
          setChecked(undefined);
          setShelf(true);
          saved.read();
        }}
        onCompare={openCompare}
      />
    </>
  );
}

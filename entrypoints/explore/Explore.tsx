import { useEffect, useRef, useState } from 'preact/hooks';
import { EmptyCard } from '../../components/EmptyCard';
import { OrganizationHeader } from '../../components/OrganizationHeader';
import { SearchView } from '../../components/SearchView';
import { ViewTabs } from '../../components/ViewTabs';
import { categories } from '../../lib/catalog/categories';
import { firstQuery, longestText, type SearchQuery } from '../../lib/catalog/query';
import { organizationQuery } from '../../lib/catalog/search/organization-query';
import { exploreViews, formatAddress } from '../../lib/explore/address';
import { Card } from '../app/Card';
import { useRecent } from '../app/use-recent';
import { useSearch } from '../app/use-search';
import { useOrganization } from './use-organization';
import { useOverview } from './use-overview';
import { useExploreState } from './use-state';
import { useWide } from './use-wide';
import { View } from './View';

const rowsAtOnce = 50;

/** The whole catalogue with room: list, leaderboard, organizations and plot of one selection, and a card beside them. */
export function Explore() {
  const { state, go, adjust } = useExploreState();
  const [limit, setLimit] = useState(firstQuery.limit);
  const [rows, setRows] = useState(rowsAtOnce);
  const [typing, setTyping] = useState<Pick<SearchQuery, 'caret' | 'explain'>>({});
  const { recent, remember } = useRecent();
  const isWide = useWide();
  const opener = useRef<Element | null>(null);

  const shown: SearchQuery = { ...state.query, ...typing, limit };
  const selection = organizationQuery(shown, state.organization);
  const search = useSearch(selection);
  const key = JSON.stringify(selection);
  const asked = useRef(key);
  useEffect(() => {
    if (asked.current !== key) search.ask(selection);
    asked.current = key;
  }, [key]);
  const overview = useOverview(state.view, selection, rows, search.failed);
  const organization = useOrganization(state.organization, selection);

  const open = (slug: string) => {
    opener.current = document.activeElement;
    remember(state.query.text);
    go({ model: slug });
  };
  const close = () => {
    go({ model: undefined });
    if (isWide && opener.current instanceof HTMLElement) opener.current.focus();
  };
  const onQuery = ({ limit, caret, explain, ...query }: SearchQuery) => {
    setLimit(limit);
    setTyping({ caret, explain });
    adjust({ query });
  };
  const onCategory = (category: string) => go({ query: { ...state.query, category } });
  const isList = state.view === 'list' || state.organization !== undefined;

  return (
    <div class={isWide ? 'explore wide' : 'explore'}>
      <SearchView
        away={!isWide && state.model !== undefined}
        query={shown}
        longest={longestText}
        result={search.result}
        answered={search.answered && search.query.text === selection.text}
        failed={search.failed}
        categories={categories}
        page={undefined}
        recent={state.organization ? undefined : recent}
        onQuery={onQuery}
        onOpen={open}
        nav={
          <>
            {state.organization !== undefined && (
              <OrganizationHeader
                name={state.organization}
                count={organization}
                categories={search.result?.facets.categories ?? {}}
                onBack={() => go({ organization: undefined, view: 'organizations' })}
                onCategory={onCategory}
              />
            )}
            {state.organization === undefined && (
              <ViewTabs
                views={exploreViews}
                current={state.view}
                address={(view) => formatAddress({ ...state, view })}
              />
            )}
          </>
        }
        view={
          isList ? undefined : (
            <View
              overview={overview}
              onOpen={open}
              onCategory={onCategory}
              onOrganization={(organization) => go({ organization, query: { ...state.query, text: '' } })}
              onMore={() => setRows(Math.min(500, rows + rowsAtOnce))}
            />
          )
        }
        onList={() => go({ view: 'list' })}
        onRetry={() => search.ask(selection)}
      />
      {state.model !== undefined ? <Card slug={state.model} beside={isWide} onBack={close} /> : isWide && <EmptyCard />}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { MarksSetting } from '../../components/MarksSetting';
import { firstQuery, SearchView } from '../../components/SearchView';
import { categories } from '../../lib/catalog/categories';
import { Card } from './Card';
import { useMarks } from './use-marks';
import { usePage } from './use-page';
import { useSearch } from './use-search';

/** The list with the page in front, or one model's card in its place: in the popup and beside the page. */
export function App() {
  const search = useSearch(firstQuery);
  const { page, actions } = usePage();
  const marks = useMarks(page?.site);
  const [opened, setOpened] = useState<string>();

  return (
    <>
      {opened && <Card slug={opened} onBack={() => setOpened(undefined)} />}
      <SearchView
        away={opened !== undefined}
        query={search.query}
        result={search.result}
        answered={search.answered}
        failed={search.failed}
        categories={categories}
        page={page}
        onQuery={search.ask}
        onOpen={setOpened}
        pageActions={actions}
        settings={marks && <MarksSetting {...marks} />}
        onRetry={() => search.ask(search.query)}
      />
    </>
  );
}

import { useState } from 'preact/hooks';
import { KeepBar } from '../../components/KeepBar';
import { MarksSetting } from '../../components/MarksSetting';
import { firstQuery, SearchView } from '../../components/SearchView';
import { categories } from '../../lib/catalog/categories';
import { Card } from './Card';
import { openCompare } from './page-actions';
import { Saved } from './Saved';
import { useCompared } from './use-compared';
import { useMarks } from './use-marks';
import { usePage } from './use-page';
import { useSaved } from './use-saved';
import { useSearch } from './use-search';

/** The list with the page in front, or one model's card in its place: in the popup and beside the page. */
export function App() {
  const search = useSearch(firstQuery);
  const { page, actions } = usePage();
  const marks = useMarks(page?.site);
  const [opened, setOpened] = useState<string>();
  const [shelf, setShelf] = useState(false);
  const saved = useSaved();
  const { compared } = useCompared();

  return (
    <>
      {opened && (
        <Card
          slug={opened}
          onBack={() => {
            setOpened(undefined);
            saved.read();
          }}
        />
      )}
      {shelf && <Saved saved={saved} away={opened !== undefined} onOpen={setOpened} onBack={() => setShelf(false)} />}
      <SearchView
        away={shelf || opened !== undefined}
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
      <KeepBar
        here={shelf && opened === undefined}
        notices={saved.notices.length}
        compared={compared.length}
        onSaved={() => {
          setOpened(undefined);
          setShelf(true);
          saved.read();
        }}
        onCompare={openCompare}
      />
    </>
  );
}

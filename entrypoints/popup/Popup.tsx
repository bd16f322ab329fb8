import { useState } from 'preact/hooks';
import { DetailView } from '../../components/DetailView';
import { MarksSetting } from '../../components/MarksSetting';
import type { RecordState } from '../../components/RecordView';
import { firstQuery, SearchView } from '../../components/SearchView';
import { categories } from '../../lib/catalog/categories';
import { liveSource } from '../../lib/live/live-source';
import { send } from '../../lib/messages';
import { useMarks } from './use-marks';
import { usePage } from './use-page';
import { useSearch } from './use-search';

const live = liveSource(false);

/** The popup: the list, or one model's card in its place. */
export function Popup() {
  const search = useSearch(firstQuery);
  const { page, actions } = usePage();
  const marks = useMarks(page?.site);
  const [opened, setOpened] = useState<string>();
  const [record, setRecord] = useState<RecordState>({ status: 'loading' });

  const open = async (slug: string) => {
    setOpened(slug);
    setRecord({ status: 'loading' });
    setRecord((await send('record', slug)) ?? { status: 'unavailable' });
  };

  return (
    <>
      {opened && (
        <DetailView state={record} onBack={() => setOpened(undefined)} onRetry={() => void open(opened)} live={live} />
      )}
      <SearchView
        away={opened !== undefined}
        query={search.query}
        result={search.result}
        answered={search.answered}
        failed={search.failed}
        categories={categories}
        page={page}
        onQuery={search.ask}
        onOpen={(slug) => void open(slug)}
        pageActions={actions}
        settings={marks && <MarksSetting {...marks} />}
        onRetry={() => search.ask(search.query)}
      />
    </>
  );
}

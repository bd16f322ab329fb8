import { useEffect, useState } from 'preact/hooks';
import { CompareTable } from '../../components/CompareTable';
import { type CompareFormat, CompareView } from '../../components/CompareView';
import { Skeleton } from '../../components/Skeleton';
import { copyText } from '../../lib/clipboard';
import { writeCsv } from '../../lib/compare/csv';
import { writeMarkdown } from '../../lib/compare/markdown';
import { type ComparedModel, compareModels, type RowGroup } from '../../lib/compare/rows';
import { factInWords, groupName, originInWords, rowName } from '../../lib/compare/words';
import { type RecordReply, send } from '../../lib/messages';
import { saveFile } from '../../lib/save-file';
import { text } from '../../lib/text';
import { useCompared } from '../app/use-compared';

const formats: Record<
  CompareFormat,
  { ending: string; type: string; write: (models: readonly ComparedModel[], groups: readonly RowGroup[]) => string }
> = {
  Markdown: { ending: 'md', type: 'text/markdown', write: writeMarkdown },
  CSV: { ending: 'csv', type: 'text/csv', write: writeCsv },
};

const words = { rowName, groupName, factInWords, originInWords };

/** The chosen models, read anew whenever another one is chosen, here or anywhere else. */
export function ComparePage() {
  const { compared, known, set, clear } = useCompared();
  const [replies, setReplies] = useState<ReadonlyMap<string, RecordReply | undefined>>();
  const [attempt, setAttempt] = useState(0);
  const [said, setSaid] = useState('');
  const wanted = compared.join(' ');

  useEffect(() => {
    if (!known) return undefined;
    let current = true;
    const asked = compared.map(async (slug) => [slug, await send('record', slug)] as const);
    void Promise.all(asked).then((answers) => current && setReplies(new Map(answers)));
    return () => {
      current = false;
    };
  }, [known, wanted, attempt]);

  if (!replies) return <Skeleton rows={8} />;
  const chosen = compared.filter((slug) => replies.has(slug));
  const models = chosen.flatMap((slug) => {
    const reply = replies.get(slug);
    return reply?.status === 'found' ? reply : [];
  });
  const groups = compareModels(models);

  const copy = async (format: CompareFormat) => {
    const copied = await copyText(formats[format].write(models, groups));
    setSaid(text(copied ? 'copied' : 'copyByHand'));
  };
  const save = (format: CompareFormat) => {
    const { ending, type, write } = formats[format];
    saveFile(document, { name: `bio-rodeo-compared.${ending}`, type, content: write(models, groups) });
    setSaid('');
  };
  return (
    <CompareView
      models={models.length}
      gone={chosen.filter((slug) => replies.get(slug)?.status === 'absent')}
      failed={chosen.some((slug) => (replies.get(slug)?.status ?? 'unavailable') === 'unavailable')}
      onRetry={() => setAttempt(attempt + 1)}
      onCopy={(format) => void copy(format)}
      onSave={save}
      onClear={clear}
      onTakeOut={(slug) => void set(slug, false)}
      said={said}
    >
      <CompareTable models={models} groups={groups} words={words} onTakeOut={(slug) => void set(slug, false)} />
    </CompareView>
  );
}

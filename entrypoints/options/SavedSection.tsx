import { useEffect, useState } from 'preact/hooks';
import { ImportReport, type ImportReportProps } from '../../components/ImportReport';
import { SavedData } from '../../components/SavedData';
import { SettingsSection } from '../../components/SettingsSection';
import { send } from '../../lib/messages';
import { saveFile } from '../../lib/save-file';
import { text } from '../../lib/text';

/** Larger files hold no saved models. In bytes. */
const largest = 50_000_000;

type Outcome = ImportReportProps['reply'] | { status: 'cleared' };

/** Saved models as data, for the settings: how many, to a file, from a file, away with them. */
export function SavedSection() {
  const [models, setModels] = useState<number>();
  const [outcome, setOutcome] = useState<Outcome>();

  const count = async () => {
    const reply = await send('saved');
    if (reply?.status === 'found') setModels(reply.entries.length);
    else setOutcome(reply ?? { status: 'failed', why: 'broken' });
  };
  useEffect(() => void count(), []);

  const exportAll = async () => {
    const reply = await send('exportSaved');
    if (reply?.status !== 'written') return setOutcome(reply ?? { status: 'failed', why: 'broken' });
    const day = new Date().toISOString().slice(0, 10);
    saveFile(document, { name: `bio-rodeo-saved-${day}.json`, type: 'application/json', content: reply.file });
  };
  const importFrom = async (file: File) => {
    if (file.size > largest) return setOutcome({ status: 'too-large' });
    setOutcome((await send('importSaved', await file.text())) ?? { status: 'failed', why: 'broken' });
    await count();
  };
  const clear = async () => {
    const reply = await send('clearSaved');
    setOutcome(reply?.status === 'done' ? { status: 'cleared' } : { status: 'failed', why: 'broken' });
    await count();
  };

  return (
    <SettingsSection title={text('savedHere')}>
      <SavedData
        models={models}
        said={outcome?.status === 'cleared' ? <p>{text('cleared')}</p> : outcome && <ImportReport reply={outcome} />}
        onExport={() => void exportAll()}
        onImport={(file) => void importFrom(file)}
        onClear={() => void clear()}
      />
    </SettingsSection>
  );
}

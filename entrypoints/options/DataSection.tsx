import { useEffect, useState } from 'preact/hooks';
import { DataSettings, type DataSettingsProps } from '../../components/DataSettings';
import { KeptAnswers } from '../../components/KeptAnswers';
import { formatBytes } from '../../lib/format';
import type { AnswerKind } from '../../lib/kept/answers';
import { saveFile } from '../../lib/save-file';
import { readSpaceUsed } from '../../lib/settings/space';
import { exportSettings, importSettings, resetSettings } from '../../lib/settings/transfer';
import { language } from '../../lib/text';
import { useAnswers } from './use-answers';

/** What is kept on this computer. */
export function DataSection() {
  const [size, setSize] = useState<number>();
  const [outcome, setOutcome] = useState<DataSettingsProps['outcome']>();
  const [kept, forget] = useAnswers();
  const measure = () => void readSpaceUsed(navigator).then(setSize);
  useEffect(measure, []);

  const forgetAll = async (kind: AnswerKind) => {
    const done = await forget(kind);
    setOutcome(done.status === 'done' ? { status: 'forgotten' } : done);
    measure();
  };
  return (
    <DataSettings
      size={size === undefined ? undefined : formatBytes(size, language())}
      outcome={outcome}
      onExport={() =>
        void exportSettings().then((content) =>
          saveFile(document, { name: 'bio-rodeo-settings.json', type: 'application/json', content }),
        )
      }
      onImport={(file) => void file.text().then(importSettings).then(setOutcome)}
      onReset={() => void resetSettings().then(() => setOutcome({ status: 'reset' }))}
    >
      {kept && <KeptAnswers kept={kept} onForget={(kind) => void forgetAll(kind)} />}
    </DataSettings>
  );
}

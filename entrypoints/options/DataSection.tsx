import { useEffect, useState } from 'preact/hooks';
import { DataSettings, type DataSettingsProps } from '../../components/DataSettings';
import { formatBytes } from '../../lib/format';
import { saveFile } from '../../lib/save-file';
import { readSpaceUsed } from '../../lib/settings/space';
import { exportSettings, importSettings, resetSettings } from '../../lib/settings/transfer';
import { language } from '../../lib/text';

/** What is kept on this computer. */
export function DataSection() {
  const [size, setSize] = useState<number>();
  const [outcome, setOutcome] = useState<DataSettingsProps['outcome']>();
  useEffect(() => void readSpaceUsed(navigator).then(setSize), []);
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
    />
  );
}
